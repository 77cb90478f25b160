package io.github.kinerjaasn.benchmarks.suite;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** All benchmarks in turn, round after round, so that a disturbed minute falls on all alike. */
final class Rounds {
  private final Map<String, Series> series = new LinkedHashMap<>();
  /** What reads documents is compiled to the end only after some seconds. */
  static final long WARM_UP = 3;

  private final TimeValue step;
  private final TimeValue warmUp;

  Rounds(long millis) {
    step = TimeValue.milliseconds(millis);
    warmUp = TimeValue.milliseconds(WARM_UP * millis);
  }

  void run(int rounds) throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      List<String> names = Contenders.names();
      add(options(ScoreBenchmark.class).param("contender", names.toArray(String[]::new)));
      add(options(ColumnBenchmark.class).param("people", "1000", "1000000"));
      add(options(GrowthBenchmark.class).param("indicators", "1", "8", "64"));
      add(options(SchemeBenchmark.class));
      add(options(JsonBenchmark.class));
    }
  }

  private ChainedOptionsBuilder options(Class<?> benchmark) {
    return new OptionsBuilder()
        .include(benchmark.getName())
        .forks(1)
        .warmupIterations(6)
        .warmupTime(warmUp)
        .measurementIterations(6)
        .measurementTime(step)
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .jvmArgs(
            "-Dbenchmarks.home=" + Contenders.home().toAbsolutePath(),
            "-Xms2g",
            "-Xmx3g",
            "-XX:+UseParallelGC");
  }

  private void add(ChainedOptionsBuilder options) throws RunnerException {
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      Series one = series.computeIfAbsent(name(result.getParams()), any -> new Series());
      result.getBenchmarkResults().stream()
          .flatMap(fork -> fork.getIterationResults().stream())
          .forEach(iteration -> add(iteration, one));
    }
  }

  private static void add(IterationResult iteration, Series series) {
    Map<String, Result> seen = iteration.getSecondaryResults();
    series.add(seen.get("nanos").getScore());
    Result bytes = seen.get("gc.alloc.rate.norm");
    if (bytes != null) {
      series.allocated(bytes.getScore());
    }
  }

  /** The class and method of a benchmark, and the value of its parameter. */
  private static String name(BenchmarkParams params) {
    String[] parts = params.getBenchmark().split("\\.");
    String name = parts[parts.length - 2].replace("Benchmark", "") + "." + parts[parts.length - 1];
    for (String key : params.getParamsKeys()) {
      name += ":" + params.getParam(key);
    }
    return name;
  }

  Map<String, Series> all() {
    return series;
  }

  Series of(String name) {
    Series found = series.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no series " + name + ", there are " + series.keySet());
    }
    return found;
  }
}
