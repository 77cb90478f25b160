package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;

/**
 * An indicator with its achievement, ready to be weighed (KMK 127/2026).
 *
 * @param id what the reasoning calls it, such as {@code IKI-1}
 * @param capaian its achievement, 0..120
 * @param k3 its quality, above 0
 * @param hari how many days it was active, 1..366
 */
public record Iki(String id, Rational capaian, Rational k3, int hari) {
  /** The days of the longest year. */
  public static final int HARI_TERBANYAK = 366;

  /**
   * Checks the ranges.
   *
   * @param id what the reasoning calls it, such as {@code IKI-1}
   * @param capaian its achievement, 0..120
   * @param k3 its quality, above 0
   * @param hari how many days it was active, 1..366
   * @throws IllegalArgumentException if a number is outside its range
   */
  public Iki {
    Rentang.nilai("capaian", capaian);
    if (k3.signum() <= 0) {
      throw new IllegalArgumentException("k3 must be above 0, was " + k3);
    }
    if (hari < 1 || hari > HARI_TERBANYAK) {
      throw new IllegalArgumentException("hari must be in 1..366, was " + hari);
    }
  }
}
