package io.github.kinerjaasn.scoring.permenpanrb6y2022;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluasiTahunanTest {
  private static final Period TAHUN = Period.ofYear(2025);
  private static final Map<Period, Predicate> PERIODIK =
      Map.of(
          Period.ofQuarter(2025, 3), Predicate.SANGAT_BAIK,
          Period.ofQuarter(2025, 4), Predicate.BAIK,
          Period.ofQuarter(2024, 4), Predicate.KURANG);
  private static final Interpretations ANCHOR =
      Interpretations.defaults().with(Tafsir.ANNUAL_FROM_PERIODIC, Tafsir.Tahunan.FOURTH_QUARTER);

  @Test
  void theAnnualEvaluationIsAJudgementOfItsOwn() {
    Tracer tracer = Tracer.silent(Interpretations.defaults());
    assertThat(EvaluasiTahunan.dariPeriodik(TAHUN, PERIODIK, tracer))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void anAgencyMayAnchorItInTheFourthQuarter() {
    Tracer.Recorder tracer = Tracer.recording(ANCHOR);
    Outcome<Predicate> outcome = EvaluasiTahunan.dariPeriodik(TAHUN, PERIODIK, tracer);
    assertThat(outcome.orElseThrow()).isEqualTo(Predicate.BAIK);
    assertThat(outcome.why()).contains(tracer.root());
    assertThat(tracer.root().choices().toString())
        .isEqualTo("[ANNUAL_FROM_PERIODIC=FOURTH_QUARTER]");
  }

  @Test
  void withoutTheFourthQuarterThereIsNoAnchor() {
    Outcome<Predicate> outcome =
        EvaluasiTahunan.dariPeriodik(Period.ofYear(2026), PERIODIK, Tracer.silent(ANCHOR));
    assertThat(outcome.violations().get(0).code()).isEqualTo(ViolationCode.MISSING);
    assertThat(outcome.violations().get(0).pointer()).isEqualTo("/2026-Q4");
  }

  @Test
  void onlyACalendarYearHasAnAnnualPredicate() {
    assertThatThrownBy(
            () ->
                EvaluasiTahunan.dariPeriodik(
                    Period.ofQuarter(2025, 4), PERIODIK, Tracer.silent(ANCHOR)))
        .hasMessageContaining("2025-Q4");
  }
}
