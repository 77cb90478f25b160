package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;

/**
 * What the employee value is made of (KMK 127/2026).
 *
 * <pre>{@code
 * MasukanNilaiKinerja.of(
 *     Rational.of(105), Rational.of(100), Rational.of(98), Kelompok.of(1));
 * }</pre>
 *
 * @param nhk the calibrated value of work results, 0..120
 * @param npk the calibrated value of work behaviour, 0..120
 * @param nko the organisation value, 0..120
 * @param kelompok the tier
 * @param disiplin the discipline value to take off, 0 or more
 * @param dampak the impact value to take off, 0 or more
 * @param koreksi the correction to add; the rule limits it to -5..5
 */
public record MasukanNilaiKinerja(
    Rational nhk,
    Rational npk,
    Rational nko,
    Kelompok kelompok,
    Rational disiplin,
    Rational dampak,
    Rational koreksi) {
  /**
   * Checks the ranges.
   *
   * @param nhk the calibrated value of work results, 0..120
   * @param npk the calibrated value of work behaviour, 0..120
   * @param nko the organisation value, 0..120
   * @param kelompok the tier
   * @param disiplin the discipline value to take off, 0 or more
   * @param dampak the impact value to take off, 0 or more
   * @param koreksi the correction to add; the rule limits it to -5..5
   * @throws IllegalArgumentException if a number is outside its range
   */
  public MasukanNilaiKinerja {
    Rentang.nilai("nhk", nhk);
    Rentang.nilai("npk", npk);
    Rentang.nilai("nko", nko);
    Rentang.tidakNegatif("disiplin", disiplin);
    Rentang.tidakNegatif("dampak", dampak);
  }

  /**
   * Without discipline, impact and correction.
   *
   * @param nhk the calibrated value of work results, 0..120
   * @param npk the calibrated value of work behaviour, 0..120
   * @param nko the organisation value, 0..120
   * @param kelompok the tier
   * @return the input
   * @throws IllegalArgumentException if a number is outside its range
   */
  public static MasukanNilaiKinerja of(
      Rational nhk, Rational npk, Rational nko, Kelompok kelompok) {
    return new MasukanNilaiKinerja(
        nhk, npk, nko, kelompok, Rational.ZERO, Rational.ZERO, Rational.ZERO);
  }
}
