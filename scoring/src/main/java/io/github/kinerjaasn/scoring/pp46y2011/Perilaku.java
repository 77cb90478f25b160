package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/**
 * The behaviour aspects of PP 46/2011, each 0..100.
 *
 * @param orientasiPelayanan service orientation
 * @param integritas integrity
 * @param komitmen commitment
 * @param disiplin discipline
 * @param kerjaSama cooperation
 * @param kepemimpinan leadership; empty if not assessed
 */
public record Perilaku(
    Rational orientasiPelayanan,
    Rational integritas,
    Rational komitmen,
    Rational disiplin,
    Rational kerjaSama,
    Optional<Rational> kepemimpinan) {
  /** The highest value of an aspect. */
  public static final Rational TERTINGGI = Rational.HUNDRED;

  /**
   * Checks the range.
   *
   * @param orientasiPelayanan service orientation
   * @param integritas integrity
   * @param komitmen commitment
   * @param disiplin discipline
   * @param kerjaSama cooperation
   * @param kepemimpinan leadership; empty if not assessed
   * @throws IllegalArgumentException if an aspect is outside 0..100
   */
  public Perilaku {
    dalamRentang("orientasiPelayanan", orientasiPelayanan);
    dalamRentang("integritas", integritas);
    dalamRentang("komitmen", komitmen);
    dalamRentang("disiplin", disiplin);
    dalamRentang("kerjaSama", kerjaSama);
    if (kepemimpinan.isPresent()) {
      dalamRentang("kepemimpinan", kepemimpinan.get());
    }
  }

  private static void dalamRentang(String nama, Rational nilai) {
    if (nilai.signum() < 0 || nilai.compareTo(TERTINGGI) > 0) {
      throw new IllegalArgumentException(
          nama + " must be in 0..100, was " + nilai + "\nMungkin: use the scale 0..100");
    }
  }

  /**
   * The sum of the five aspects that everybody has.
   *
   * @return 0..500
   */
  Rational jumlahTanpaKepemimpinan() {
    return orientasiPelayanan.plus(integritas).plus(komitmen).plus(disiplin).plus(kerjaSama);
  }
}
