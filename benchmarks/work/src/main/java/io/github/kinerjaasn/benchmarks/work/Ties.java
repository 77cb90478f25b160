package io.github.kinerjaasn.benchmarks.work;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Years whose mean lies on a half of a hundredth, and their nearest neighbours. */
public final class Ties {
  private static final String[] GRADES = {
    "PEMULA",
    "TERAMPIL",
    "MAHIR",
    "PENYELIA",
    "AHLI_PERTAMA",
    "AHLI_MUDA",
    "AHLI_MADYA",
    "AHLI_UTAMA"
  };
  private static final String[] COEFFICIENTS = {
    "3.75", "5", "12.5", "25", "12.5", "25", "37.5", "50"
  };

  private Ties() {}

  /** Pairs of indicators whose quotients do not end but whose sum is a half exactly. */
  public static EmployeeYear tie(SplittableRandom random) {
    List<Indicator> indicators = new ArrayList<>();
    int odd = 1 + 2 * random.nextInt(40);
    boolean large = random.nextBoolean();
    for (int pair = 0; pair < 4; pair++) {
      long target =
          2 * (large ? random.nextLong(1_000_000, 4_000_000_000L) : random.nextLong(3, 100));
      long sum = pair == 0 || pair > 1 && random.nextInt(3) == 0 ? 3 * target / 2 : 2 * target;
      long half = sum / 2;
      long off = Math.min(random.nextLong(0, target / 8 + 1), 6 * target / 5 - half);
      long weight = 1250 + (pair == 0 ? odd : pair == 1 ? -odd : 0);
      indicators.add(indicator(target, half - off, weight));
      indicators.add(indicator(target, sum - half + off, weight));
    }
    return year(indicators, List.of(3, 4, 5, 4, 4, 4, 5), random);
  }

  /** A tie with one realisation moved by the smallest step, up or down. */
  public static EmployeeYear neighbour(SplittableRandom random) {
    EmployeeYear tie = tie(random);
    List<Indicator> moved = new ArrayList<>(tie.indicators());
    int at = random.nextInt(moved.size());
    Indicator one = moved.get(at);
    BigDecimal step = BigDecimal.valueOf(random.nextBoolean() ? 1 : -1, 2);
    BigDecimal realised = one.realisation().add(step).max(BigDecimal.ZERO);
    moved.set(at, new Indicator(one.polarity(), one.target(), realised, one.weight()));
    return new EmployeeYear(moved, tie.behaviour(), tie.grade(), tie.coefficient(), tie.months());
  }

  private static Indicator indicator(long target, long realised, long weight) {
    return new Indicator(
        Polarity.MAXIMIZE,
        BigDecimal.valueOf(target, 2),
        BigDecimal.valueOf(realised, 2),
        BigDecimal.valueOf(weight, 2));
  }

  static EmployeeYear year(
      List<Indicator> indicators, List<Integer> behaviour, SplittableRandom random) {
    int grade = random.nextInt(GRADES.length);
    return new EmployeeYear(
        List.copyOf(indicators),
        List.copyOf(behaviour),
        GRADES[grade],
        new BigDecimal(COEFFICIENTS[grade]),
        random.nextInt(1, 13));
  }
}
