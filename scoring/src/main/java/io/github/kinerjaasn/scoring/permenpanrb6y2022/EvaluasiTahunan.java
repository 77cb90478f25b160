package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.text.Text;
import java.util.Map;

/**
 * Periodic and annual evaluation (PermenPANRB 6/2022). No formula of the regulation turns periodic
 * results into the annual one.
 *
 * <pre>{@code
 * Map<Period, Predicate> periodik = Map.of(Period.parse("2025-Q1"), Predicate.BAIK);
 * Outcome<Predicate> tahunan =
 *     EvaluasiTahunan.dariPeriodik(Period.ofYear(2025), periodik, tracer);
 * tahunan instanceof Outcome.NotApplicable<Predicate>; // true
 * }</pre>
 */
public final class EvaluasiTahunan {
  private static final int LAST_QUARTER = 4;

  /** The annual predicate where an agency anchors it in periodic ones. */
  public static final Rule DARI_PERIODIK =
      Rule.of(
              "permenpanrb-6-2022.dari-periodik",
              Text.of("predikat tahunan dari periodik", "annual predicate from periodic ones"),
              Text.of("predikat {0}", "predicate of {0}"),
              LegalText.PERMENPANRB_6_2022.at("praktik satu instansi", Confidence.SINGLE_SOURCE))
          .consulting(Tafsir.ANNUAL_FROM_PERIODIC);

  private EvaluasiTahunan() {}

  /**
   * The annual predicate that an agency's reading takes from the periodic ones.
   *
   * @param tahun the year
   * @param periodik the predicates of periods in that year
   * @param tracer the readings, and where the step goes
   * @return by default not applicable: the annual evaluation is a judgement of its own; under
   *     {@link Tafsir.Tahunan#FOURTH_QUARTER} the predicate of the fourth quarter, undecided
   *     without it
   * @throws IllegalArgumentException if {@code tahun} is not a calendar year
   */
  public static Outcome<Predicate> dariPeriodik(
      Period tahun, Map<Period, Predicate> periodik, Tracer tracer) {
    if (tahun.kind() != PeriodKind.ANNUAL) {
      throw new IllegalArgumentException("tahun must be a calendar year, was " + tahun);
    }
    if (tracer.reading(Tafsir.ANNUAL_FROM_PERIODIC) == Tafsir.Tahunan.JUDGED_ON_ITS_OWN) {
      return Outcome.notApplicable(
          Text.of(
              "Evaluasi tahunan adalah penilaian tersendiri; rating tahunan diberikan pejabat"
                  + " penilai.",
              "The annual evaluation is a judgement of its own; the rater gives its ratings."),
          DARI_PERIODIK.basis());
    }
    Period triwulanAkhir = Period.ofQuarter(tahun.year(), LAST_QUARTER);
    Predicate predikat = periodik.get(triwulanAkhir);
    if (predikat == null) {
      return Outcome.undecided(tanpaTriwulanAkhir(triwulanAkhir));
    }
    Tracer.Recorder own = Tracer.recording(tracer.interpretations());
    own.leaf(DARI_PERIODIK, predikat, triwulanAkhir);
    tracer.leaf(DARI_PERIODIK, predikat, triwulanAkhir);
    return Outcome.decided(predikat, own.root());
  }

  private static Violation tanpaTriwulanAkhir(Period triwulanAkhir) {
    return Violation.error(
        "/" + triwulanAkhir,
        ViolationCode.MISSING,
        Text.of("Predikat {0} belum ada.", "The predicate of {0} is missing.").with(triwulanAkhir),
        Text.of("Nilai triwulan itu lebih dahulu.", "Rate that quarter first."),
        DARI_PERIODIK.basis());
  }
}
