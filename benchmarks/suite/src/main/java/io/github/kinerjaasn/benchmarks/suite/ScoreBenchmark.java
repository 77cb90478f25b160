package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Contender;
import io.github.kinerjaasn.benchmarks.work.Inputs;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One year, prepared input to the contender's own answer, a thousand different ones in turn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ScoreBenchmark {
  private static final int YEARS = 1000;

  /** The name of the contender. */
  @Param("double")
  public String contender;

  private Contender chosen;
  private Object[] years;
  private int next;

  @Setup
  public void setUp() {
    chosen = Contenders.load(contender);
    List<?> prepared = Inputs.many(42, YEARS).stream().map(chosen::prepare).toList();
    years = prepared.toArray();
  }

  @Benchmark
  public Object score(Cpu cpu) {
    cpu.count(1);
    int at = next;
    next = at + 1 == YEARS ? 0 : at + 1;
    return chosen.score(years[at]);
  }
}
