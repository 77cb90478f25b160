package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.quantity.Rational;

/**
 * The two scored axes (Kepka BKN 411/2025).
 *
 * @param kinerja the performance axis, 0..100
 * @param potensi the potential axis, 0..100
 */
public record Sumbu(Rational kinerja, Rational potensi) {
  /**
   * Checks the ranges.
   *
   * @param kinerja the performance axis, 0..100
   * @param potensi the potential axis, 0..100
   * @throws IllegalArgumentException if an axis is outside 0..100
   */
  public Sumbu {
    periksa("kinerja", kinerja);
    periksa("potensi", potensi);
  }

  /**
   * The parts of the performance axis.
   *
   * @param predikat the predicate
   * @param penghargaan awards, 0..100
   * @param timKerja team assignments, 0..100
   * @param umpanBalik360 feedback from all sides, 0..100
   */
  public record KomponenKinerja(
      Predicate predikat, Rational penghargaan, Rational timKerja, Rational umpanBalik360) {
    /**
     * Checks the ranges.
     *
     * @param predikat the predicate
     * @param penghargaan awards, 0..100
     * @param timKerja team assignments, 0..100
     * @param umpanBalik360 feedback from all sides, 0..100
     * @throws IllegalArgumentException if a part is outside 0..100
     */
    public KomponenKinerja {
      periksa("penghargaan", penghargaan);
      periksa("timKerja", timKerja);
      periksa("umpanBalik360", umpanBalik360);
    }
  }

  /**
   * The parts of the potential axis.
   *
   * @param kompetensi competence, 0..100
   * @param ujiPotensi potential test, 0..100
   * @param kualifikasi qualification, 0..100
   * @param integritas integrity, 0..100
   */
  public record KomponenPotensi(
      Rational kompetensi, Rational ujiPotensi, Rational kualifikasi, Rational integritas) {
    /**
     * Checks the ranges.
     *
     * @param kompetensi competence, 0..100
     * @param ujiPotensi potential test, 0..100
     * @param kualifikasi qualification, 0..100
     * @param integritas integrity, 0..100
     * @throws IllegalArgumentException if a part is outside 0..100
     */
    public KomponenPotensi {
      periksa("kompetensi", kompetensi);
      periksa("ujiPotensi", ujiPotensi);
      periksa("kualifikasi", kualifikasi);
      periksa("integritas", integritas);
    }
  }

  private static void periksa(String nama, Rational nilai) {
    if (nilai.signum() < 0 || nilai.compareTo(Rational.HUNDRED) > 0) {
      throw new IllegalArgumentException(nama + " must be in 0..100, was " + nilai);
    }
  }
}
