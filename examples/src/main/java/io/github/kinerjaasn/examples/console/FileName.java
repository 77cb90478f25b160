package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Text;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as the user writes them. */
public final class FileName {
  private FileName() {}

  /**
   * The file of a name.
   *
   * @param name what the user wrote
   * @return its path; nothing is said about whether there is such a file
   * @throws Failure if no file can have that name
   */
  public static Path parse(String name) {
    try {
      Path path = Path.of(name);
      if (path.getFileName() != null && !path.getFileName().toString().isEmpty()) {
        return path;
      }
    } catch (InvalidPathException noPath) {
      throw notAName(name);
    }
    throw notAName(name);
  }

  private static Failure notAName(String name) {
    return new Failure(
        ExitStatus.NO_INPUT,
        Text.of("{0}: bukan nama berkas", "{0}: is not a file name").with(name));
  }
}
