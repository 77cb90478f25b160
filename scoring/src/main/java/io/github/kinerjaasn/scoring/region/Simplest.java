package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Finds the number in an interval that people read most easily. */
final class Simplest {
  private static final int MOST_DECIMALS = 40;

  private Simplest() {}

  static Rational in(Interval interval) {
    if (interval.holds(Rational.ZERO)) {
      return Rational.ZERO;
    }
    boolean positive = interval.from().map(from -> from.signum() >= 0).orElse(false);
    Rational end = positive ? interval.from().get() : interval.to().orElseThrow();
    if (interval.isPoint()) {
      return end;
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      Optional<Rational> near = near(interval, end, decimals, positive);
      if (near.isPresent()) {
        return near.get();
      }
    }
    return interval.from().get().plus(interval.to().get()).dividedBy(Rational.of(2));
  }

  private static Optional<Rational> near(
      Interval interval, Rational end, int decimals, boolean up) {
    BigDecimal first = end.round(decimals, RoundingMode.DOWN);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    Rational at = Rational.of(first);
    if (interval.holds(at)) {
      return Optional.of(at);
    }
    Rational next = Rational.of(up ? first.add(step) : first.subtract(step));
    return interval.holds(next) ? Optional.of(next) : Optional.empty();
  }
}
