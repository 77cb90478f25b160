package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Inputs;
import io.github.kinerjaasn.benchmarks.work.Work.EmployeeYear;
import io.github.kinerjaasn.benchmarks.work.Work.Indicator;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.scoring.population.PreparedYear;
import java.math.BigDecimal;
import java.util.ArrayList;
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

/** Years of 1 to 64 indicators of equal weight, prepared and as documents. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class GrowthBenchmark {
  private static final int YEARS = 128;

  /** How many indicators a year has. */
  @Param("1")
  public int indicators;

  private final PreparedYear[] prepared = new PreparedYear[YEARS];
  private final Evaluation[] documents = new Evaluation[YEARS];
  private int next;

  @Setup
  public void setUp() {
    List<EmployeeYear> given = Inputs.many(42, YEARS * 8);
    for (int at = 0; at < YEARS; at++) {
      EmployeeYear year = wide(given, at);
      prepared[at] = Ours.RATING.prepare(OurInputs.rated(year)).orElseThrow();
      documents[at] = OurInputs.evaluation(year);
    }
  }

  private EmployeeYear wide(List<EmployeeYear> given, int at) {
    List<Indicator> all = new ArrayList<>();
    int last = 10_000 - 10_000 / indicators * (indicators - 1);
    for (int one = 0; one < indicators; one++) {
      Indicator from = given.get((at * 8 + one / 8) % given.size()).indicators().get(one % 8);
      long weight = one + 1 < indicators ? 10_000 / indicators : last;
      all.add(
          new Indicator(
              from.polarity(), from.target(), from.realisation(), BigDecimal.valueOf(weight, 2)));
    }
    EmployeeYear year = given.get(at);
    return new EmployeeYear(all, year.behaviour(), year.grade(), year.coefficient(), year.months());
  }

  @Benchmark
  public Object prepared(Cpu cpu) {
    return Ours.RATING.rate(prepared[turn(cpu)]);
  }

  @Benchmark
  public Object documents(Cpu cpu) {
    return Ours.RATING.rate(documents[turn(cpu)], Ours::refuse);
  }

  private int turn(Cpu cpu) {
    cpu.count(1);
    next = (next + 1) % YEARS;
    return next;
  }
}
