package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The points that satisfy a number of linear inequalities, exactly. Whether there are any is
 * decided by eliminating one variable after the other (Fourier and Motzkin), so the answer "empty"
 * is a proof.
 */
public final class Region {
  private final int variables;
  private final List<HalfSpace> bounds;

  private Region(int variables, List<HalfSpace> bounds) {
    this.variables = variables;
    this.bounds = bounds;
  }

  /**
   * All points.
   *
   * @param variables how many variables there are
   * @return the whole space
   */
  public static Region all(int variables) {
    return new Region(variables, List.of());
  }

  /**
   * The points of this region at which a function is at least 0.
   *
   * @param function the function
   * @return the smaller region, possibly empty
   */
  public Region where(Linear function) {
    return with(new HalfSpace(function, false));
  }

  /**
   * The points of this region at which a function is above 0.
   *
   * @param function the function
   * @return the smaller region, possibly empty
   */
  public Region whereAbove(Linear function) {
    return with(new HalfSpace(function, true));
  }

  /**
   * The points of this region at which a function lies in an interval.
   *
   * @param function the function
   * @param interval where it lies
   * @return the smaller region, possibly empty
   */
  public Region where(Linear function, Interval interval) {
    Region region = this;
    if (interval.from().isPresent()) {
      Linear over = function.plus(interval.from().get().negate());
      region = region.with(new HalfSpace(over, !interval.fromIncluded()));
    }
    if (interval.to().isPresent()) {
      Linear under = function.times(Rational.of(-1)).plus(interval.to().get());
      region = region.with(new HalfSpace(under, !interval.toIncluded()));
    }
    return region;
  }

  /**
   * The points that are in both.
   *
   * @param other the other region of the same variables
   * @return the common part, possibly empty
   */
  public Region and(Region other) {
    Region region = this;
    for (HalfSpace one : other.bounds) {
      region = region.with(one);
    }
    return region;
  }

  private Region with(HalfSpace bound) {
    HalfSpace scaled = bound.scaled();
    if (bounds.contains(scaled)) {
      return this;
    }
    List<HalfSpace> more = new ArrayList<>(bounds);
    more.add(scaled);
    return new Region(variables, more);
  }

  /**
   * Whether a point is in it.
   *
   * @param point one number a variable
   * @return true if it is
   */
  public boolean contains(List<Rational> point) {
    return bounds.stream().allMatch(one -> one.holds(point));
  }

  /**
   * Whether no point is in it.
   *
   * @return true if that is proved
   */
  public boolean isEmpty() {
    return eliminated().isEmpty();
  }

  /**
   * A point in it whose last variable is the simplest possible, then the one before, and so on.
   *
   * @return the point, or empty if there is none
   */
  public Optional<List<Rational>> simplest() {
    Optional<List<List<HalfSpace>>> systems = eliminated();
    if (systems.isEmpty()) {
      return Optional.empty();
    }
    List<Rational> point = new ArrayList<>();
    for (int at = 0; at < variables; at++) {
      point.add(Rational.ZERO);
    }
    for (int at = variables - 1; at >= 0; at--) {
      point.set(at, range(systems.get().get(at), at, point).simplest().orElseThrow());
    }
    return Optional.of(List.copyOf(point));
  }

  /**
   * Between which numbers one variable lies.
   *
   * @param variable which one, from 0
   * @return its interval; empty if the region is
   */
  public Optional<Interval> range(int variable) {
    List<HalfSpace> left = bounds;
    for (int at = 0; at < variables; at++) {
      if (at != variable) {
        left = without(left, at);
      }
    }
    boolean possible = left.stream().allMatch(Region::isPossible);
    Interval interval = range(left, variable, List.of());
    return possible && !interval.isEmpty() ? Optional.of(interval) : Optional.empty();
  }

  /** The system before each elimination, or empty if a contradiction appears. */
  private Optional<List<List<HalfSpace>>> eliminated() {
    List<List<HalfSpace>> systems = new ArrayList<>();
    List<HalfSpace> left = bounds;
    for (int at = 0; at < variables; at++) {
      if (!left.stream().allMatch(Region::isPossible)) {
        return Optional.empty();
      }
      systems.add(left);
      left = without(left, at);
    }
    return left.stream().allMatch(Region::isPossible) ? Optional.of(systems) : Optional.empty();
  }

  private static boolean isPossible(HalfSpace bound) {
    return !bound.function().isConstant() || bound.holds(List.of());
  }

  private static List<HalfSpace> without(List<HalfSpace> system, int variable) {
    List<HalfSpace> lower = new ArrayList<>();
    List<HalfSpace> upper = new ArrayList<>();
    Map<List<Rational>, HalfSpace> rest = new LinkedHashMap<>();
    for (HalfSpace one : system) {
      int sign = one.function().coefficients().get(variable).signum();
      if (sign == 0) {
        keep(rest, one);
      } else {
        (sign > 0 ? lower : upper).add(one);
      }
    }
    for (HalfSpace low : lower) {
      for (HalfSpace high : upper) {
        keep(rest, HalfSpace.without(variable, low, high).scaled());
      }
    }
    return List.copyOf(rest.values());
  }

  /** Of two parallel bounds only the tighter one matters. */
  private static void keep(Map<List<Rational>, HalfSpace> kept, HalfSpace bound) {
    kept.merge(
        bound.function().coefficients(),
        bound,
        (old, fresh) -> {
          int order = fresh.function().constant().compareTo(old.function().constant());
          return order < 0 || order == 0 && fresh.strict() ? fresh : old;
        });
  }

  /** The interval of one variable where all later ones have the values of a point. */
  private static Interval range(List<HalfSpace> system, int variable, List<Rational> point) {
    Interval interval = Interval.ALL;
    for (HalfSpace one : system) {
      Rational own = one.function().coefficients().get(variable);
      if (own.signum() != 0) {
        Rational rest =
            point.isEmpty() ? one.function().constant() : others(one.function(), variable, point);
        Optional<Rational> end = Optional.of(rest.negate().dividedBy(own));
        interval =
            interval.and(
                own.signum() > 0
                    ? new Interval(end, !one.strict(), Optional.empty(), false)
                    : new Interval(Optional.empty(), false, end, !one.strict()));
      }
    }
    return interval;
  }

  private static Rational others(Linear function, int variable, List<Rational> point) {
    Rational own = function.coefficients().get(variable).times(point.get(variable));
    return function.at(point).minus(own);
  }
}
