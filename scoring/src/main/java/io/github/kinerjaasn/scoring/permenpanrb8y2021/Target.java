package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * A target: one number, or a range with both bounds included (PermenPANRB 8/2021).
 *
 * <pre>{@code
 * Target.of(Rational.of(100));
 * new Target(Rational.of(80), Rational.of(90)).atas(); // 90
 * }</pre>
 *
 * @param bawah the lower bound, above 0
 * @param atas the upper bound, not below the lower one
 */
public record Target(Rational bawah, Rational atas) {
  /**
   * Checks the bounds.
   *
   * @param bawah the lower bound, above 0
   * @param atas the upper bound, not below the lower one
   * @throws IllegalArgumentException if the lower bound is not above 0, or the upper one is below
   *     it
   */
  public Target {
    if (bawah.signum() <= 0) {
      throw new IllegalArgumentException("target must be above 0, was " + bawah);
    }
    if (atas.compareTo(bawah) < 0) {
      throw new IllegalArgumentException(
          "atas must not be below bawah, was " + atas + " below " + bawah);
    }
  }

  /**
   * A target of one number.
   *
   * @param nilai the number, above 0
   * @return the target
   * @throws IllegalArgumentException if it is not above 0
   */
  public static Target of(Rational nilai) {
    return new Target(nilai, nilai);
  }
}
