package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * An indicator with what was reached (PermenPANRB 8/2021).
 *
 * @param jenis whether more or less is better
 * @param target the target
 * @param realisasi the realisation, in the unit of the target, 0 or more
 */
public record Indikator(JenisIndikator jenis, Target target, Rational realisasi) {
  /**
   * Checks the sign.
   *
   * @param jenis whether more or less is better
   * @param target the target
   * @param realisasi the realisation, in the unit of the target, 0 or more
   * @throws IllegalArgumentException if the realisation is negative
   */
  public Indikator {
    if (realisasi.signum() < 0) {
      throw new IllegalArgumentException("realisasi must be 0 or more, was " + realisasi);
    }
  }
}
