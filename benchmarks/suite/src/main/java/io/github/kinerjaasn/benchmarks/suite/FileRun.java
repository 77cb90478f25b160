package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.examples.command.Kinerja;
import io.github.kinerjaasn.examples.console.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of invented documents: {@code kinerja rate} beside a program that only walks over its
 * tokens, each in a fresh JVM of 256 MB; on the wall, in milliseconds.
 *
 * @param people how many documents
 * @param bytes their size
 * @param tokens the walk over the tokens
 * @param rate the rating into another file
 */
record FileRun(int people, long bytes, double tokens, double rate) {
  private static final List<String> OPTIONS =
      List.of("-Xmx256m", "-XX:+UseParallelGC", "-Xlog:disable");

  static FileRun measure(int people) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Contenders.home().resolve("suite/target"), "file");
    Path in = folder.resolve("in.ndjson");
    Path out = folder.resolve("out.ndjson");
    kinerja(0, "invent", "--out", in.toString(), "--staff", Integer.toString(people));
    double before = FreshJvm.millis(OPTIONS, 0, TokenStream.class, in.toString());
    double rate =
        kinerja(status(people), "rate", "--in", in.toString(), "--out", out.toString(), "--jobs=2");
    double after = FreshJvm.millis(OPTIONS, 0, TokenStream.class, in.toString());
    FileRun run = new FileRun(people, Files.size(in), Math.min(before, after), rate);
    requireAll(people, folder);
    return run;
  }

  /** Every thousandth document is a draft, so a long run ends with rejects. */
  private static int status(int people) {
    return people < 1000 ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private static double kinerja(int status, String... arguments)
      throws IOException, InterruptedException {
    return FreshJvm.millis(OPTIONS, status, Kinerja.class, arguments);
  }

  /** As many lines came out, results and rejects, as went in. */
  private static void requireAll(int people, Path folder) throws IOException {
    Files.delete(folder.resolve("in.ndjson"));
    long lines = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        try (Stream<String> all = Files.lines(file)) {
          lines += all.count();
        }
        Files.delete(file);
      }
    }
    Files.delete(folder);
    if (lines != people) {
      throw new IllegalStateException(people + " lines must come out, were " + lines);
    }
  }
}
