package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The usage texts, one file a language. The machine's own language never matters. */
public final class Texts {
  private Texts() {}

  /**
   * The usage texts in a language.
   *
   * @param language the language
   * @return the texts by option and command
   */
  public static ResourceBundle usage(Language language) {
    String file = "usage-" + language.tag() + ".properties";
    try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
      return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The language asked for, before the command line as a whole is read.
   *
   * @param args the command line
   * @return the language, Indonesian if none is named
   */
  public static Language asked(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return parse(args[i].substring("--lang=".length()));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return parse(args[i + 1]);
      }
    }
    return Language.ID;
  }

  private static Language parse(String tag) {
    return tag.equals(Language.EN.tag()) ? Language.EN : Language.ID;
  }

  /**
   * A language by its tag.
   *
   * @param tag {@code id} or {@code en}
   * @return the language
   * @throws TypeConversionException if it is neither
   */
  public static Language language(String tag) {
    return Stream.of(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("id | en: \"" + tag + "\""));
  }
}
