package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A document named on the command line: a file, or the standard input. */
public final class Input {
  private static final String STANDARD_INPUT = "-";

  private final String name;
  private final Console console;

  private Input(String name, Console console) {
    this.name = name;
    this.console = console;
  }

  /**
   * A document by its name.
   *
   * @param name a file, or {@code -} for the standard input
   * @param console whose standard input
   * @return the document, not yet read
   */
  public static Input of(String name, Console console) {
    return new Input(name, console);
  }

  /**
   * Its bytes; one more than allowed of a document that is too large, which is then refused.
   *
   * @return the bytes
   * @throws IOException if the standard input cannot be read
   * @throws Failure if there is no such file, or it cannot be read
   */
  public byte[] bytes() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return read(console.input());
    }
    try (InputStream stream = Files.newInputStream(file())) {
      return read(stream);
    } catch (IOException unreadable) {
      throw noInput(Text.of("tidak dapat dibaca", "cannot be read"));
    }
  }

  /**
   * Its bytes as a stream, however many.
   *
   * @return the stream, for the caller to close
   * @throws Failure if there is no such file, or it cannot be read
   */
  public InputStream open() {
    if (name.equals(STANDARD_INPUT)) {
      return console.input();
    }
    try {
      return Files.newInputStream(file());
    } catch (IOException unreadable) {
      throw noInput(Text.of("tidak dapat dibaca", "cannot be read"));
    }
  }

  private Path file() {
    Path file = path();
    if (Files.notExists(file)) {
      throw noInput(Text.of("tidak ada", "does not exist"));
    }
    if (Files.isDirectory(file)) {
      throw noInput(Text.of("adalah folder, bukan berkas", "is a folder, not a file"));
    }
    return file;
  }

  private Path path() {
    try {
      return Path.of(name);
    } catch (InvalidPathException noPath) {
      throw noInput(Text.of("bukan nama berkas", "is not a file name"));
    }
  }

  private Failure noInput(Text reason) {
    return new Failure(ExitStatus.NO_INPUT, Text.same("{0}: {1}").with(name, reason));
  }

  private static byte[] read(InputStream stream) throws IOException {
    return stream.readNBytes(StrictJson.DEFAULT_MAX_BYTES + 1);
  }
}
