package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026iki.Rentang;
import java.util.List;

/**
 * The start value of work behaviour (NPK), before calibration.
 *
 * <p>Points of the 0..120 scale (KMK 127/2026); start with {@code npk}.
 *
 * <pre>{@code
 * NilaiPerilakuKerja.NilaiBerakhlak triwulan =
 *     new NilaiPerilakuKerja.NilaiBerakhlak(Collections.nCopies(7, Rational.of(105)));
 * NilaiPerilakuKerja.npk(List.of(triwulan), tracer); // 105
 * }</pre>
 */
public final class NilaiPerilakuKerja {
  /**
   * The values of one period for the seven BerAKHLAK values.
   *
   * @param nilai seven numbers, each 0 or more, in any order
   */
  public record NilaiBerakhlak(List<Rational> nilai) {
    /** How many values there are. */
    public static final int BANYAK = 7;

    /**
     * Checks count and range and takes a copy.
     *
     * @param nilai seven numbers, each 0 or more, in any order
     * @throws IllegalArgumentException if there are not seven, or one is negative
     */
    public NilaiBerakhlak {
      nilai = List.copyOf(nilai);
      if (nilai.size() != BANYAK) {
        throw new IllegalArgumentException("nilai must be seven, were " + nilai.size());
      }
      for (Rational satu : nilai) {
        Rentang.tidakNegatif("nilai", satu);
      }
    }
  }

  /** The mean of one period; see {@link #nilaiPeriode}. */
  public static final Rule NILAI_PERIODE =
      Rule.of(
          "kmk-127-2026.nilai-periode",
          Text.of("rata-rata tujuh nilai BerAKHLAK", "mean of the seven BerAKHLAK values"),
          Text.same("({0}) / 7"),
          LegalText.KMK_127_2026.at("hlm. 138-139", Confidence.SINGLE_SOURCE));

  /** The start value of work behaviour; see {@link #npk}. */
  public static final Rule NPK =
      Rule.of(
          "kmk-127-2026.npk",
          Text.of("NPK awal", "start value of work behaviour"),
          Text.of(
              "rata-rata {0} periode = {1}, paling tinggi 120",
              "mean of {0} periods = {1}, at most 120"),
          LegalText.KMK_127_2026.at("hlm. 138-139", Confidence.SINGLE_SOURCE));

  private NilaiPerilakuKerja() {}

  /**
   * The mean of the seven values of one period (p. 138-139, SINGLE_SOURCE).
   *
   * @param periode the values
   * @param tracer where to leave the step
   * @return the mean
   */
  public static Rational nilaiPeriode(NilaiBerakhlak periode, Tracer tracer) {
    return tracer.leaf(NILAI_PERIODE, Rational.mean(periode.nilai()), periode.nilai());
  }

  /**
   * The mean of the periods, at most 120 (p. 138-139, SINGLE_SOURCE). For one period a list of one.
   *
   * @param periode one or more periods, in any order
   * @param tracer where to leave the steps
   * @return the start value, 0..120
   * @throws IllegalArgumentException if there is no period
   */
  public static Rational npk(List<NilaiBerakhlak> periode, Tracer tracer) {
    if (periode.isEmpty()) {
      throw new IllegalArgumentException("periode must hold one or more, was empty");
    }
    int mark = tracer.mark();
    Rational jumlah = Rational.ZERO;
    for (NilaiBerakhlak satu : periode) {
      jumlah = jumlah.plus(nilaiPeriode(satu, tracer));
    }
    Rational rata = jumlah.dividedBy(Rational.of(periode.size()));
    return tracer.step(mark, NPK, rata.atMost(Rentang.TERTINGGI), periode.size(), rata);
  }
}
