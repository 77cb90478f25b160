package io.github.kinerjaasn.scoring.region;

import static io.github.kinerjaasn.scoring.region.Intervals.number;
import static io.github.kinerjaasn.scoring.region.Intervals.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2] | 1 | true",
        "[1, 2] | 2 | true",
        "[1, 2] | 999/1000 | false",
        "[1, 2] | 2001/1000 | false",
        "(1, 2) | 1 | false",
        "(1, 2) | 2 | false",
        "(1, 2) | 3/2 | true",
        "[1, 2) | 1 | true",
        "[1, 2) | 2 | false",
        "(-inf, 2] | -1000000 | true",
        "(-inf, 2] | 2 | true",
        "(-inf, 2) | 2 | false",
        "[1, inf) | 1000000 | true",
        "[1, inf) | 1 | true",
        "(1, inf) | 1 | false",
        "(-inf, inf) | 0 | true"
      })
  void holdsItsEndsWhereTheyBelongToIt(String interval, String value, boolean held) {
    assertThat(parse(interval).holds(number(value))).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2] | false",
        "(1, 2) | false",
        "[2, 1] | true",
        "(1, 1) | true",
        "[1, 1) | true",
        "(1, 1] | true",
        "[1, 1] | false",
        "(-inf, 1) | false",
        "(1, inf) | false"
      })
  void isEmptyWhereNothingIsBetweenItsEnds(String interval, boolean empty) {
    assertThat(parse(interval).isEmpty()).isEqualTo(empty);
    assertThat(parse(interval).simplest().isEmpty()).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 3] | [2, 4] | [2, 3]",
        "(1, 3) | (2, 4) | (2, 3)",
        "[1, 3] | (1, 3) | (1, 3)",
        "(1, 3] | [1, 3) | (1, 3)",
        "[1, 3] | [1, 3] | [1, 3]",
        "[1, 9] | [2, 3) | [2, 3)",
        "(-inf, 3] | [1, inf) | [1, 3]",
        "(-inf, 3) | (-inf, 4] | (-inf, 3)",
        "(1, inf) | [0, inf) | (1, inf)",
        "(-inf, inf) | (1, 2] | (1, 2]"
      })
  void whatTwoIntervalsShareIsTheSameFromBothSides(String one, String other, String shared) {
    assertThat(parse(one).and(parse(other))).isEqualTo(parse(shared));
    assertThat(parse(other).and(parse(one))).isEqualTo(parse(shared));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[-1, 1] | 0",
        "(-inf, inf) | 0",
        "[0, 5] | 0",
        "(0, 5) | 1",
        "[1/2, 2] | 1",
        "[3, 4] | 3",
        "(3, 4] | 4",
        "(3, 4) | 3.1",
        "(5, inf) | 6",
        "(-inf, -5) | -6",
        "(-inf, -5] | -5",
        "[-4, -3) | -4",
        "(-4, -3) | -3.1",
        "(1, 1.05) | 1.01",
        "(-1.05, -1) | -1.01",
        "(1.04, 1.06] | 1.05",
        "[1/3, 1/3] | 1/3",
        "[-1/3, -1/3] | -1/3",
        "[1/3, 2/5] | 0.4",
        "[33/100, 1/3] | 0.33"
      })
  void theSimplestNumberHasTheFewestDecimalsNearestToZero(String interval, String simplest) {
    assertThat(parse(interval).simplest()).contains(number(simplest));
  }

  @Test
  void whereFortyDecimalsDoNotReachTheMiddleIsTaken() {
    Rational step = Rational.parse("0." + "0".repeat(39) + "1");
    Rational most = step.times(Rational.of(3, 2));
    assertThat(above(most).simplest()).contains(Rational.ONE.plus(step));
    Rational less = step.times(Rational.of(3, 4));
    assertThat(above(less).simplest()).contains(Rational.ONE.plus(less.dividedBy(Rational.of(2))));
  }

  private static Interval above(Rational width) {
    Interval closed = Interval.closed(Rational.ONE, Rational.ONE.plus(width));
    return new Interval(closed.from(), false, closed.to(), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 1] | true",
        "(1, 1] | false",
        "[1, 1) | false",
        "[1, 2] | false",
        "(-inf, inf) | false"
      })
  void isAPointWhereBothEndsAreOneNumberOfIt(String interval, boolean point) {
    assertThat(parse(interval).isPoint()).isEqualTo(point);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 5/2) | [1; 2,5) | [1, 2.5)",
        "(1, 5/2] | (1; 2,5] | (1, 2.5]",
        "(-inf, 5] | (−∞; 5] | (−∞, 5]",
        "[5, inf) | [5; ∞) | [5, ∞)",
        "[-inf, inf] | (−∞; ∞) | (−∞, ∞)",
        "[5/2, 5/2] | 2,5 | 2.5"
      })
  void isWrittenAsInBothLanguages(String interval, String id, String en) {
    assertThat(parse(interval).label().id()).isEqualTo(id);
    assertThat(parse(interval).label().en()).isEqualTo(en);
    assertThat(parse(interval)).hasToString(en);
  }
}
