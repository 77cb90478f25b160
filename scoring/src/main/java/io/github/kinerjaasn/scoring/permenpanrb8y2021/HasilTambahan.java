package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * An additional result of a JPT (PermenPANRB 8/2021).
 *
 * @param kategori its category
 * @param bobotLingkup the weight of the scope of the assignment, 0 or more; supplied by the caller
 *     ({@link Tafsir#P8_SCOPE_WEIGHTS})
 * @param nilai its value, 0..120
 */
public record HasilTambahan(Kategori kategori, Rational bobotLingkup, Rational nilai) {
  /**
   * Checks the ranges.
   *
   * @param kategori its category
   * @param bobotLingkup the weight of the scope of the assignment, 0 or more; supplied by the
   *     caller ({@link Tafsir#P8_SCOPE_WEIGHTS})
   * @param nilai its value, 0..120
   * @throws IllegalArgumentException if the weight is negative or the value outside 0..120
   */
  public HasilTambahan {
    if (bobotLingkup.signum() < 0) {
      throw new IllegalArgumentException("bobotLingkup must be 0 or more, was " + bobotLingkup);
    }
    if (nilai.signum() < 0 || nilai.compareTo(NilaiJpt.NILAI_TERTINGGI) > 0) {
      throw new IllegalArgumentException("nilai must be in 0..120, was " + nilai);
    }
  }
}
