package io.github.kinerjaasn.scoring.pp53y2010;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.pp53y2010.Tafsir.UpperEnd;

/**
 * PP 53/2010 Pasal 3 angka 12, Pasal 9 angka 12, Pasal 10 angka 10: missing the SKP target.
 *
 * <pre>{@code
 * PelanggaranSkp.pelanggaran(Rational.of(30), tracer); // SEDANG
 * }</pre>
 */
public final class PelanggaranSkp {
  /** The kinds of breach, gravest first. */
  public enum Tingkat implements Labelled {
    /** A heavy breach. */
    BERAT(Text.of("pelanggaran berat", "heavy breach")),
    /** A moderate breach. */
    SEDANG(Text.of("pelanggaran sedang", "moderate breach")),
    /** No breach. */
    TIDAK_ADA(Text.of("bukan pelanggaran", "no breach"));

    private final Text label;

    Tingkat(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** The thresholds with 50 included in the moderate breach. CONSENSUS. */
  public static final Bands<Tingkat> AMBANG =
      Bands.below(25, Tingkat.BERAT).upTo(50, Tingkat.SEDANG).otherwise(Tingkat.TIDAK_ADA);

  /** The thresholds with 50 free. */
  public static final Bands<Tingkat> AMBANG_50_BEBAS =
      Bands.below(25, Tingkat.BERAT).below(50, Tingkat.SEDANG).otherwise(Tingkat.TIDAK_ADA);

  private PelanggaranSkp() {}

  /** The breach of missing the SKP target. */
  public static final Rule PELANGGARAN =
      Rule.of(
              "pp-53-2010.pelanggaran",
              Text.of("pelanggaran target SKP", "breach of the SKP target"),
              Text.of("capaian akhir tahun {0} %", "year-end achievement {0} %"),
              LegalText.PP_53_2010.at(
                  "Pasal 3 angka 12, Pasal 9 angka 12, Pasal 10 angka 10", Confidence.CONSENSUS))
          .consulting(Tafsir.PP53_UPPER);

  /**
   * The breach: below 25 per cent at the end of the year heavy, 25 to 50 per cent moderate. Pasal 9
   * angka 12 and Pasal 10 angka 10, CONSENSUS. Only until 31 August 2021; PP 94/2021 has no such
   * rule.
   *
   * <p><b>Tafsir:</b> both ends of 25 to 50 are included; for 50 see {@link Tafsir#PP53_UPPER}.
   *
   * @param capaian the achievement of the SKP at the end of the year, in per cent, 0 or more
   * @param tracer readings and reasoning
   * @return the breach
   * @throws IllegalArgumentException if the achievement is negative
   */
  public static Tingkat pelanggaran(Rational capaian, Tracer tracer) {
    if (capaian.signum() < 0) {
      throw new IllegalArgumentException("capaian must be 0 or more, was " + capaian);
    }
    boolean sedang = tracer.reading(Tafsir.PP53_UPPER) == UpperEnd.MODERATE;
    Tingkat tingkat = (sedang ? AMBANG : AMBANG_50_BEBAS).of(capaian);
    return tracer.leaf(PELANGGARAN, tingkat, capaian);
  }
}
