package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Numbers between two ends, each included or not; an absent end is infinite. Example: {@code [50,
 * 51)} holds 50 and not 51.
 *
 * @param from the lower end
 * @param fromIncluded whether the lower end is in it
 * @param to the upper end
 * @param toIncluded whether the upper end is in it
 */
public record Interval(
    Optional<Rational> from, boolean fromIncluded, Optional<Rational> to, boolean toIncluded)
    implements Labelled {
  /** All numbers. */
  public static final Interval ALL = new Interval(Optional.empty(), false, Optional.empty(), false);

  /**
   * Both ends included.
   *
   * @param from the lower end
   * @param to the upper end
   * @return the interval
   */
  public static Interval closed(Rational from, Rational to) {
    return new Interval(Optional.of(from), true, Optional.of(to), true);
  }

  /**
   * Whether a number is in it.
   *
   * @param value any number
   * @return true if it is
   */
  public boolean holds(Rational value) {
    int low = from.isEmpty() ? 1 : value.compareTo(from.get());
    int high = to.isEmpty() ? -1 : value.compareTo(to.get());
    return (low > 0 || low == 0 && fromIncluded) && (high < 0 || high == 0 && toIncluded);
  }

  /**
   * Whether no number is in it.
   *
   * @return true for {@code (1, 1]} or {@code [2, 1]}
   */
  public boolean isEmpty() {
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    int order = from.get().compareTo(to.get());
    return order > 0 || order == 0 && !(fromIncluded && toIncluded);
  }

  /**
   * The numbers that are in both.
   *
   * @param other the other interval
   * @return the common part, possibly empty
   */
  public Interval and(Interval other) {
    boolean lower = isLowerEndOf(other);
    boolean upper = isUpperEndOf(other);
    return new Interval(
        lower ? from : other.from,
        lower ? fromIncluded : other.fromIncluded,
        upper ? to : other.to,
        upper ? toIncluded : other.toIncluded);
  }

  /** Whether this lower end is the stricter one. */
  private boolean isLowerEndOf(Interval other) {
    if (other.from.isEmpty()) {
      return true;
    }
    int order = from.isEmpty() ? -1 : from.get().compareTo(other.from.get());
    return order > 0 || order == 0 && !fromIncluded;
  }

  private boolean isUpperEndOf(Interval other) {
    if (other.to.isEmpty()) {
      return true;
    }
    int order = to.isEmpty() ? 1 : to.get().compareTo(other.to.get());
    return order < 0 || order == 0 && !toIncluded;
  }

  /**
   * The simplest number in it: fewest decimals, then nearest to 0.
   *
   * @return the number, or empty if there is none
   */
  public Optional<Rational> simplest() {
    return isEmpty() ? Optional.empty() : Optional.of(Simplest.in(this));
  }

  @Override
  public Text label() {
    if (isPoint()) {
      return from.get().label();
    }
    Text low = from.isEmpty() ? Text.same("−∞") : from.get().label();
    Text high = to.isEmpty() ? Text.same("∞") : to.get().label();
    String open = from.isPresent() && fromIncluded ? "[" : "(";
    String close = to.isPresent() && toIncluded ? "]" : ")";
    return Text.of(
        open + low.id() + "; " + high.id() + close, open + low.en() + ", " + high.en() + close);
  }

  /**
   * The smallest interval around two.
   *
   * @param other another; all ends of both are finite
   * @return from the lower end to the upper one
   */
  public Interval hull(Interval other) {
    return Hull.of(this, other);
  }

  /**
   * Whether it holds exactly one number.
   *
   * @return true for {@code [50, 50]}
   */
  public boolean isPoint() {
    return from.isPresent() && from.equals(to) && fromIncluded && toIncluded;
  }

  /** Such as {@code [50, 51)}; one number as that number. */
  @Override
  public String toString() {
    return label().en();
  }
}
