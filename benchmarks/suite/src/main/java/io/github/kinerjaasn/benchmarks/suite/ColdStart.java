package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fresh JVMs, taken in turn: how long each lives on the wall, in milliseconds. */
record ColdStart(double[] empty, double[] first, double[] firstShared) {
  static ColdStart measure(int rounds) throws IOException, InterruptedException {
    Path archive = Files.createTempFile("kinerja", ".jsa");
    Files.delete(archive);
    run(List.of("-XX:ArchiveClassesAtExit=" + archive), FirstResult.class);
    ColdStart times = new ColdStart(new double[rounds], new double[rounds], new double[rounds]);
    for (int at = 0; at < rounds; at++) {
      times.empty[at] = run(List.of(), Empty.class);
      times.first[at] = run(List.of(), FirstResult.class);
      times.firstShared[at] = run(List.of("-XX:SharedArchiveFile=" + archive), FirstResult.class);
    }
    Files.delete(archive);
    return times;
  }

  private static double run(List<String> options, Class<?> program)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " must end well");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }
}
