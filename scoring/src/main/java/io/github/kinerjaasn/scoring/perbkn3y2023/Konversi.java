package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.post.Jenjang;

/**
 * A time in one grade with one predicate (Peraturan BKN 3/2023).
 *
 * <pre>{@code
 * Konversi.tahunan(Jenjang.AHLI_PERTAMA, Predicate.BAIK).bulan(); // 12
 * }</pre>
 *
 * @param jenjang the grade
 * @param predikat the predicate
 * @param bulan whole months, 1 or more; 12 for a year
 */
public record Konversi(Jenjang jenjang, Predicate predikat, int bulan) {
  /** The months of a year. */
  public static final int SETAHUN = 12;

  /**
   * Checks the months.
   *
   * @param jenjang the grade
   * @param predikat the predicate
   * @param bulan whole months, 1 or more; 12 for a year
   * @throws IllegalArgumentException if there is less than one month
   */
  public Konversi {
    if (bulan < 1) {
      throw new IllegalArgumentException("bulan must be at least 1, was " + bulan);
    }
  }

  /**
   * A whole year.
   *
   * @param jenjang the grade
   * @param predikat the predicate
   * @return twelve months
   */
  public static Konversi tahunan(Jenjang jenjang, Predicate predikat) {
    return new Konversi(jenjang, predikat, SETAHUN);
  }
}
