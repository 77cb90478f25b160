package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  @Test
  void ratesACompleteDocumentWithItsReasons() {
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(Documents.evaluation());
    assertThat(outcome.violations()).isEmpty();
    EvaluationResult result = outcome.orElseThrow();
    assertThat(result.predicate()).isEqualTo("BAIK");
    assertThat(result.regime()).isEqualTo(Regime.PERMENPANRB_6_2022);
    assertThat(result.quadrant()).contains(2);
    assertThat(result.score()).isEmpty();
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .isEqualTo(
            """
            performance evaluation = good  rated period year 2025  [PermenPANRB 6/2022 ditetapkan \
            3 Februari 2022, masa penilaian mulai 1 Januari 2022 (official material)]
              regime = PermenPANRB 6/2022, SE MenPANRB 3/2023  rated period year 2025  \
            [PermenPANRB 6/2022 ditetapkan 3 Februari 2022, masa penilaian mulai 1 Januari 2022 \
            (official material)]
              organisational achievement = good  fixed first by the head one level up  \
            [PermenPANRB 6/2022 Pasal 24, Pasal 25 (official material)]
              rating of work results = meets expectation  given by the rater on 2 results; there \
            is no national formula  [PermenPANRB 6/2022 Lampiran (evaluasi kinerja) (several \
            sources agree)]
                work result (RHK-1) = main  2 of 3 targets met  [PermenPANRB 6/2022 Lampiran \
            (formulir umpan balik) (several sources agree)]
                  realisation against target (IKI-1.1) = target met  target 240 rekomendasi, \
            realisation 240 rekomendasi  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) \
            (several sources agree)]
                  realisation against target (IKI-1.2) = target not met  target 90 %, realisation \
            89.9 %  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) (several sources agree)]
                  realisation against target (IKI-1.3) = target met  target 5 hari kerja, \
            realisation 5 hari kerja  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) \
            (several sources agree)]
                work result (RHK-2) = main  2 of 3 targets met  [PermenPANRB 6/2022 Lampiran \
            (formulir umpan balik) (several sources agree)]
                  realisation against target (IKI-2.1) = target met  target 240 rekomendasi, \
            realisation 241 rekomendasi  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) \
            (several sources agree)]
                  realisation against target (IKI-2.2) = target met  target 90 %, realisation \
            90 %  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) (several sources agree)]
                  realisation against target (IKI-2.3) = target not met  target 5 hari kerja, \
            realisation 5.1 hari kerja  [PermenPANRB 6/2022 Lampiran (formulir umpan balik) \
            (several sources agree)]
              rating of work behaviour = above expectation  given by the rater; 0 pieces of \
            feedback on the core values  [PermenPANRB 6/2022 Lampiran (evaluasi kinerja) (several \
            sources agree)]
              performance predicate = good  quadrant: work results meets expectation × work \
            behaviour above expectation  [PermenPANRB 6/2022 Lampiran (kuadran predikat) (several \
            sources agree)]
            """);
  }

  @Test
  void orderOfResultsIndicatorsRealisationsAndRatersChangesNothing() {
    Evaluation original = Documents.evaluation();
    Outcome<EvaluationResult> expected = Evaluator.evaluate(original);
    for (int seed = 0; seed < 50; seed++) {
      assertThat(Evaluator.evaluate(shuffled(new Random(seed)))).isEqualTo(expected);
    }
  }

  private static Evaluation shuffled(Random random) {
    var plan = Documents.skp();
    var results =
        plan.getResults().stream()
            .map(
                result ->
                    io.github.kinerjaasn.core.plan.ImmutablePlannedResult.copyOf(result)
                        .withIndicators(shuffle(result.getIndicators(), random)))
            .toList();
    var appraisal = Documents.appraisal();
    return Documents.evaluation()
        .withPlan(
            plan.withResults(shuffle(results, random))
                .withBehaviour(shuffle(plan.getBehaviour(), random)))
        .withAppraisal(
            appraisal
                .withRealisations(shuffle(appraisal.getRealisations(), random))
                .withFeedback(shuffle(appraisal.getFeedback(), random)));
  }

  private static <T> List<T> shuffle(List<? extends T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Test
  void missingRatingsGiveTheWholeListAndNeverADefault() {
    Evaluation draft =
        Documents.evaluation()
            .withAppraisal(
                Documents.appraisal()
                    .withResultRating(Optional.empty())
                    .withBehaviourRating(Optional.empty())
                    .withOrganisationPredicate(Optional.empty()));
    assertThat(Evaluator.evaluate(draft).violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/appraisal/behaviourRating", ViolationCode.MISSING),
            org.assertj.core.groups.Tuple.tuple(
                "/appraisal/organisationPredicate", ViolationCode.MISSING),
            org.assertj.core.groups.Tuple.tuple("/appraisal/resultRating", ViolationCode.MISSING));
  }

  @Test
  void theHeadOfAUnitIsRatedByTheUnitOnlyWhereChosen() {
    var ofHead =
        Documents.evaluation()
            .withPlan(Documents.skp().withPerson(Documents.person(true)))
            .withAppraisal(Documents.appraisal().withResultRating(Optional.empty()));
    assertThat(Evaluator.evaluate(ofHead).violations())
        .extracting(Violation::pointer)
        .containsExactly("/appraisal/resultRating");
    Outcome<EvaluationResult> chosen =
        Evaluator.evaluate(
            ofHead.withInterpretations(Map.of("UNIT_HEAD_RESULT_RATING", "FIVE_TO_THREE")));
    assertThat(chosen.orElseThrow().resultRating()).contains(Rating.SESUAI_EKSPEKTASI);
    assertThat(chosen.orElseThrow().interpretations())
        .extracting(Object::toString)
        .containsExactly("UNIT_HEAD_RESULT_RATING=FIVE_TO_THREE");
  }

  @Test
  void aRatingOfTheHeadThatDiffersFromTheUnitIsRefusedWhereTheMappingIsChosen() {
    var ofHead =
        Documents.evaluation()
            .withPlan(Documents.skp().withPerson(Documents.person(true)))
            .withAppraisal(Documents.appraisal().withResultRating(Rating.DI_ATAS_EKSPEKTASI));
    assertThat(Evaluator.evaluate(ofHead).isDecided()).isTrue();
    assertThat(
            Evaluator.evaluate(
                    ofHead.withInterpretations(Map.of("UNIT_HEAD_RESULT_RATING", "FIVE_TO_THREE")))
                .violations())
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "/appraisal/resultRating", ViolationCode.INCONSISTENT));
  }

  @Test
  void unknownReadingsAndProfilesAreNamed() {
    Outcome<EvaluationResult> outcome =
        Evaluator.evaluate(
            Documents.evaluation()
                .withAgency("tidak-ada")
                .withInterpretations(Map.of("NO_SUCH", "X", "MAJORITY_RULE", "Y")));
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly("/agency", "/interpretations/MAJORITY_RULE", "/interpretations/NO_SUCH");
    assertThat(outcome.violations().get(1).allowed())
        .contains("[STRICTLY_MORE_THAN_HALF, LARGEST_GROUP]");
  }

  @Test
  void aPeriodOverABoundaryIsRefusedWithEverythingElse() {
    Outcome<EvaluationResult> outcome =
        Evaluator.evaluate(
            Documents.evaluation()
                .withAppraisal(
                    Documents.appraisal().withPeriod(Period.parse("2021-12-01/2022-03-31"))));
    assertThat(outcome.violations())
        .extracting(Violation::pointer, Violation::code)
        .contains(
            org.assertj.core.groups.Tuple.tuple("/appraisal/period", ViolationCode.SPANS_REGIMES))
        .contains(
            org.assertj.core.groups.Tuple.tuple("/appraisal/period", ViolationCode.INCONSISTENT));
  }

  @Test
  void aPartOfTheYearIsNotComparedWithTheTargetOfTheYear() {
    Period first = Period.ofSemester(2025, 1);
    PlannedResult result = Documents.skp().getResults().get(0);
    Indicator stated =
        ImmutableIndicator.copyOf(result.getIndicators().get(0))
            .withPeriodTargets(
                PeriodTarget.of(first, Target.exact(Quantity.parse("120 rekomendasi"))));
    Evaluation half =
        Documents.evaluation()
            .withPlan(
                Documents.skp()
                    .withResults(
                        ImmutablePlannedResult.copyOf(result)
                            .withIndicators(stated, result.getIndicators().get(1))))
            .withAppraisal(
                Documents.appraisal()
                    .withPeriod(first)
                    .withDate(Optional.empty())
                    .withReceivedOn(Optional.empty())
                    .withFeedback()
                    .withRealisations(
                        Documents.realised("IKI-1.1", "2025-S1", "120 rekomendasi"),
                        Documents.realised("IKI-1.2", "2025-S1", "50 %")));
    assertThat(Evaluator.evaluate(half).why().orElseThrow().toText(Language.EN))
        .contains("(IKI-1.1) = target met  target 120 rekomendasi, realisation 120 rekomendasi")
        .contains("(IKI-1.2) = not comparable yet  target none yet, realisation 50 %");
  }
}
