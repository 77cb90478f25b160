package io.github.kinerjaasn.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Fresh JVMs, taken in turn: how long each lives on the wall, in milliseconds. */
record ColdStart(double[] empty, double[] first, double[] firstShared) {
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable");

  static ColdStart measure(int rounds) throws IOException, InterruptedException {
    Path archive = Files.createTempFile("kinerja", ".jsa");
    Files.delete(archive);
    millis("-XX:ArchiveClassesAtExit=" + archive, FirstResult.class);
    ColdStart times = new ColdStart(new double[rounds], new double[rounds], new double[rounds]);
    for (int at = 0; at < rounds; at++) {
      times.empty[at] = millis("-Xshare:auto", Empty.class);
      times.first[at] = millis("-Xshare:auto", FirstResult.class);
      times.firstShared[at] = millis("-XX:SharedArchiveFile=" + archive, FirstResult.class);
    }
    Files.delete(archive);
    return times;
  }

  private static double millis(String sharing, Class<?> program)
      throws IOException, InterruptedException {
    List<String> options = Stream.concat(OPTIONS.stream(), Stream.of(sharing)).toList();
    return FreshJvm.millis(options, 0, program);
  }

  static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }
}
