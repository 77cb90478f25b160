package io.github.kinerjaasn.examples.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where Jazzer enters; {@code .ci/fuzz} starts it. Its arguments are the target and the folder of
 * the examples' documents.
 */
public final class Fuzz {
  private static Target target = Target.JSON;

  private Fuzz() {}

  /** Called once. What is loaded here does not count against the time of the first input. */
  public static void fuzzerInitialize(String[] args) throws IOException {
    target = Target.valueOf(args[0]);
    Path data = Path.of(args[1]);
    for (Path seed : Seeds.of(target, data)) {
      target.feed(Files.readAllBytes(seed));
    }
    target.feed(new byte[0]);
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    target.feed(bytes);
  }
}
