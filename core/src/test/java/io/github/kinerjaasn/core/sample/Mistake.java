package io.github.kinerjaasn.core.sample;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.Objection;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Perspective;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.BehaviourAspect;
import io.github.kinerjaasn.core.numeric.BehaviourScore;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.Pp30Inputs;
import io.github.kinerjaasn.core.numeric.Pp46Inputs;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.ImmutablePerson;
import io.github.kinerjaasn.core.person.ImmutableRater;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.plan.Attachment;
import io.github.kinerjaasn.core.plan.BehaviourExpectation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.post.GolonganPppk;
import io.github.kinerjaasn.core.post.ImmutablePost;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One mistake that can be made in the sample evaluation, and what must be said about it. */
public enum Mistake {
  PLAN_ID("/plan/id", OUT_OF_RANGE, true, plan(skp -> skp.withId("SKP 2025"))),
  AGENCY_NAME("/plan/agencyName", OUT_OF_RANGE, true, plan(skp -> skp.withAgencyName("a\tb"))),
  NO_RATER("/plan/rater", MISSING, true, plan(skp -> skp.withRater(Optional.empty()))),
  RATER_IS_PERSON(
      "/plan/rater/number",
      INCONSISTENT,
      true,
      plan(
          skp ->
              skp.withRater(
                  ImmutableRater.copyOf(Samples.rater())
                      .withNumber(skp.getPerson().getNip().toString())))),
  PERSON_NAME("/plan/person/name", OUT_OF_RANGE, true, person(one -> one.withName(" "))),
  PERSON_UNIT_MISSING(
      "/plan/person/unit", MISSING, false, person(one -> one.withUnit(Optional.empty()))),
  PERSON_RANK_MISSING(
      "/plan/person/rank", MISSING, false, person(one -> one.withRank(Optional.empty()))),
  PERSON_RANK_OF_PPPK(
      "/plan/person/rank", INCONSISTENT, false, person(one -> one.withRank(GolonganPppk.IX))),
  PERSON_APPOINTED_LATER(
      "/plan/person/nip",
      INCONSISTENT,
      false,
      person(one -> one.withNip(Nip.parse("199503012026032001")))),
  JENJANG_OF_SKILL(
      "/plan/person/post/jenjang", INCONSISTENT, true, post(one -> one.withJenjang(Jenjang.MAHIR))),
  AGREED_TOO_LATE(
      "/plan/agreedOn",
      INCONSISTENT,
      false,
      plan(skp -> skp.withAgreedOn(LocalDate.of(2026, 1, 1)))),
  STATEMENT("/plan/results/0/statement", OUT_OF_RANGE, true, result(one -> one.withStatement(""))),
  LEADER_RESULT(
      "/plan/results/0/supportedLeaderResult",
      MISSING,
      true,
      result(one -> one.withSupportedLeaderResult(Optional.empty()))),
  RESULT_PERIOD(
      "/plan/results/0/period",
      INCONSISTENT,
      true,
      result(one -> one.withPeriod(Period.parse("2026-Q1")))),
  RESULT_TWICE(
      "/plan/results/1/id",
      INCONSISTENT,
      true,
      plan(
          skp ->
              skp.withResults(
                  with(
                      skp.getResults(),
                      ImmutablePlannedResult.copyOf(Samples.mainResult())
                          .withIndicators(others())))),
      "/plan/results/1/indicators/0",
      "/plan/results/1/indicators/1",
      "/plan/results/1/indicators/2"),
  MEASURES_IN_QUANTITATIVE(
      "/plan/results/0/successMeasures",
      INCONSISTENT,
      false,
      result(one -> one.withSuccessMeasures("pemohon puas"))),
  INDICATOR_TWICE(
      "/plan/results/0/indicators/3/id",
      INCONSISTENT,
      true,
      result(one -> one.withIndicators(with(one.getIndicators(), Samples.speed())))),
  INDICATOR_NAME(
      "/plan/results/0/indicators/0/name",
      OUT_OF_RANGE,
      true,
      indicator(0, one -> one.withName("x".repeat(201)))),
  NO_TARGET(
      "/plan/results/0/indicators/1/target",
      MISSING,
      true,
      indicator(1, one -> one.withTarget(Optional.empty()))),
  EMPTY_TARGET(
      "/plan/results/0/indicators/1/target",
      MISSING,
      true,
      indicator(1, one -> one.withTarget(Target.builder().build()))),
  EXACT_AND_MINIMUM(
      "/plan/results/0/indicators/1/target",
      INCONSISTENT,
      true,
      indicator(
          1,
          one ->
              one.withTarget(
                  Target.builder()
                      .exact(Quantity.parse("5 rekomendasi"))
                      .minimum(Quantity.parse("4 rekomendasi"))
                      .build()))),
  RANGE_UPSIDE_DOWN(
      "/plan/results/0/indicators/2/target",
      INCONSISTENT,
      true,
      indicator(
          2, one -> one.withTarget(Target.range(Quantity.parse("95 %"), Quantity.parse("85 %"))))),
  RANGE_OF_TWO_UNITS(
      "/plan/results/0/indicators/2/target",
      INCONSISTENT,
      true,
      indicator(
          2,
          one -> one.withTarget(Target.range(Quantity.parse("85 %"), Quantity.parse("95 poin"))))),
  CONTRARY_TARGET(
      "/plan/results/0/indicators/1/target",
      INCONSISTENT,
      false,
      indicator(1, one -> one.withTarget(Target.maximum(Quantity.parse("9 rekomendasi"))))),
  NO_POLARITY(
      "/plan/results/0/indicators/1/polarity",
      MISSING,
      false,
      indicator(1, one -> one.withPolarity(Optional.empty()))),
  NO_CONSOLIDATION(
      "/plan/results/0/indicators/0/consolidation",
      MISSING,
      false,
      indicator(0, one -> one.withConsolidation(Optional.empty()))),
  BASELINE_UNIT(
      "/plan/results/0/indicators/0/baseline",
      INCONSISTENT,
      true,
      indicator(0, one -> one.withBaseline(Quantity.parse("8 jam")))),
  WORST_UNIT(
      "/plan/results/0/indicators/0/worst",
      INCONSISTENT,
      true,
      indicator(0, one -> one.withWorst(Quantity.parse("30 jam")))),
  PERIOD_TARGET_UNIT(
      "/plan/results/0/indicators/2/periodTargets/0/target",
      INCONSISTENT,
      true,
      indicator(
          2,
          one ->
              one.withPeriodTargets(
                  PeriodTarget.of(
                      Period.parse("2025"), Target.minimum(Quantity.parse("8 poin")))))),
  PERIOD_TARGET_OUTSIDE(
      "/plan/results/0/indicators/2/periodTargets/0/period",
      INCONSISTENT,
      true,
      indicator(
          2,
          one ->
              one.withPeriodTargets(
                  PeriodTarget.of(
                      Period.parse("2024-Q4"), Target.minimum(Quantity.parse("8 %")))))),
  PERIOD_TARGET_TWICE(
      "/plan/results/0/indicators/0/periodTargets/2/period",
      INCONSISTENT,
      true,
      indicator(
          0,
          one ->
              one.withPeriodTargets(with(one.getPeriodTargets(), one.getPeriodTargets().get(0))))),
  NO_ASPECT(
      "/plan/results/0/indicators/1/aspect",
      MISSING,
      true,
      indicator(1, one -> one.withAspect(Optional.empty())),
      "/plan/results/0/indicators"),
  ASPECT_AND_PERSPECTIVE(
      "/plan/results/0/indicators/1/perspective",
      INCONSISTENT,
      true,
      indicator(1, one -> one.withPerspective(Perspective.ANGGARAN))),
  PERSPECTIVE_OUTSIDE_JPT(
      "/plan/results/0/indicators/1/perspective",
      INCONSISTENT,
      true,
      indicator(1, one -> one.withAspect(Optional.empty()).withPerspective(Perspective.ANGGARAN)),
      "/plan/results/0/indicators"),
  INDICATOR_EVIDENCE(
      "/plan/results/0/indicators/0/evidence/1",
      OUT_OF_RANGE,
      true,
      indicator(0, one -> one.withEvidence("laporan", "\uD800"))),
  WEIGHTS_SUM("/plan/results", INCONSISTENT, true, weights("33.33", "33.33", "33.33")),
  WEIGHT_MISSING("/plan/results/0/indicators/2/weight", MISSING, true, weights("50", "50")),
  VALUE_MISSING(
      "/plan/behaviour",
      MISSING,
      true,
      plan(skp -> skp.withBehaviour(skp.getBehaviour().subList(0, 6)))),
  VALUE_TWICE(
      "/plan/behaviour/7/value",
      INCONSISTENT,
      true,
      plan(
          skp ->
              skp.withBehaviour(
                  with(skp.getBehaviour(), BehaviourExpectation.of(CoreValue.LOYAL))))),
  SPECIAL_EXPECTATION(
      "/plan/behaviour/0/specialExpectation",
      OUT_OF_RANGE,
      true,
      plan(skp -> skp.withBehaviour(firstReplaced(skp.getBehaviour())))),
  NO_CONSEQUENCES(
      "/plan/attachment/consequences",
      MISSING,
      false,
      plan(
          skp ->
              skp.withAttachment(
                  Attachment.builder()
                      .addResource("akses sistem")
                      .addAccountabilityScheme("laporan bulanan")
                      .build()))),
  RATED_PERIOD(
      "/appraisal/period",
      INCONSISTENT,
      true,
      appraisal(one -> one.withPeriod(Period.parse("2025-01-01/2026-01-02")))),
  NO_RESULT_RATING(
      "/appraisal/resultRating",
      MISSING,
      true,
      appraisal(one -> one.withResultRating(Optional.empty()))),
  NO_BEHAVIOUR_RATING(
      "/appraisal/behaviourRating",
      MISSING,
      true,
      appraisal(one -> one.withBehaviourRating(Optional.empty()))),
  NO_ORGANISATION(
      "/appraisal/organisationPredicate",
      MISSING,
      true,
      appraisal(one -> one.withOrganisationPredicate(Optional.empty()))),
  RATED_TOO_EARLY(
      "/appraisal/date",
      INCONSISTENT,
      false,
      appraisal(one -> one.withDate(LocalDate.of(2025, 12, 30)))),
  RECEIVED_TOO_EARLY(
      "/appraisal/receivedOn",
      INCONSISTENT,
      true,
      appraisal(one -> one.withReceivedOn(LocalDate.of(2026, 1, 11)))),
  OBJECTION_TOO_EARLY(
      "/appraisal/objection/filedOn",
      INCONSISTENT,
      true,
      appraisal(
          one ->
              one.withObjection(
                  Objection.builder()
                      .filedOn(LocalDate.of(2026, 1, 13))
                      .reasons("realisasi kurang satu bulan")
                      .build()))),
  NOTES("/appraisal/notes", OUT_OF_RANGE, true, appraisal(one -> one.withNotes("\n \n"))),
  REALISATION_UNKNOWN(
      "/appraisal/realisations/3/indicatorId",
      UNKNOWN_VALUE,
      true,
      realisation(3, one -> one.withIndicatorId("IKI-9")),
      "/plan/results/0/indicators/2"),
  REALISATION_EMPTY(
      "/appraisal/realisations/3/quantity",
      MISSING,
      true,
      realisation(3, one -> one.withAbsenceReason(Optional.empty()))),
  REALISATION_BOTH(
      "/appraisal/realisations/2/absenceReason",
      INCONSISTENT,
      true,
      realisation(2, one -> one.withAbsenceReason("belum ada"))),
  REALISATION_UNIT(
      "/appraisal/realisations/2/quantity",
      INCONSISTENT,
      true,
      realisation(2, one -> one.withQuantity(Quantity.parse("251 berkas")))),
  REALISATION_EVIDENCE(
      "/appraisal/realisations/2/evidence",
      MISSING,
      false,
      realisation(2, one -> one.withEvidence())),
  REALISATION_OUTSIDE(
      "/appraisal/realisations/2/period",
      INCONSISTENT,
      true,
      realisation(2, one -> one.withPeriod(Period.parse("2024"))),
      "/plan/results/0/indicators/1"),
  REALISATION_TWICE(
      "/appraisal/realisations/1/period",
      INCONSISTENT,
      true,
      realisation(1, one -> one.withPeriod(Period.parse("2025-S1")))),
  REALISATION_OVERLAP(
      "/appraisal/realisations/1/period",
      INCONSISTENT,
      false,
      realisation(1, one -> one.withPeriod(Period.parse("2025")))),
  FEEDBACK_ABOUT_NOTHING(
      "/appraisal/feedback/1",
      INCONSISTENT,
      true,
      feedback(Feedback.builder().role(FeedbackRole.REKAN).text("baik").addEvidence("rapat"))),
  FEEDBACK_ABOUT_BOTH(
      "/appraisal/feedback/1",
      INCONSISTENT,
      true,
      feedback(
          Feedback.builder()
              .resultId("RHK-1")
              .coreValue(CoreValue.LOYAL)
              .role(FeedbackRole.REKAN)
              .text("baik")
              .addEvidence("rapat"))),
  FEEDBACK_ON_UNKNOWN_RESULT(
      "/appraisal/feedback/1/resultId",
      UNKNOWN_VALUE,
      true,
      feedback(
          Feedback.builder()
              .resultId("RHK-9")
              .role(FeedbackRole.REKAN)
              .text("baik")
              .addEvidence("rapat"))),
  FEEDBACK_WITHOUT_EVIDENCE(
      "/appraisal/feedback/1/evidence",
      MISSING,
      false,
      feedback(
          Feedback.builder().coreValue(CoreValue.LOYAL).role(FeedbackRole.REKAN).text("baik"))),
  FEEDBACK_TOO_EARLY(
      "/appraisal/feedback/1/date",
      INCONSISTENT,
      false,
      feedback(
          Feedback.builder()
              .coreValue(CoreValue.LOYAL)
              .role(FeedbackRole.REKAN)
              .text("baik")
              .addEvidence("rapat")
              .date(LocalDate.of(2024, 12, 31)))),
  FEEDBACK_SOURCE(
      "/appraisal/feedback/1/source",
      OUT_OF_RANGE,
      true,
      feedback(
          Feedback.builder()
              .coreValue(CoreValue.LOYAL)
              .role(FeedbackRole.REKAN)
              .source("nama orang")
              .text("baik")
              .addEvidence("rapat"))),
  NO_FEEDBACK("/plan/results/0", MISSING, false, appraisal(one -> one.withFeedback())),
  VALUE_SCORE(
      "/appraisal/valueScores/0/score",
      OUT_OF_RANGE,
      true,
      appraisal(
          one -> one.withValueScores(ValueScore.of(CoreValue.LOYAL, Points.parse("120.01"))))),
  VALUE_SCORE_TWICE(
      "/appraisal/valueScores/1/value",
      INCONSISTENT,
      true,
      appraisal(
          one ->
              one.withValueScores(
                  ValueScore.of(CoreValue.LOYAL, Points.of(100)),
                  ValueScore.of(CoreValue.LOYAL, Points.of(90))))),
  BEHAVIOUR_SCORE(
      "/appraisal/pp46/behaviourScores/0/score",
      OUT_OF_RANGE,
      true,
      appraisal(
          one ->
              one.withPp46(
                  Pp46Inputs.builder()
                      .addBehaviourScore(
                          BehaviourScore.of(BehaviourAspect.DISIPLIN, Points.parse("-0.01")))
                      .build()))),
  PP46_FOREIGN_ASPECT(
      "/appraisal/pp46/behaviourScores/0/aspect",
      INCONSISTENT,
      true,
      appraisal(
          one ->
              one.withPp46(
                  Pp46Inputs.builder()
                      .addBehaviourScore(
                          BehaviourScore.of(BehaviourAspect.INISIATIF_KERJA, Points.of(80)))
                      .build()))),
  PP46_EXTRA_TASKS(
      "/appraisal/pp46/extraTasks",
      OUT_OF_RANGE,
      true,
      appraisal(one -> one.withPp46(Pp46Inputs.builder().extraTasks(-1).build()))),
  PP30_VALUE(
      "/appraisal/pp30/skpValue",
      OUT_OF_RANGE,
      true,
      appraisal(one -> one.withPp30(Pp30Inputs.builder().skpValue(Points.of(121)).build()))),
  KMK_TIER(
      "/appraisal/kmk127/tier",
      OUT_OF_RANGE,
      true,
      appraisal(one -> one.withKmk127(KmkInputs.builder().tier(3).build()))),
  KMK_CORRECTION(
      "/appraisal/kmk127/correction",
      OUT_OF_RANGE,
      true,
      appraisal(
          one -> one.withKmk127(KmkInputs.builder().correction(Points.parse("5.1")).build()))),
  KMK_QUALITY_UNKNOWN(
      "/appraisal/kmk127/qualities/0/indicatorId",
      UNKNOWN_VALUE,
      true,
      appraisal(one -> one.withKmk127(KmkInputs.builder().addQuality(quality("IKI-9")).build()))),
  KMK_QUALITY_TWICE(
      "/appraisal/kmk127/qualities/1/indicatorId",
      INCONSISTENT,
      true,
      appraisal(
          one ->
              one.withKmk127(
                  KmkInputs.builder()
                      .addQualities(quality("IKI-1.1"), quality("IKI-1.1"))
                      .build()))),
  AGENCY("/agency", OUT_OF_RANGE, true, evaluation -> evaluation.withAgency("Kemenkeu RI")),
  READING(
      "/interpretations/COST_ASPECT",
      UNKNOWN_VALUE,
      true,
      evaluation -> evaluation.withInterpretations(java.util.Map.of("COST_ASPECT", "NONE")));

  private final String pointer;
  private final ViolationCode code;
  private final boolean error;
  private final UnaryOperator<ImmutableEvaluation> change;
  private final List<String> alsoAt;

  Mistake(
      String pointer,
      ViolationCode code,
      boolean error,
      UnaryOperator<ImmutableEvaluation> change,
      String... alsoAt) {
    this.pointer = pointer;
    this.code = code;
    this.error = error;
    this.change = change;
    this.alsoAt = List.of(alsoAt);
  }

  public String pointer() {
    return pointer;
  }

  public ViolationCode code() {
    return code;
  }

  public boolean isError() {
    return error;
  }

  /** Where warnings follow from the mistake. */
  public List<String> alsoAt() {
    return alsoAt;
  }

  public Evaluation in(Evaluation evaluation) {
    return change.apply(ImmutableEvaluation.copyOf(evaluation));
  }

  private static UnaryOperator<ImmutableEvaluation> plan(UnaryOperator<ImmutableSkp> change) {
    return one -> one.withPlan(change.apply(ImmutableSkp.copyOf(one.getPlan())));
  }

  private static UnaryOperator<ImmutableEvaluation> person(UnaryOperator<ImmutablePerson> change) {
    return plan(skp -> skp.withPerson(change.apply(ImmutablePerson.copyOf(skp.getPerson()))));
  }

  private static UnaryOperator<ImmutableEvaluation> post(UnaryOperator<ImmutablePost> change) {
    return person(one -> one.withPost(change.apply(ImmutablePost.copyOf(one.getPost()))));
  }

  private static UnaryOperator<ImmutableEvaluation> result(
      UnaryOperator<ImmutablePlannedResult> change) {
    return plan(
        skp -> {
          List<PlannedResult> results = new ArrayList<>(skp.getResults());
          results.set(0, change.apply(ImmutablePlannedResult.copyOf(results.get(0))));
          return skp.withResults(results);
        });
  }

  private static UnaryOperator<ImmutableEvaluation> indicator(
      int index, UnaryOperator<ImmutableIndicator> change) {
    return result(
        one -> {
          List<Indicator> indicators = new ArrayList<>(one.getIndicators());
          indicators.set(index, change.apply(ImmutableIndicator.copyOf(indicators.get(index))));
          return one.withIndicators(indicators);
        });
  }

  private static UnaryOperator<ImmutableEvaluation> weights(String... weights) {
    return result(
        one -> {
          List<Indicator> indicators = new ArrayList<>(one.getIndicators());
          for (int i = 0; i < weights.length; i++) {
            indicators.set(
                i,
                ImmutableIndicator.copyOf(indicators.get(i)).withWeight(Weight.parse(weights[i])));
          }
          return one.withIndicators(indicators);
        });
  }

  private static UnaryOperator<ImmutableEvaluation> appraisal(
      UnaryOperator<ImmutableAppraisal> change) {
    return one -> one.withAppraisal(change.apply(ImmutableAppraisal.copyOf(one.getAppraisal())));
  }

  private static UnaryOperator<ImmutableEvaluation> realisation(
      int index, UnaryOperator<ImmutableRealisation> change) {
    return appraisal(
        one -> {
          List<Realisation> all = new ArrayList<>(one.getRealisations());
          all.set(index, change.apply(ImmutableRealisation.copyOf(all.get(index))));
          return one.withRealisations(all);
        });
  }

  private static UnaryOperator<ImmutableEvaluation> feedback(
      io.github.kinerjaasn.core.appraisal.ImmutableFeedback.Builder builder) {
    Feedback feedback = builder.build();
    return appraisal(one -> one.withFeedback(with(Samples.appraisal().getFeedback(), feedback)));
  }

  private static IndicatorQuality quality(String id) {
    return IndicatorQuality.builder().indicatorId(id).k3(Points.parse("1.05")).build();
  }

  private static List<Indicator> others() {
    return List.of(
        Samples.speed().withId("IKI-2.1"),
        Samples.number().withId("IKI-2.2"),
        Samples.quality().withId("IKI-2.3"));
  }

  private static <T> List<T> with(List<? extends T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }

  private static List<BehaviourExpectation> firstReplaced(List<BehaviourExpectation> list) {
    List<BehaviourExpectation> all = new ArrayList<>(list);
    all.set(0, BehaviourExpectation.of(CoreValue.BERORIENTASI_PELAYANAN, "x\u0000"));
    return all;
  }
}
