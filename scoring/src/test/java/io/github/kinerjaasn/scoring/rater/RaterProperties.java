package io.github.kinerjaasn.scoring.rater;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.judgement.GivenLevel;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RaterProperties {
  private static List<GivenLevel> random(Random random, int top) {
    List<GivenLevel> levels = new ArrayList<>();
    for (int rater = 0; rater < 3; rater++) {
      for (int person = 0; person < 8; person++) {
        for (int topic = 0; topic < 3; topic++) {
          if (random.nextInt(5) > 0) {
            levels.add(
                GivenLevel.of("R" + rater, "P" + person, "T" + topic, 1 + random.nextInt(top)));
          }
        }
      }
    }
    return levels;
  }

  @Property(tries = 200)
  void orderMeansNothing(@ForAll Random random) {
    List<GivenLevel> levels = random(random, 5);
    List<GivenLevel> shuffled = new ArrayList<>(levels);
    Collections.shuffle(shuffled, random);
    LevelScale scale = new LevelScale(1, 5);
    assertThat(RaterDiagnostics.of(shuffled, scale)).isEqualTo(RaterDiagnostics.of(levels, scale));
  }

  /** A whole scale moved up changes no finding: severity is relative. */
  @Property(tries = 200)
  void movingTheScaleChangesNothing(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int up) {
    List<GivenLevel> levels = random(random, 5);
    List<GivenLevel> moved =
        levels.stream()
            .map(
                one ->
                    GivenLevel.of(
                        one.getRater(), one.getPerson(), one.getTopic(), one.getLevel() + up))
            .toList();
    assertThat(RaterDiagnostics.of(moved, new LevelScale(1 + up, 5 + up)))
        .isEqualTo(RaterDiagnostics.of(levels, new LevelScale(1, 5)));
  }

  /** With two raters on the same items, one is as severe as the other is mild. */
  @Property(tries = 200)
  void severityOfTwoIsOpposite(@ForAll Random random) {
    List<GivenLevel> levels = new ArrayList<>();
    for (int person = 0; person < 12; person++) {
      levels.add(GivenLevel.of("A", "P" + person, "T", 1 + random.nextInt(5)));
      levels.add(GivenLevel.of("B", "P" + person, "T", 1 + random.nextInt(5)));
    }
    List<RaterProfile> profiles = RaterDiagnostics.of(levels, new LevelScale(1, 5));
    Severity a = profiles.get(0).severity().orElseThrow();
    Severity b = profiles.get(1).severity().orElseThrow();
    assertThat(a.mean()).isEqualTo(b.mean().negate());
    assertThat(a.median()).isEqualTo(b.median().negate());
    assertThat(a.low()).isEqualTo(b.high().negate());
    assertThat(a.coverage()).isGreaterThanOrEqualTo(Percentage.ofPercent(95));
  }

  @Property
  void theIntervalIsSureEnoughAndNotSurerThanNeeded(
      @ForAll @IntRange(min = 6, max = 300) int count) {
    Rational enough = RaterDiagnostics.MIN_COVERAGE.share();
    OrderInterval interval = OrderInterval.of(count, enough);
    assertThat(interval.coverage()).isBetween(enough, Rational.ONE);
    assertThat(interval.rank() * 2).isLessThanOrEqualTo(count + 1);
  }

  /**
   * At each end the observed count or one further off is as unlikely as promised; one step in, not.
   */
  @Property(tries = 300)
  void theIntervalOfAShareIsSureEnoughAndNotWider(
      @ForAll @IntRange(min = 1, max = 40) int whole, @ForAll @IntRange(max = 40) int some) {
    int part = Math.min(some, whole);
    Rational low = BinomialBounds.low(part, whole).share();
    Rational high = BinomialBounds.high(part, whole).share();
    assertThat(Rational.of(part, whole)).isBetween(low, high);
    assertThat(high).isEqualTo(Rational.ONE.minus(BinomialBounds.low(whole - part, whole).share()));
    Rational step = Rational.of(1, 1000);
    Rational limit = Rational.of(1, 40);
    if (part > 0) {
      assertThat(atLeast(part, whole, low)).isLessThanOrEqualTo(limit);
      assertThat(atLeast(part, whole, low.plus(step))).isGreaterThan(limit);
    }
  }

  private static Rational atLeast(int part, int whole, Rational chance) {
    Rational sum = Rational.ZERO;
    for (int hits = part; hits <= whole; hits++) {
      Rational term = Rational.ONE;
      for (int i = 0; i < whole; i++) {
        term = term.times(i < hits ? chance : Rational.ONE.minus(chance));
      }
      for (int i = 0; i < hits; i++) {
        term = term.times(Rational.of(whole - i)).dividedBy(Rational.of(i + 1));
      }
      sum = sum.plus(term);
    }
    return sum;
  }
}
