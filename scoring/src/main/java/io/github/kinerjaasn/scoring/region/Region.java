package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The points that satisfy a number of linear inequalities, exactly. Whether there are any is
 * decided by eliminating one variable after the other (Fourier and Motzkin), so the answer "empty"
 * is a proof.
 *
 * <pre>{@code
 * Linear x = Linear.variable(1, 0);
 * Region few = Region.all(1).where(x, Interval.closed(Rational.of(3), Rational.of(8)));
 * few.and(Region.all(1).whereAbove(x.plus(Rational.of(-8)))).isEmpty(); // true
 * }</pre>
 */
public final class Region {
  private final int variables;
  private final Bounds bounds;

  private Region(int variables, Bounds bounds) {
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
    return new Region(variables, Bounds.NONE);
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
    return with(bounds.and(other.bounds));
  }

  private Region with(HalfSpace bound) {
    return with(bounds.with(bound));
  }

  private Region with(Bounds more) {
    return more.equals(bounds) ? this : new Region(variables, more);
  }

  /**
   * Whether a point is in it.
   *
   * @param point one number a variable
   * @return true if it is
   */
  public boolean contains(List<Rational> point) {
    return bounds.holds(point);
  }

  /**
   * Whether no point is in it.
   *
   * @return true if that is proved
   */
  public boolean isEmpty() {
    return !bounds.without(indices()).isPossible();
  }

  /**
   * A point in it whose last variable is the simplest possible, then the one before, and so on.
   *
   * @return the point, or empty if there is none
   */
  public Optional<List<Rational>> simplest() {
    Optional<List<Bounds>> systems = eliminated();
    if (systems.isEmpty()) {
      return Optional.empty();
    }
    List<Rational> point = new ArrayList<>();
    for (int at = 0; at < variables; at++) {
      point.add(Rational.ZERO);
    }
    for (int at = variables - 1; at >= 0; at--) {
      point.set(at, systems.get().get(at).range(at, point).simplest().orElseThrow());
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
    Set<Integer> others = indices();
    others.remove(variable);
    return bounds.without(others).range(variable);
  }

  /** The system before each elimination, or empty if a contradiction appears. */
  private Optional<List<Bounds>> eliminated() {
    List<Bounds> systems = new ArrayList<>();
    Bounds left = bounds;
    for (int at = 0; at < variables; at++) {
      if (!left.isPossible()) {
        return Optional.empty();
      }
      systems.add(left);
      left = left.without(at);
    }
    return left.isPossible() ? Optional.of(systems) : Optional.empty();
  }

  private Set<Integer> indices() {
    return IntStream.range(0, variables).boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
