package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The three streams and the language. What is written is UTF-8, whatever the machine's locale. */
public final class Console {
  private final InputStream input;
  private final OutputStream output;
  private final OutputStream diagnostics;
  private Language language;

  /**
   * Joins them.
   *
   * @param input the standard input
   * @param output the standard output
   * @param diagnostics the standard error
   * @param language the language to begin with
   */
  public Console(
      InputStream input, OutputStream output, OutputStream diagnostics, Language language) {
    this.input = input;
    this.output = output;
    this.diagnostics = diagnostics;
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
   * A line for a person, beside the output. That it cannot be written is no further trouble.
   *
   * @param text the line
   */
  public void complain(Text text) {
    try {
      diagnostics.write(("kinerja: " + text.in(language) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException unheard) {
      return;
    }
  }
}
