package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkActiveDays;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a document leaves out is never filled without a reading that has a name. */
class SilentReadingsTest {
  private final CompiledScheme scheme = CompiledScheme.of(ShippedSchemes.KMK_127_2026);

  /** KMK-X40 with values of the rater. */
  private static ImmutableEvaluation valuesGiven() {
    return ImmutableEvaluation.copyOf(
        Ministry.evaluation(
            Ministry.adjustments()
                .resultValue(Points.of(108))
                .behaviourValue(Points.of(96))
                .correction(Points.of(-5))
                .build()));
  }

  @Test
  void aGivenValueIsCalibratedAlreadyByANamedReading() {
    EvaluationResult result = Evaluator.evaluate(valuesGiven()).orElseThrow();
    assertThat(result.interpretations())
        .extracting(Object::toString)
        .contains("KMK_GIVEN_VALUE=CALIBRATED");
    assertThat(result.score()).hasToString("Optional[100.20]");
  }

  /** 106 of 108: 0.9 x (0.75 x 106 + 0.25 x 96 - 5) + 0.1 x 102. */
  @Test
  void aGivenValueMayBeAStartValue() {
    ImmutableEvaluation start =
        valuesGiven().withInterpretations(Map.of("KMK_GIVEN_VALUE", "START_VALUE"));
    assertThat(Evaluator.evaluate(start).orElseThrow().score()).hasToString("Optional[98.85]");
  }

  /** KMK-12: the form of the calibration is not confirmed; a document holds no table for it. */
  @Test
  void aTableThatNoDocumentHoldsIsMissed() {
    Map<String, String> table = Map.of("KMK_CALIBRATION", "AGENCY_TABLE");
    assertTableMissing(withQualities(List.of()).withInterpretations(table));
    assertTableMissing(
        valuesGiven()
            .withInterpretations(
                Map.of("KMK_CALIBRATION", "AGENCY_TABLE", "KMK_GIVEN_VALUE", "START_VALUE")));
    assertThat(Evaluator.evaluate(valuesGiven().withInterpretations(table)).orElseThrow().score())
        .hasToString("Optional[100.20]");
  }

  /** KMK-12: the ceiling is CONSENSUS, the form of the calibration UNCONFIRMED. */
  @Test
  void theCalibrationIsNotToldAsConsensus() {
    Outcome<?> outcome = Evaluator.evaluate(withQualities(List.of()));
    assertThat(outcome.why().orElseThrow().walk())
        .filteredOn(step -> step.rule().id().equals("kmk-127-2026.kalibrasi"))
        .isNotEmpty()
        .allMatch(step -> step.rule().basis().confidence() == Confidence.UNCONFIRMED);
  }

  private static void assertTableMissing(Evaluation document) {
    assertThat(Evaluator.evaluate(document).violations())
        .filteredOn(Violation::isError)
        .extracting(
            Violation::pointer, Violation::code, one -> one.message().en(), Violation::basis)
        .containsExactly(
            tuple(
                "/interpretations/KMK_CALIBRATION",
                ViolationCode.MISSING,
                "the reading KMK_CALIBRATION=AGENCY_TABLE needs a table of the agency, there is"
                    + " none",
                Tafsir.KMK_CALIBRATION.basis()));
  }

  @Test
  void aComputedValueConsultsNoReadingAboutGivenOnes() {
    assertThat(Evaluator.evaluate(withQualities(List.of())).orElseThrow().interpretations())
        .extracting(Object::toString)
        .doesNotContain("KMK_GIVEN_VALUE=CALIBRATED")
        .contains("KMK_CALIBRATION=LINEAR");
  }

  /** All indicators of quality 1 and 73 days, but for those that state none. */
  private static ImmutableEvaluation withQualities(List<String> unstated) {
    List<IndicatorQuality> qualities =
        Documents.skp()
            .indicators()
            .<IndicatorQuality>map(
                one ->
                    IndicatorQuality.builder()
                        .indicatorId(one.getId())
                        .k3(Points.of(1))
                        .activeDays(
                            unstated.contains(one.getId()) ? Optional.empty() : Optional.of(73))
                        .build())
            .toList();
    return ImmutableEvaluation.copyOf(
        Ministry.evaluation(
            Ministry.adjustments().correction(Points.ZERO).addAllQualities(qualities).build()));
  }

  @Test
  void daysThatAnIndicatorDoesNotStateFollowANamedReading() {
    ImmutableEvaluation document = withQualities(List.of("IKI-1.2"));
    EvaluationResult result = Evaluator.evaluate(document).orElseThrow();
    assertThat(result.interpretations())
        .extracting(Object::toString)
        .contains("KMK_ACTIVE_DAYS=WHOLE_PERIOD");
    // IKI-1.2 weighs 365 against five of 73: its 89.9/90 is half of the mean
    assertThat(result.score()).hasToString("Optional[100.06]");
    assertMissingDays(
        Evaluator.evaluate(
            document.withInterpretations(Map.of("KMK_ACTIVE_DAYS", "MUST_BE_STATED"))),
        "/appraisal/kmk127/qualities/1/activeDays");
  }

  private static void assertMissingDays(Outcome<?> outcome, String pointer) {
    assertThat(outcome.violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer, one -> one.message().en())
        .containsExactly(tuple(pointer, "the days active of IKI-1.2 is missing"));
  }

  /** Two years at once: nothing says which days of them count. */
  private static Evaluation ofTwoYears(ImmutableEvaluation document) {
    Period two = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));
    return document
        .withPlan(ImmutableSkp.copyOf(document.getPlan()).withPeriod(two))
        .withAppraisal(
            ImmutableAppraisal.copyOf(document.getAppraisal())
                .withPeriod(two)
                .withDate(LocalDate.of(2028, 1, 12))
                .withReceivedOn(LocalDate.of(2028, 1, 14)));
  }

  @Test
  void aPeriodLongerThanAYearNeedsTheDays() {
    assertMissingDays(
        Evaluator.evaluate(ofTwoYears(withQualities(List.of("IKI-1.2")))),
        "/appraisal/kmk127/qualities/1/activeDays");
    assertMissingDays(
        scheme.evaluate(ofTwoYears(withQualities(List.of("IKI-1.2")))),
        "/appraisal/kmk127/qualities");
  }

  @Test
  void aSchemeNamesTheReadingForEachIndicatorThatStatesNoDays() {
    assertThat(assumed(scheme.evaluate(withQualities(List.of("IKI-2.1", "IKI-1.2")))))
        .containsExactly("IKI-1.2) = 365", "IKI-2.1) = 365");
    assertThat(assumed(scheme.evaluate(withQualities(List.of())))).isEmpty();
  }

  private static List<String> assumed(Outcome<SchemeResult> outcome) {
    String why = outcome.why().orElseThrow().toText(Language.ID);
    assertThat(
            why.contains("{tafsir KMK_ACTIVE_DAYS: aktif sepanjang masa penilaian (disimpulkan)}"))
        .isEqualTo(why.contains("hari aktif indikator"));
    return Pattern.compile("hari aktif indikator \\((.*? = \\d+)")
        .matcher(why)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void aSchemeRefusesMissingDaysWhereTheyMustBeStated() {
    Tracer strict =
        Tracer.silent(
            Interpretations.defaults().with(Tafsir.KMK_ACTIVE_DAYS, KmkActiveDays.MUST_BE_STATED));
    List<Violation> found = new ArrayList<>();
    assertThat(
            scheme.rate(withQualities(List.of("IKI-1.2")), SchemeEntries.NONE, strict, found::add))
        .isEmpty();
    assertThat(found)
        .extracting(Violation::pointer, one -> one.message().en())
        .containsExactly(
            tuple("/appraisal/kmk127/qualities", "the days active of IKI-1.2 is missing"));
  }
}
