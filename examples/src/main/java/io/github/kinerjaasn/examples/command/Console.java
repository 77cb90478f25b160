package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The three streams and the language. What is written is UTF-8, whatever the machine's locale. */
final class Console {
  private final InputStream input;
  private final OutputStream output;
  private final OutputStream diagnostics;
  private Language language;

  Console(InputStream input, OutputStream output, OutputStream diagnostics, Language language) {
    this.input = input;
    this.output = output;
    this.diagnostics = diagnostics;
    this.language = language;
  }

  InputStream input() {
    return input;
  }

  OutputStream output() {
    return output;
  }

  Language language() {
    return language;
  }

  void speak(Language other) {
    language = other;
  }

  void print(String text) throws IOException {
    output.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A line for a person, beside the output. That it cannot be written is no further trouble. */
  void complain(Text text) {
    try {
      diagnostics.write(("kinerja: " + text.in(language) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException unheard) {
      return;
    }
  }
}
