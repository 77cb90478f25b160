package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stored outputs. {@code -Dkinerja.golden=write} stores them anew, to be read before a commit. */
final class Golden {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/kinerjaasn/examples/command");

  private Golden() {}

  static void agrees(String name, String output) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("kinerja.golden"))) {
      Files.writeString(file, output);
    }
    assertThat(output).isEqualTo(Files.readString(file));
  }
}
