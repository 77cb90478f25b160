package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in JVMs of their own, on the class path of this one. */
final class FreshJvm {
  private FreshJvm() {}

  /** How long a program lives on the wall, in milliseconds, from the start of its JVM on. */
  static double millis(List<String> options, int status, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    long start = System.nanoTime();
    int ended =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    double millis = (System.nanoTime() - start) / 1e6;
    if (ended != status) {
      throw new IllegalStateException(
          program.getSimpleName() + " must end with " + status + ", was " + ended);
    }
    return millis;
  }
}
