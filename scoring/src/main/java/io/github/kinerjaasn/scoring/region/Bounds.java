package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A system of inequalities: of parallel ones only the tightest, and none that follows from the
 * limits of single variables alone. Both keep an elimination short.
 *
 * @param all the inequalities, scaled
 */
record Bounds(List<HalfSpace> all) {
  static final Bounds NONE = new Bounds(List.of());

  private static Bounds of(Collection<HalfSpace> system) {
    Map<List<Rational>, HalfSpace> tightest = new LinkedHashMap<>();
    system.forEach(one -> tightest.merge(one.function().coefficients(), one, HalfSpace::tighter));
    Box box = Box.of(tightest.values());
    return new Bounds(
        tightest.values().stream()
            .filter(one -> one.function().variables().size() == 1 || !box.implies(one))
            .toList());
  }

  Bounds with(HalfSpace bound) {
    List<HalfSpace> more = new ArrayList<>(all);
    more.add(bound.scaled());
    return of(more);
  }

  Bounds and(Bounds other) {
    List<HalfSpace> both = new ArrayList<>(all);
    both.addAll(other.all);
    return of(both);
  }

  boolean holds(List<Rational> point) {
    return all.stream().allMatch(one -> one.holds(point));
  }

  /** Whether no inequality without variables is false. */
  boolean isPossible() {
    return all.stream().allMatch(one -> !one.function().isConstant() || one.holds(List.of()));
  }

  /** What remains without some variables, those first that leave least. */
  Bounds without(Set<Integer> variables) {
    Bounds left = this;
    Set<Integer> open = new TreeSet<>(variables);
    while (!open.isEmpty() && left.isPossible()) {
      int next = open.stream().min(Comparator.comparing(left::growth)).orElseThrow();
      left = left.without(next);
      open.remove(next);
    }
    return left;
  }

  private int growth(int variable) {
    int lower = 0;
    int upper = 0;
    for (HalfSpace one : all) {
      int sign = one.sign(variable);
      lower += sign > 0 ? 1 : 0;
      upper += sign < 0 ? 1 : 0;
    }
    return lower * upper - lower - upper;
  }

  Bounds without(int variable) {
    List<HalfSpace> rest = new ArrayList<>();
    for (HalfSpace one : all) {
      if (one.sign(variable) == 0) {
        rest.add(one);
      } else if (one.sign(variable) > 0) {
        all.stream()
            .filter(other -> other.sign(variable) < 0)
            .forEach(high -> rest.add(HalfSpace.without(variable, one, high).scaled()));
      }
    }
    return of(rest);
  }

  /** The interval of one variable where all others that still occur have the values of a point. */
  Interval range(int variable, List<Rational> point) {
    Interval interval = Interval.ALL;
    for (HalfSpace one : all) {
      if (one.sign(variable) != 0) {
        interval = interval.and(one.range(variable, point));
      }
    }
    return interval;
  }

  /** The interval of the only variable that still occurs; empty if there is none. */
  Optional<Interval> range(int variable) {
    Interval interval = range(variable, List.of());
    return isPossible() && !interval.isEmpty() ? Optional.of(interval) : Optional.empty();
  }
}
