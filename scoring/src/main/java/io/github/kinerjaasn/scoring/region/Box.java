package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The limits of single variables.
 *
 * @param sides the interval of each variable that has limits of its own
 */
record Box(Map<Integer, Interval> sides) {
  static Box of(Collection<HalfSpace> system) {
    Map<Integer, Interval> sides = new TreeMap<>();
    for (HalfSpace one : system) {
      if (one.function().variables().size() == 1) {
        int variable = one.function().variables().get(0);
        sides.merge(variable, one.range(variable, List.of()), Interval::and);
      }
    }
    return new Box(sides);
  }

  /** Whether an inequality holds at every point within these limits. */
  boolean implies(HalfSpace bound) {
    Rational least = bound.function().constant();
    boolean reached = true;
    for (int variable : bound.function().variables()) {
      Rational own = bound.function().coefficients().get(variable);
      Interval side = sides.getOrDefault(variable, Interval.ALL);
      Optional<Rational> end = own.signum() > 0 ? side.from() : side.to();
      if (end.isEmpty()) {
        return false;
      }
      least = least.plus(own.times(end.get()));
      reached &= own.signum() > 0 ? side.fromIncluded() : side.toIncluded();
    }
    return least.signum() > 0 || least.signum() == 0 && !(bound.strict() && reached);
  }
}
