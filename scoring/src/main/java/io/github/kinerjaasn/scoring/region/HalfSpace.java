package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * The points at which a linear function is not negative, or above 0.
 *
 * @param function the function
 * @param strict whether 0 itself is out
 */
record HalfSpace(Linear function, boolean strict) {
  boolean holds(List<Rational> point) {
    int sign = function.at(point).signum();
    return strict ? sign > 0 : sign >= 0;
  }

  int sign(int variable) {
    return function.coefficients().get(variable).signum();
  }

  /** Of two parallel ones the one with fewer points. */
  HalfSpace tighter(HalfSpace other) {
    int order = function.constant().compareTo(other.function.constant());
    return order < 0 || order == 0 && strict ? this : other;
  }

  /** The interval of one variable where the others have the values of a point. */
  Interval range(int variable, List<Rational> point) {
    Rational own = function.coefficients().get(variable);
    Rational rest = point.isEmpty() ? function.constant() : function.at(point);
    Rational others = point.isEmpty() ? rest : rest.minus(own.times(point.get(variable)));
    Optional<Rational> end = Optional.of(others.negate().dividedBy(own));
    return own.signum() > 0
        ? new Interval(end, !strict, Optional.empty(), false)
        : new Interval(Optional.empty(), false, end, !strict);
  }

  /** The same points, with the first coefficient that is not 0 scaled to 1 or -1. */
  HalfSpace scaled() {
    for (Rational one : function.coefficients()) {
      if (one.signum() != 0) {
        return new HalfSpace(function.times(Rational.ONE.dividedBy(one.abs())), strict);
      }
    }
    return this;
  }

  /** What follows for the other variables from a lower and an upper bound of one. */
  static HalfSpace without(int variable, HalfSpace lower, HalfSpace upper) {
    Rational up = lower.function.coefficients().get(variable);
    Rational down = upper.function.coefficients().get(variable).negate();
    Linear both = lower.function.times(down).plus(upper.function.times(up));
    return new HalfSpace(both, lower.strict || upper.strict);
  }
}
