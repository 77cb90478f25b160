package io.github.kinerjaasn.siasn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads test data that lies beside a test. */
public final class Lines {
  private Lines() {}

  public static Stream<List<String>> of(Class<?> test, String file) {
    return text(test, file).lines().skip(1).map(line -> List.of(line.split("\\|", -1)));
  }

  public static String text(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
