package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One indicator under the profile of the Ministry of Finance: its target, amounts and days. */
class KmkIndicatorsTest {
  /** The first indicator of the second result alone, changed, with these amounts. */
  private static Evaluation document(
      UnaryOperator<ImmutableIndicator> change, Realisation... amounts) {
    ImmutableEvaluation document =
        ImmutableEvaluation.copyOf(
            Ministry.evaluation(
                Ministry.adjustments()
                    .correction(Points.ZERO)
                    .addQualities(
                        IndicatorQuality.builder().indicatorId("IKI-2.1").k3(Points.of(1)).build())
                    .build()));
    PlannedResult second = document.getPlan().getResults().get(1);
    var indicator = change.apply(ImmutableIndicator.copyOf(second.getIndicators().get(0)));
    return document
        .withPlan(
            ImmutableSkp.copyOf(document.getPlan())
                .withResults(ImmutablePlannedResult.copyOf(second).withIndicators(indicator)))
        .withAppraisal(
            ImmutableAppraisal.copyOf(document.getAppraisal())
                .withFeedback(document.getAppraisal().getFeedback().get(1))
                .withRealisations(amounts));
  }

  private static Realisation amount(String period, String number) {
    return Documents.realised("IKI-2.1", period, number + " rekomendasi");
  }

  private static List<String> errors(Evaluation document) {
    return Evaluator.evaluate(document).violations().stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  private static String why(Evaluation document) {
    return Evaluator.evaluate(document).why().orElseThrow().toText(Language.EN);
  }

  /** Several amounts need a way to be taken together; one needs none. */
  @Test
  void severalAmountsWithoutConsolidationAreMissing() {
    Evaluation two =
        document(
            one -> one.withConsolidation(Optional.empty()),
            amount("2026-S1", "100"),
            amount("2026-S2", "140"));
    assertThat(errors(two))
        .containsExactly("/appraisal/realisations the realisation of IKI-2.1 is missing");
    Evaluation whole =
        document(one -> one.withConsolidation(Optional.empty()), amount("2026", "240"));
    assertThat(errors(whole)).isEmpty();
    Evaluation summed =
        document(
            one -> one.withConsolidation(Consolidation.SUM),
            amount("2026-S1", "100"),
            amount("2026-S2", "140"));
    assertThat(errors(summed)).isEmpty();
    assertThat(Evaluator.evaluate(summed).orElseThrow().score())
        .isEqualTo(Evaluator.evaluate(whole).orElseThrow().score());
  }

  /** Less is better than a target of zero only as far as the worst value says. */
  @ParameterizedTest
  @CsvSource({"10, true", "0, false", "-10, false", ", false"})
  void aTargetOfZeroNeedsAWorstValue(String worst, boolean defined) {
    Evaluation document =
        document(
            one ->
                one.withPolarity(Polarity.MINIMIZE)
                    .withTarget(Target.exact(Quantity.parse("0 rekomendasi")))
                    .withWorst(
                        Optional.ofNullable(worst)
                            .map(number -> Quantity.parse(number + " rekomendasi"))),
            amount("2026", "2"));
    String undefined =
        "/plan/results/0/indicators/0/target the achievement is undefined for this target";
    assertThat(errors(document).contains(undefined)).isEqualTo(!defined);
  }

  @Test
  void stepsAreNamedByTheirIndicator() {
    assertThat(why(document(one -> one, amount("2026", "240"))))
        .containsPattern("achievement[^\\n]*\\(IKI-2\\.1\\) = 100")
        .containsPattern("days[^\\n]*\\(IKI-2\\.1\\) = 365");
  }
}
