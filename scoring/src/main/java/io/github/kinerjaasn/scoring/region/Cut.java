package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers fall into an interval once they are rounded.
 *
 * <pre>{@code
 * Interval passed = Interval.closed(Rational.of(70), Rational.of(90));
 * Cut.before(Optional.of(Rounding.WHOLE), passed).holds(Rational.parse("69.5")); // true
 * }</pre>
 *
 * @param rounding how they are rounded
 */
public record Cut(Rounding rounding) {
  private static final Rational NEXT_TO = Rational.of(1, 1000);
  private static final Rational HALF = Rational.of(1, 2);

  /**
   * The numbers that come to lie in an interval.
   *
   * @param rounding how they are rounded; empty if they are not
   * @param interval where they lie after it
   * @return where they lie before it
   */
  public static Interval before(Optional<Rounding> rounding, Interval interval) {
    return rounding.isEmpty() ? interval : new Cut(rounding.get()).before(interval);
  }

  private Interval before(Interval interval) {
    Interval low =
        interval.from().isEmpty()
            ? Interval.ALL
            : atLeast(first(interval.from().get(), interval.fromIncluded()));
    if (interval.to().isEmpty()) {
      return low;
    }
    Interval above = atLeast(first(interval.to().get(), !interval.toIncluded()));
    return low.and(new Interval(Optional.empty(), false, above.from(), !above.fromIncluded()));
  }

  /** The lowest rounded number that is at least, or above, a number. */
  private Rational first(Rational number, boolean included) {
    BigDecimal up = number.round(rounding.decimals(), RoundingMode.CEILING);
    Rational at = Rational.of(up);
    return included || at.compareTo(number) > 0 ? at : at.plus(step());
  }

  private Rational step() {
    return Rational.of(BigDecimal.ONE.movePointLeft(rounding.decimals()));
  }

  /** The numbers that round to a rounded number or more. */
  private Interval atLeast(Rational rounded) {
    List<Rational> ends =
        List.of(rounded.minus(step()), rounded.minus(step().times(HALF)), rounded);
    for (Rational end : ends) {
      if (rounding.round(end).compareTo(rounded) >= 0) {
        return new Interval(Optional.of(end), true, Optional.empty(), false);
      }
      Rational beside = end.plus(step().times(NEXT_TO));
      if (rounding.round(beside).compareTo(rounded) >= 0) {
        return new Interval(Optional.of(end), false, Optional.empty(), false);
      }
    }
    throw new IllegalStateException("rounding must not move a rounded number, was " + rounding);
  }
}
