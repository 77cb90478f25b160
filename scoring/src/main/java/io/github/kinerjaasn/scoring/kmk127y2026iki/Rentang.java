package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * The range of all values of this profile, 0..120 (KMK 127/2026, p. 67-70, CONSENSUS).
 *
 * <pre>{@code
 * Rentang.jepit(Rational.of(131)); // 120
 * }</pre>
 */
public final class Rentang {
  /** The highest value, 120. */
  public static final Rational TERTINGGI = Rational.of(120);

  private Rentang() {}

  /**
   * Refuses a number outside the range.
   *
   * @param nama what the number is, for the message
   * @param nilai the number
   * @throws IllegalArgumentException if it is not in 0..120
   */
  public static void nilai(String nama, Rational nilai) {
    if (nilai.signum() < 0 || nilai.compareTo(TERTINGGI) > 0) {
      throw new IllegalArgumentException(nama + " must be in 0..120, was " + nilai);
    }
  }

  /**
   * Refuses a negative number.
   *
   * @param nama what the number is, for the message
   * @param nilai the number
   * @throws IllegalArgumentException if it is negative
   */
  public static void tidakNegatif(String nama, Rational nilai) {
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException(nama + " must be at least 0, was " + nilai);
    }
  }

  /**
   * The nearest number of the range.
   *
   * @param nilai any number
   * @return 0..120
   */
  public static Rational jepit(Rational nilai) {
    return nilai.atLeast(Rational.ZERO).atMost(TERTINGGI);
  }
}
