package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableFeedback;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Target beside realisation, as the form shows them to the rater. */
class RealisedTest {
  private static final String NONE = "none yet";

  /** The reasoning's line about the first of two indicators, the second being realised too. */
  private static String line(Indicator indicator, Realisation... realisations) {
    PlannedResult first = Documents.skp().getResults().get(0);
    var appraisal = Documents.appraisal();
    List<Realisation> realised = new ArrayList<>(List.of(realisations));
    realised.add(Documents.realised("IKI-1.2", "2025", "89.9 %"));
    return Evaluator.evaluate(
            Documents.evaluation()
                .withPlan(
                    Documents.skp()
                        .withResults(
                            ImmutablePlannedResult.copyOf(first)
                                .withIndicators(indicator, first.getIndicators().get(1))))
                .withAppraisal(
                    appraisal
                        .withRealisations(realised)
                        .withFeedback(appraisal.getFeedback().get(0))))
        .why()
        .orElseThrow()
        .toText(Language.EN)
        .lines()
        .filter(one -> one.contains("realisation against target (IKI-1.1)"))
        .map(one -> one.replaceAll(".* = |  \\[.*", ""))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableIndicator indicator(Target target) {
    Indicator one = Documents.skp().getResults().get(0).getIndicators().get(0);
    return ImmutableIndicator.copyOf(one).withTarget(target);
  }

  private static Quantity amount(String number) {
    return Quantity.parse(number + " rekomendasi");
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 239, target not met",
    "MAXIMIZE, 240, target met",
    "MAXIMIZE, 241, target met",
    "MINIMIZE, 239, target met",
    "MINIMIZE, 240, target met",
    "MINIMIZE, 241, target not met",
    "STABILIZE, 239, target not met",
    "STABILIZE, 240, target met",
    "STABILIZE, 241, target not met"
  })
  void anExactTargetIsMetOnTheSideOfItsPolarity(Polarity way, String realised, String status) {
    Indicator indicator = indicator(Target.exact(amount("240"))).withPolarity(way);
    assertThat(line(indicator, realised("2025", realised)))
        .isEqualTo(status + "  target 240 rekomendasi, realisation " + realised + " rekomendasi");
  }

  private static Realisation realised(String period, String number) {
    return Documents.realised("IKI-1.1", period, number + " rekomendasi");
  }

  @ParameterizedTest
  @CsvSource({
    "minimum, 199, false",
    "minimum, 200, true",
    "minimum, 301, true",
    "maximum, 199, true",
    "maximum, 300, true",
    "maximum, 301, false",
    "range, 199, false",
    "range, 200, true",
    "range, 300, true",
    "range, 301, false"
  })
  void aBoundBelongsToTheTarget(String kind, String realised, boolean met) {
    Target target =
        switch (kind) {
          case "minimum" -> Target.minimum(amount("200"));
          case "maximum" -> Target.maximum(amount("300"));
          default -> Target.range(amount("200"), amount("300"));
        };
    assertThat(line(indicator(target), realised("2025", realised)))
        .startsWith(met ? "target met  " : "target not met  ");
  }

  /** Two amounts without a way to take them together are no realisation: nothing is guessed. */
  @Test
  void severalAmountsWithoutConsolidationAreNone() {
    ImmutableIndicator without =
        indicator(Target.exact(amount("240"))).withConsolidation(Optional.empty());
    assertThat(line(without, realised("2025-S1", "230"), realised("2025-S2", "250")))
        .endsWith("target 240 rekomendasi, realisation " + NONE)
        .doesNotContain("met");
    assertThat(line(without, realised("2025", "240"))).startsWith("target met  ");
    Indicator summed = without.withConsolidation(Consolidation.SUM);
    assertThat(line(summed, realised("2025-S1", "230"), realised("2025-S2", "250")))
        .endsWith("realisation 480 rekomendasi");
  }

  @Test
  void anotherIndicatorsAmountIsNotItsOwn() {
    assertThat(line(indicator(Target.exact(amount("240"))))).endsWith("realisation " + NONE);
  }

  /** Feedback on a result is none on a core value. */
  @Test
  void onlyFeedbackOnCoreValuesIsCountedForBehaviour() {
    Feedback onResult = Documents.appraisal().getFeedback().get(0);
    Feedback onValue =
        ImmutableFeedback.copyOf(onResult)
            .withResultId(Optional.empty())
            .withCoreValue(CoreValue.AKUNTABEL)
            .withRole(FeedbackRole.REKAN);
    assertThat(
            Evaluator.evaluate(
                    Documents.evaluation()
                        .withAppraisal(
                            Documents.appraisal()
                                .withFeedback(
                                    Stream.concat(
                                            Documents.appraisal().getFeedback().stream(),
                                            Stream.of(onValue))
                                        .toList())))
                .why()
                .orElseThrow()
                .toText(Language.EN))
        .contains("given by the rater; 1 pieces of feedback on the core values");
  }
}
