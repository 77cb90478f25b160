package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.quantity.Rational;

/** The range of values of this profile, 0..120. */
final class Rentang {
  static final Rational TERTINGGI = Rational.of(120);

  private Rentang() {}

  static void nilai(String nama, Rational nilai) {
    if (nilai.signum() < 0 || nilai.compareTo(TERTINGGI) > 0) {
      throw new IllegalArgumentException(nama + " must be in 0..120, was " + nilai);
    }
  }

  static void tidakNegatif(String nama, Rational nilai) {
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException(nama + " must be at least 0, was " + nilai);
    }
  }

  static Rational jepit(Rational nilai) {
    return nilai.atLeast(Rational.ZERO).atMost(TERTINGGI);
  }
}
