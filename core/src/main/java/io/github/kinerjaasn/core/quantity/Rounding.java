package io.github.kinerjaasn.core.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A named way to round, as a rule or an interpretation prescribes it.
 *
 * @param decimals digits after the point, 0..20
 * @param mode how ties and rests are settled
 */
public record Rounding(int decimals, RoundingMode mode) {
  /** Two decimals, half away from zero: how results are displayed unless a rule says otherwise. */
  public static final Rounding TWO_DECIMALS = new Rounding(2, RoundingMode.HALF_UP);

  /** Three decimals, half away from zero: credit points on the wire. */
  public static final Rounding THREE_DECIMALS = new Rounding(3, RoundingMode.HALF_UP);

  /** Whole numbers, half away from zero. */
  public static final Rounding WHOLE = new Rounding(0, RoundingMode.HALF_UP);

  private static final int MAX_DECIMALS = 20;

  /**
   * Checks the range.
   *
   * @param decimals digits after the point, 0..20
   * @param mode how ties and rests are settled
   * @throws IllegalArgumentException if decimals are outside 0..20
   */
  public Rounding {
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw new IllegalArgumentException(
          "decimals must be in 0.." + MAX_DECIMALS + ", was " + decimals);
    }
  }

  /**
   * Rounds once, from the exact value.
   *
   * @param exact the exact value
   * @return the value with exactly {@link #decimals()} decimals
   */
  public BigDecimal apply(Rational exact) {
    return exact.round(decimals, mode);
  }

  /**
   * Rounds where a rule orders an intermediate rounding.
   *
   * @param exact the exact value
   * @return the rounded value, again as an exact number
   */
  public Rational round(Rational exact) {
    return Rational.of(apply(exact));
  }
}
