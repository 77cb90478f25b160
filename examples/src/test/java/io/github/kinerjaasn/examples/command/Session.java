package io.github.kinerjaasn.examples.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command inside the test. */
public final class Session {
  public static final Path DATA = Path.of("data", "denpasar");

  private Session() {}

  public static Fork.Run run(String input, String... args) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    ByteArrayOutputStream diagnostics = new ByteArrayOutputStream();
    ByteArrayInputStream stream = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = Kinerja.run(stream, output, diagnostics, args);
    return new Fork.Run(
        status,
        output.toString(StandardCharsets.UTF_8),
        diagnostics.toString(StandardCharsets.UTF_8));
  }
}
