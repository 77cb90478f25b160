package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;

/**
 * A discipline penalty with its MPJHD score (KMK 127/2026).
 *
 * @param kategori light, moderate or heavy
 * @param skor the MPJHD score, 0 or more
 * @param triwulanMulai the quarter in which it begins
 */
public record HukumanDisiplin(Kategori kategori, Rational skor, Period triwulanMulai) {

  /** The categories, lightest first, with share of the score and length (SINGLE_SOURCE). */
  public enum Kategori implements Labelled {
    /** Light: 10 % of the score, two quarters. */
    RINGAN(Text.of("ringan", "light"), 10, 2),
    /** Moderate: 25 % of the score, three quarters. */
    SEDANG(Text.of("sedang", "moderate"), 25, 3),
    /** Heavy: 40 % of the score, four quarters. */
    BERAT(Text.of("berat", "heavy"), 40, 4);

    private final Text label;
    private final Rational bagian;
    private final int triwulan;

    Kategori(Text label, long persen, int triwulan) {
      this.label = label;
      this.bagian = Rational.of(persen, 100);
      this.triwulan = triwulan;
    }

    /**
     * The share of the score that is taken off.
     *
     * @return 0.1, 0.25 or 0.4
     */
    public Rational bagian() {
      return bagian;
    }

    /**
     * How many quarters it lasts.
     *
     * @return 2, 3 or 4
     */
    public int triwulan() {
      return triwulan;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Checks score and quarter.
   *
   * @param kategori light, moderate or heavy
   * @param skor the MPJHD score, 0 or more
   * @param triwulanMulai the quarter in which it begins
   * @throws IllegalArgumentException if the score is negative or the period is not a quarter
   */
  public HukumanDisiplin {
    Rentang.tidakNegatif("skor", skor);
    if (triwulanMulai.kind() != PeriodKind.QUARTER) {
      throw new IllegalArgumentException(
          "triwulanMulai must be a quarter such as 2026-Q3, was " + triwulanMulai);
    }
  }
}
