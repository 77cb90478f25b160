package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;

/**
 * What is known of the predecessor, Peraturan BKN 11/2022.
 *
 * <pre>{@code
 * Pendahulu.batasTahunan(Rational.of(20), tracer); // 30
 * }</pre>
 */
public final class Pendahulu {
  /** Peraturan BKN 11/2022: credit points of functional posts (repealed). */
  public static final LegalText PERBKN_11_2022 =
      LegalText.of(
          "perbkn-11-2022",
          "Peraturan BKN 11/2022",
          "angka kredit jabatan fungsional (dicabut)",
          "credit points of functional posts (repealed)");

  /** Pasal 30 ayat (2), (5): the share of the yearly minimum that may be reached. */
  public static final Percentage BAGIAN_TERTINGGI = Percentage.ofPercent(150);

  /** The cap of a year; see {@link #batasTahunan}. */
  public static final Rule BATAS_TAHUNAN =
      Rule.of(
          "perbkn-11-2022.batas-tahunan",
          Text.of("angka kredit tertinggi setahun", "most credit points of a year"),
          Text.same("{0} × {1}"),
          PERBKN_11_2022.at("Pasal 30 ayat (2), (5), Lampiran I no. 4", Confidence.OFFICIAL_TEXT));

  private Pendahulu() {}

  /**
   * The most points of a year: 150 % of the yearly minimum (Pasal 30, OFFICIAL_TEXT, repealed).
   *
   * @param minimalTahunan the yearly minimum, 0 or more
   * @param tracer where to leave the step
   * @return the cap
   * @throws IllegalArgumentException if the minimum is negative
   */
  public static Rational batasTahunan(Rational minimalTahunan, Tracer tracer) {
    if (minimalTahunan.signum() < 0) {
      throw new IllegalArgumentException(
          "minimalTahunan must be at least 0, was " + minimalTahunan);
    }
    Rational batas = minimalTahunan.times(BAGIAN_TERTINGGI.share());
    return tracer.leaf(BATAS_TAHUNAN, batas, BAGIAN_TERTINGGI, minimalTahunan);
  }
}
