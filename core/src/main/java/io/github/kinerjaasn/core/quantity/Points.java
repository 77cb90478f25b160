package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * A number of points that somebody gave, exactly as given: a behaviour score, a value on a scale of
 * 0 to 120, a correction of -2.5. Equality is by number: 87.5 equals 87.50. Results of arithmetic
 * are {@link Rational} and {@link Score}.
 */
public final class Points implements Comparable<Points>, Labelled {
  /** No points. */
  public static final Points ZERO = of(0);

  private final BigDecimal amount;
  private final Rational value;

  private Points(BigDecimal amount) {
    this.amount = amount;
    this.value = Rational.of(amount);
  }

  /**
   * A decimal number of points.
   *
   * @param amount at most 20 digits before and 10 after the point; may be negative
   * @return the points
   * @throws IllegalArgumentException if the amount has more digits
   */
  public static Points of(BigDecimal amount) {
    return new Points(Decimals.canonical(amount));
  }

  /**
   * A whole number of points.
   *
   * @param amount the amount
   * @return the points
   */
  public static Points of(long amount) {
    return of(BigDecimal.valueOf(amount));
  }

  /**
   * Reads a plain decimal such as {@code 87.5}.
   *
   * @param text the decimal
   * @return the points
   * @throws IllegalArgumentException if it is not a plain decimal within the limits
   */
  public static Points parse(String text) {
    return new Points(Decimals.parse(text));
  }

  /**
   * The number.
   *
   * @return the decimal without trailing zeros
   */
  public BigDecimal amount() {
    return amount;
  }

  /**
   * The number as a rational.
   *
   * @return the exact number
   */
  public Rational value() {
    return value;
  }

  /**
   * Whether the number lies in a range, both ends included.
   *
   * @param min the lowest
   * @param max the highest
   * @return true if it does
   */
  public boolean isWithin(Points min, Points max) {
    return compareTo(min) >= 0 && compareTo(max) <= 0;
  }

  @Override
  public int compareTo(Points other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Points that && amount.equals(that.amount);
  }

  @Override
  public int hashCode() {
    return amount.hashCode();
  }

  @Override
  public Text label() {
    return value().label();
  }

  /** Such as {@code 87.5}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
