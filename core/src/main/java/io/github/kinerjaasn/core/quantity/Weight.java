package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * The weight of one part among others, in per cent: above 0, at most 100, at most four decimals.
 * Equality is by number: 12.5 equals 12.50.
 *
 * <p>Example: {@code Weight.parse("12.5").percent()} is {@code 12.5}.
 */
public final class Weight implements Comparable<Weight>, Labelled {
  /** The highest weight, in per cent. */
  public static final String MAX = "100";

  /** The weight must be above this, in per cent. */
  public static final String MIN_EXCLUSIVE = "0";

  /** Most digits after the decimal point. */
  public static final int MAX_FRACTION_DIGITS = 4;

  /** All of it. */
  public static final Weight FULL = ofPercent(new BigDecimal(MAX));

  private final BigDecimal percent;
  private final Rational value;

  private Weight(BigDecimal percent) {
    this.percent = percent;
    this.value = Rational.of(percent);
  }

  /**
   * From a number of per cent.
   *
   * @param percent above 0, at most 100, at most four decimals
   * @return the weight
   * @throws IllegalArgumentException if it is outside the range
   */
  public static Weight ofPercent(BigDecimal percent) {
    BigDecimal value = Decimals.canonical(percent);
    if (value.signum() <= 0 || value.compareTo(new BigDecimal(MAX)) > 0) {
      throw new IllegalArgumentException(
          "weight must be above 0 and at most 100 per cent, was " + value.toPlainString());
    }
    if (value.scale() > MAX_FRACTION_DIGITS) {
      throw new IllegalArgumentException(
          "weight must have at most "
              + MAX_FRACTION_DIGITS
              + " decimals, was "
              + value.toPlainString());
    }
    return new Weight(value);
  }

  /**
   * From a whole number of per cent.
   *
   * @param percent 1..100
   * @return the weight
   * @throws IllegalArgumentException if it is outside the range
   */
  public static Weight ofPercent(long percent) {
    return ofPercent(BigDecimal.valueOf(percent));
  }

  /**
   * Reads a plain decimal such as {@code 12.5}.
   *
   * @param text the number of per cent
   * @return the weight
   * @throws IllegalArgumentException if it is malformed or outside the range
   */
  public static Weight parse(String text) {
    return ofPercent(Decimals.parse(text));
  }

  /**
   * The number of per cent.
   *
   * @return above 0, at most 100, without trailing zeros
   */
  public BigDecimal percent() {
    return percent;
  }

  /**
   * The number of per cent as a rational.
   *
   * @return above 0, at most 100
   */
  public Rational value() {
    return value;
  }

  @Override
  public int compareTo(Weight other) {
    return percent.compareTo(other.percent);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weight that && percent.equals(that.percent);
  }

  @Override
  public int hashCode() {
    return percent.hashCode();
  }

  @Override
  public Text label() {
    return value().label().map(number -> number + " %");
  }

  /** The number of per cent, such as {@code 12.5}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return percent.toPlainString();
  }
}
