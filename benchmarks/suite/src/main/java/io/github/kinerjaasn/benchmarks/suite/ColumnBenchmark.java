package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Inputs;
import io.github.kinerjaasn.scoring.population.Columns;
import io.github.kinerjaasn.scoring.population.PreparedYear;
import io.github.kinerjaasn.scoring.population.ScoreColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The simulation kernel: all people of some columns in one call, counted per person. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ColumnBenchmark {
  /** How many people. */
  @Param("1000")
  public int people;

  private Columns columns;
  private ScoreColumns scores;

  @Setup
  public void setUp() {
    SplittableRandom random = new SplittableRandom(42);
    List<PreparedYear> years = new ArrayList<>(people);
    for (int at = 0; at < people; at++) {
      years.add(Ours.RATING.prepare(OurInputs.rated(Inputs.one(random))).orElseThrow());
    }
    columns = Columns.of(years);
    scores = new ScoreColumns(people);
  }

  @Benchmark
  public Object rate(Cpu cpu) {
    cpu.count(people);
    Ours.RATING.rate(columns, scores);
    return scores;
  }
}
