package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** A year in whole hundredths, and its exact mean by big integers: a second implementation. */
record InventedYear(List<Line> lines, List<Integer> levels, Jenjang jenjang, int months) {
  /** Target and realisation in hundredths, weight in hundredths of a per cent. */
  record Line(Polarity polarity, long target, long realisation, long weight) {}

  private static final long[] TARGETS = {
    100,
    200,
    300,
    400,
    700,
    1100,
    1200,
    2400,
    3000,
    5000,
    8500,
    9550,
    10000,
    25000,
    36500,
    1250000,
    150_000_000_00L,
    2_500_000_000_00L
  };

  /** Numbers as plans have them: half of the weights in steps of 0.5 %, many results on target. */
  static InventedYear random(SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    int left = 160;
    for (int at = 0; at < 8; at++) {
      int extra = at == 7 ? left : random.nextInt(Math.min(left, 30) + 1);
      left -= extra;
      Polarity polarity = Polarity.values()[random.nextInt(10) < 7 ? 0 : random.nextInt(1, 3)];
      long target = TARGETS[random.nextInt(TARGETS.length)];
      long near = target * (750 + random.nextInt(500)) / 1000;
      long realised =
          random.nextInt(4) == 0 ? target : random.nextInt(2) == 0 ? near : near / 100 * 100;
      lines.add(new Line(polarity, target, realised, 50L * (5 + extra)));
    }
    return of(lines, random);
  }

  /** Pairs whose quotients do not end but whose sum is a half of a hundredth exactly. */
  static InventedYear tie(SplittableRandom random) {
    List<Line> lines = new ArrayList<>();
    int odd = 1 + 2 * random.nextInt(40);
    boolean large = random.nextBoolean();
    for (int pair = 0; pair < 4; pair++) {
      long target =
          2 * (large ? random.nextLong(1_000_000, 4_000_000_000L) : random.nextLong(3, 100));
      long sum = pair == 0 || random.nextInt(3) == 0 && pair > 1 ? 3 * target / 2 : 2 * target;
      long half = sum / 2;
      long off = Math.min(random.nextLong(0, target / 8 + 1), 6 * target / 5 - half);
      long weight = 1250 + (pair == 0 ? odd : pair == 1 ? -odd : 0);
      lines.add(new Line(Polarity.MAXIMIZE, target, half - off, weight));
      lines.add(new Line(Polarity.MAXIMIZE, target, sum - half + off, weight));
    }
    return of(lines, random);
  }

  /** A tie with one realisation moved by the smallest step, up or down. */
  static InventedYear neighbour(SplittableRandom random) {
    InventedYear tie = tie(random);
    List<Line> lines = new ArrayList<>(tie.lines);
    int at = random.nextInt(lines.size());
    Line line = lines.get(at);
    long moved = Math.max(0, line.realisation + (random.nextBoolean() ? 1 : -1));
    lines.set(at, new Line(line.polarity, line.target, moved, line.weight));
    return new InventedYear(lines, tie.levels, tie.jenjang, tie.months);
  }

  private static InventedYear of(List<Line> lines, SplittableRandom random) {
    List<Integer> levels = new ArrayList<>();
    int usual = random.nextInt(2, 5);
    for (CoreValue ignored : CoreValue.values()) {
      levels.add(Math.max(1, Math.min(5, usual + random.nextInt(-1, 3))));
    }
    Jenjang jenjang = Jenjang.values()[random.nextInt(Jenjang.values().length)];
    return new InventedYear(lines, levels, jenjang, random.nextInt(1, 13));
  }

  RatedYear rated() {
    List<IndicatorInput> inputs = new ArrayList<>();
    for (Line line : lines) {
      inputs.add(
          new IndicatorInput(
              "IKI-" + inputs.size(),
              line.polarity,
              Rational.of(line.target, 100),
              Optional.empty(),
              Rational.of(line.realisation, 100),
              Optional.empty(),
              false,
              Rational.of(line.weight, 100),
              IndicatorInput.YEAR,
              ResultKind.UTAMA));
    }
    Map<CoreValue, Rational> given = new EnumMap<>(CoreValue.class);
    for (CoreValue value : CoreValue.values()) {
      given.put(value, Rational.of(levels.get(value.ordinal())));
    }
    SchemeInput input =
        SchemeInput.empty().withIndicators(inputs).withBehaviour(List.of(BehaviourInput.of(given)));
    return new RatedYear(input, Optional.of(jenjang), months);
  }

  /** Sum of weight x achievement in hundredths, as numerator and denominator, rounded half up. */
  int mean() {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (Line line : lines) {
      BigInteger target = BigInteger.valueOf(line.target);
      BigInteger over = BigInteger.valueOf(numerator(line)).max(BigInteger.ZERO);
      boolean capped = numerator(line) * 5 > line.target * 6;
      BigInteger top = capped ? BigInteger.valueOf(6) : over;
      BigInteger bottom = capped ? BigInteger.valueOf(5) : target;
      BigInteger weighted = top.multiply(BigInteger.valueOf(line.weight));
      above = above.multiply(bottom).add(weighted.multiply(below));
      below = below.multiply(bottom);
    }
    return above.shiftLeft(1).add(below).divide(below.shiftLeft(1)).intValueExact();
  }

  private static long numerator(Line line) {
    return switch (line.polarity) {
      case MAXIMIZE -> line.realisation;
      case MINIMIZE -> 2 * line.target - line.realisation;
      case STABILIZE -> line.target - Math.abs(line.realisation - line.target);
    };
  }

  /** The total in hundredths: 0.7 x mean + 0.3 x 24 x sum of levels / 7. */
  int total() {
    int sum = levels.stream().mapToInt(Integer::intValue).sum();
    return (2 * (49 * mean() + 7200 * sum) + 70) / 140;
  }
}
