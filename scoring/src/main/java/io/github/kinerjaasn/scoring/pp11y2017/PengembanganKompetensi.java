package io.github.kinerjaasn.scoring.pp11y2017;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;

/**
 * Competence development: at least 20 training hours (JP) a year for each PNS (PP 11/2017).
 *
 * <pre>{@code
 * PengembanganKompetensi.kekuranganJp(Rational.of(12), tracer); // 8
 * }</pre>
 */
public final class PengembanganKompetensi {
  /** The fewest training hours of a year. CONSENSUS; the article, 203, is not confirmed. */
  public static final Rational MINIMAL_JP = Rational.of(20);

  private PengembanganKompetensi() {}

  /** The training hours still missing in a year. */
  public static final Rule KEKURANGAN_JP =
      Rule.of(
          "pp-11-2017.kekurangan-jp",
          Text.of("kekurangan jam pelajaran", "training hours missing"),
          Text.of("paling sedikit {0} JP setahun, sudah {1} JP", "at least {0} JP a year, had {1}"),
          LegalText.PP_11_2017.at("", Confidence.CONSENSUS));

  /**
   * The training hours still missing in a year: 20 less those had, never below 0. CONSENSUS.
   *
   * @param jp the training hours had in the year, 0 or more
   * @param tracer readings and reasoning
   * @return the hours missing, 0 or more
   * @throws IllegalArgumentException if the hours are negative
   */
  public static Rational kekuranganJp(Rational jp, Tracer tracer) {
    if (jp.signum() < 0) {
      throw new IllegalArgumentException("jp must be 0 or more, was " + jp);
    }
    return tracer.leaf(KEKURANGAN_JP, MINIMAL_JP.minus(jp).atLeast(Rational.ZERO), MINIMAL_JP, jp);
  }
}
