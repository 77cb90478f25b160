package io.github.kinerjaasn.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SmartReviewTest {
  private static final Period YEAR = Period.ofYear(2025);

  private static ImmutableSmartGoal goal() {
    return SmartGoal.builder()
        .id("RHK-1")
        .statement("Rekomendasi izin usaha kesehatan terbit paling lama lima hari kerja")
        .addIndicator(Samples.speed())
        .supportedResult("Meningkatnya mutu perizinan fasilitas kesehatan")
        .period(YEAR)
        .build();
  }

  private static List<String> notMet(SmartGoal goal, SmartLetter letter) {
    return SmartReview.of(goal, YEAR).about(letter).stream()
        .filter(one -> one.kind() == FindingKind.NOT_MET)
        .map(SmartFinding::pointer)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void aWholeGoalMeetsEveryLetter(SmartLetter letter) {
    assertThat(SmartReview.of(goal(), YEAR).isMet(letter)).isTrue();
    assertThat(SmartReview.of(goal(), YEAR).about(letter)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyGoalMeetsNone(SmartLetter letter) {
    SmartGoal empty = SmartGoal.builder().id("RHK-1").build();

    assertThat(SmartReview.of(empty, YEAR).isMet(letter)).isFalse();
  }

  @Test
  void specificNeedsAResultAndAnIndicator() {
    assertThat(notMet(goal().withStatement(Optional.empty()), SmartLetter.SPECIFIC))
        .containsExactly("/statement");
    assertThat(notMet(goal().withIndicators(), SmartLetter.SPECIFIC))
        .containsExactly("/indicators");
  }

  @Test
  void measurableNeedsTargetAndPolarity() {
    assertThat(
            notMet(
                goal().withIndicators(Samples.speed().withTarget(Optional.empty())),
                SmartLetter.MEASURABLE))
        .containsExactly("/indicators/0/target");
    assertThat(
            notMet(
                goal()
                    .withIndicators(
                        Samples.speed().withTarget(Target.builder().build()),
                        Samples.number().withPolarity(Optional.empty())),
                SmartLetter.MEASURABLE))
        .containsExactly("/indicators/0/target", "/indicators/1/polarity");
  }

  @Test
  void achievableNeedsABaselineOrResources() {
    SmartGoal bare = goal().withIndicators(Samples.speed().withBaseline(Optional.empty()));

    assertThat(notMet(bare, SmartLetter.ACHIEVABLE)).containsExactly("/indicators/0/baseline");
    assertThat(
            notMet(
                ((ImmutableSmartGoal) bare).withResources("dua verifikator"),
                SmartLetter.ACHIEVABLE))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MINIMIZE | 8 hari kerja | 5 hari kerja | target bergerak dari 8 hari kerja ke 5 hari kerja: apakah langkah ini terjangkau?
          MINIMIZE | 5 hari kerja | 5 hari kerja | target 5 hari kerja tidak lebih baik daripada data dasar 5 hari kerja: apakah memang demikian maksudnya?
          MINIMIZE | 4 hari kerja | 5 hari kerja | target 5 hari kerja tidak lebih baik daripada data dasar 4 hari kerja: apakah memang demikian maksudnya?
          MAXIMIZE | 90.5 % | 95 % | target bergerak dari 90,5 % ke 95 %: apakah langkah ini terjangkau?
          MAXIMIZE | 95 % | 95 % | target 95 % tidak lebih baik daripada data dasar 95 %: apakah memang demikian maksudnya?
          STABILIZE | 95 % | 90 % | target bergerak dari 95 % ke 90 %: apakah langkah ini terjangkau?
          MAXIMIZE | 90 hari | 101 % | target 101 % di atas 100 %: apakah mungkin?
          """)
  void achievableAsksAPersonAboutTheStep(
      Polarity polarity, String baseline, String target, String question) {
    SmartGoal goal =
        goal()
            .withIndicators(
                Samples.speed()
                    .withPolarity(polarity)
                    .withBaseline(Quantity.parse(baseline))
                    .withTarget(Target.exact(Quantity.parse(target))));

    assertThat(SmartReview.of(goal, YEAR).about(SmartLetter.ACHIEVABLE))
        .filteredOn(one -> one.pointer().equals("/indicators/0/target"))
        .allMatch(one -> one.kind() == FindingKind.NEEDS_JUDGEMENT)
        .extracting(one -> one.message().id())
        .containsExactly(question);
  }

  @Test
  void aHundredPerCentIsPossible() {
    SmartGoal goal =
        goal()
            .withIndicators(Samples.quality().withTarget(Target.minimum(Quantity.parse("100 %"))));

    assertThat(SmartReview.of(goal, YEAR).about(SmartLetter.ACHIEVABLE))
        .noneMatch(one -> one.pointer().equals("/indicators/0/target"));
  }

  @Test
  void relevantNeedsASupportedResultAndAPerson() {
    assertThat(notMet(goal().withSupportedResult(Optional.empty()), SmartLetter.RELEVANT))
        .containsExactly("/supportedResult");
    assertThat(SmartReview.of(goal(), YEAR).about(SmartLetter.RELEVANT))
        .extracting(SmartFinding::kind)
        .containsExactly(FindingKind.MET, FindingKind.NEEDS_JUDGEMENT);
  }

  @Test
  void timeBoundNeedsDatesInsideThePlan() {
    assertThat(notMet(goal().withPeriod(Optional.empty()), SmartLetter.TIME_BOUND))
        .containsExactly("/period");
    assertThat(notMet(goal().withPeriod(Period.parse("2025-Q4")), SmartLetter.TIME_BOUND))
        .isEmpty();
    assertThat(
            notMet(
                goal().withPeriod(Period.parse("2025-12-31/2026-01-01")), SmartLetter.TIME_BOUND))
        .containsExactly("/period");
    assertThat(SmartReview.of(goal(), Period.parse("2025-S1")).about(SmartLetter.TIME_BOUND))
        .filteredOn(one -> one.kind() == FindingKind.NOT_MET)
        .extracting(SmartFinding::pointer)
        .containsExactly("/period", "/indicators/0/periodTargets/1/period");
  }

  @Test
  void findingsCiteTheRuleOfTheirTime() {
    assertThat(first(SmartLetter.SPECIFIC, "2021-06-30/2021-12-31"))
        .isEqualTo(LegalText.PERKA_BKN_1_2013);
    assertThat(first(SmartLetter.SPECIFIC, "2021-07-01/2021-12-31"))
        .isEqualTo(LegalText.PP_30_2019);
    assertThat(SmartCriteria.of(SmartLetter.RELEVANT, YEAR))
        .extracting(one -> one.basis().text())
        .doesNotContain(LegalText.PP_30_2019)
        .isNotEmpty();
  }

  private static LegalText first(SmartLetter letter, String period) {
    return SmartCriteria.of(letter, Period.parse(period)).get(0).basis().text();
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasCriteriaThatMayBeShownAsLaw(SmartLetter letter) {
    assertThat(SmartReview.of(goal(), YEAR).about(letter))
        .allSatisfy(
            one ->
                assertThat(one.criteria())
                    .isNotEmpty()
                    .allMatch(criterion -> criterion.basis().confidence().mayBeDefault()));
  }
}
