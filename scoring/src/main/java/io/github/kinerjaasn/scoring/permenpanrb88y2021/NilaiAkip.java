package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * The value of an accountability evaluation (PermenPANRB 88/2021).
 *
 * @param nilai the value, 0..100
 */
public record NilaiAkip(Rational nilai) {
  /** The highest value. */
  public static final Rational TERTINGGI = Rational.HUNDRED;

  /**
   * Checks the range.
   *
   * @param nilai the value, 0..100
   * @throws IllegalArgumentException if the value is outside 0..100
   */
  public NilaiAkip {
    if (nilai.signum() < 0 || nilai.compareTo(TERTINGGI) > 0) {
      throw new IllegalArgumentException("nilai must be in 0..100, was " + nilai);
    }
  }
}
