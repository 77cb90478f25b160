package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.A;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.AA;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.B;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.BB;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.C;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.CC;
import static io.github.kinerjaasn.scoring.permenpanrb88y2021.PredikatAkip.D;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;

/**
 * From the value of an accountability evaluation to its predicate.
 *
 * <p>The value is 0..100 (PermenPANRB 88/2021). Example: 90 is {@code A}.
 */
public final class EvaluasiAkip {
  /** PermenPANRB 88/2021, CONSENSUS: each band excludes its lower bound, {@code (90, 100]} AA. */
  public static final Bands<PredikatAkip> BATAS_BAWAH_TIDAK_TERMASUK =
      Bands.upTo(30, D).upTo(50, C).upTo(60, CC).upTo(70, B).upTo(80, BB).upTo(90, A).otherwise(AA);

  /** As four applications read it: each band includes its lower bound, {@code [90, 100]} AA. */
  public static final Bands<PredikatAkip> BATAS_BAWAH_TERMASUK =
      Bands.below(30, D)
          .below(50, C)
          .below(60, CC)
          .below(70, B)
          .below(80, BB)
          .below(90, A)
          .otherwise(AA);

  /** The predicate of a value; see {@link #predikatAkip}. */
  public static final Rule PREDIKAT_AKIP =
      Rule.of(
              "permenpanrb-88-2021.predikat-akip",
              Text.of("predikat AKIP", "AKIP predicate"),
              Text.of("nilai {0} dalam {1}", "value {0} in {1}"),
              LegalText.PERMENPANRB_88_2021.at("", Confidence.CONSENSUS))
          .consulting(Tafsir.AKIP_BOUNDS);

  private EvaluasiAkip() {}

  /**
   * The predicate: AA above 90, A above 80, BB above 70, B above 60, CC above 50, C above 30, else
   * D (CONSENSUS). Example: 90 is A, 90.01 is AA.
   *
   * <p><b>Tafsir:</b> {@link Tafsir#AKIP_BOUNDS}; with the lower bound included 90 is AA.
   *
   * @param nilai the value of the evaluation
   * @param tracer the readings to apply, and where to leave the step
   * @return the predicate
   */
  public static PredikatAkip predikatAkip(NilaiAkip nilai, Tracer tracer) {
    Bands<PredikatAkip> batas =
        switch (tracer.reading(Tafsir.AKIP_BOUNDS)) {
          case LOWER_EXCLUDED -> BATAS_BAWAH_TIDAK_TERMASUK;
          case LOWER_INCLUDED -> BATAS_BAWAH_TERMASUK;
        };
    PredikatAkip predikat = batas.of(nilai.nilai());
    return tracer.leaf(
        PREDIKAT_AKIP, predikat, nilai.nilai(), new Bands.Interval<>(batas, predikat));
  }
}
