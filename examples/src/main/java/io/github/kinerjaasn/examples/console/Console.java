package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The three streams and the language. What is written is UTF-8, whatever the machine's locale. */
public final class Console {
  /** Controls, bidirectional and other format characters, lone surrogates, other line ends. */
  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private final InputStream input;
  private final OutputStream output;
  private final OutputStream diagnostics;
  private final boolean isTerminal;
  private Language language;

  /**
   * Joins them.
   *
   * @param input the standard input
   * @param output the standard output
   * @param diagnostics the standard error
   * @param isTerminal whether a person watches the standard error
   * @param language the language to begin with
   */
  public Console(
      InputStream input,
      OutputStream output,
      OutputStream diagnostics,
      boolean isTerminal,
      Language language) {
    this.input = input;
    this.output = output;
    this.diagnostics = diagnostics;
    this.isTerminal = isTerminal;
    this.language = language;
  }

  /**
   * The standard input.
   *
   * @return the stream
   */
  public InputStream input() {
    return input;
  }

  /**
   * The standard output.
   *
   * @return the stream
   */
  public OutputStream output() {
    return output;
  }

  /**
   * Whether a person watches the standard error.
   *
   * @return true on a terminal, false in a pipe or a file
   */
  public boolean isTerminal() {
    return isTerminal;
  }

  /**
   * What the user reads.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * Goes on in another language.
   *
   * @param other the language
   */
  public void speak(Language other) {
    language = other;
  }

  /**
   * Writes to the standard output.
   *
   * @param text what to write, with its line ends
   * @throws IOException if it cannot be written
   */
  public void print(String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A line for a person, beside the output. It stays one line and moves no cursor: whatever a name
   * in it would do to a terminal is shown as {@code ?}. That it cannot be written is no further
   * trouble.
   *
   * @param text the line
   */
  public void complain(Text text) {
    hint("kinerja: " + NOT_SHOWN.matcher(text.in(language)).replaceAll("?") + "\n");
  }

  /**
   * Writes to the standard error as it is. That it cannot be written is no further trouble.
   *
   * @param text what to write
   */
  public void hint(String text) {
    try {
      diagnostics.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unheard) {
      return;
    }
  }
}
