package io.github.kinerjaasn.examples.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.schema.batch.LineRater;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.report.Report;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 64 threads that share documents, schemes, readers and functions get the bytes that one thread
 * gets. {@code -Dkinerja.rounds=200} goes on for longer.
 */
class SharedByThreadsTest {
  private static final int THREADS = 64;
  private static final int ROUNDS = Integer.getInteger("kinerja.rounds", 1);

  private static final List<String> DOCUMENTS =
      List.of(
          "arsip/penilaian-2015",
          "arsip/penilaian-2020",
          "arsip/penilaian-2021",
          "arsip/penilaian-2022",
          "denpasar/penilaian-2025",
          "denpasar/rancangan-salah",
          "kemenkeu/penilaian-2026");

  /** Something that always gives the same bytes. */
  @FunctionalInterface
  private interface Work {
    byte[] bytes();
  }

  private static byte[] file(String name) throws IOException {
    return Files.readAllBytes(Path.of("data").resolve(name + ".json"));
  }

  private static List<Work> shared() throws IOException {
    CompiledScheme scheme =
        CompiledScheme.of(Exchange.read(Scheme.class, file("schemes/kmk-127-2026")).orElseThrow());
    LineRater national = LineRater.of(RuleSet.national(), EnumSet.allOf(ResultPart.class));
    LineRater ours = LineRater.of(RuleSet.of(scheme), EnumSet.allOf(ResultPart.class));
    List<Work> all = new ArrayList<>();
    for (String name : DOCUMENTS) {
      byte[] text = file(name);
      all.add(() -> bytes(national, text));
      all.add(() -> bytes(ours, text));
      Exchange.read(Evaluation.class, text).toOptional().ifPresent(one -> add(all, one, scheme));
    }
    return all;
  }

  private static void add(List<Work> all, Evaluation document, CompiledScheme scheme) {
    all.add(() -> Exchange.write(document));
    all.add(() -> Exchange.write(Evaluator.evaluate(document)));
    all.add(() -> Exchange.write(scheme.evaluate(document)));
    all.add(
        () ->
            Report.of(document, Evaluator.evaluate(document))
                .html()
                .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(LineRater rater, byte[] line) {
    var result = rater.rate(line);
    return result.toOptional().orElseGet(() -> Exchange.write(result.violations()));
  }

  @Test
  void giveTheBytesOfOneThread() throws Exception {
    List<Work> work = shared();
    List<byte[]> alone = work.stream().map(Work::bytes).toList();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Integer>> threads =
          IntStream.range(0, THREADS)
              .<Callable<Integer>>mapToObj(thread -> () -> differences(thread, work, alone, start))
              .toList();
      for (Future<Integer> differences : pool.invokeAll(threads)) {
        assertThat(differences.get()).isZero();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Each thread begins elsewhere, so that all kinds of work meet each other. */
  private static int differences(
      int thread, List<Work> work, List<byte[]> alone, CyclicBarrier start) throws Exception {
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      start.await();
      for (int step = 0; step < work.size(); step++) {
        int at = (thread + step) % work.size();
        found += Arrays.equals(work.get(at).bytes(), alone.get(at)) ? 0 : 1;
      }
    }
    return found;
  }
}
