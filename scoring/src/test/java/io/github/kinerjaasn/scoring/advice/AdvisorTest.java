package io.github.kinerjaasn.scoring.advice;

import static io.github.kinerjaasn.core.appraisal.Rating.DI_ATAS_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI;
import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.career.Potential;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Proposal.Status;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.ImmutableAdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.career.WeakPoint;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.method.Fulfilment;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Talenta;
import io.github.kinerjaasn.scoring.pp30y2019.KeadaanPembinaan;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir;
import io.github.kinerjaasn.scoring.pp30y2019.Tafsir.ObjectionDeadline;
import io.github.kinerjaasn.scoring.pp46y2011.Sebutan;
import io.github.kinerjaasn.scoring.pp99y2000.KenaikanPangkat;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorTest {
  private static Advice advise(Rating results, Rating behaviour, AdviceFacts facts) {
    return Advisor.advise(Cases.rated(results, behaviour), facts).orElseThrow();
  }

  private static Proposal only(Advice advice, AdviceKind kind) {
    assertThat(advice.of(kind)).hasSize(1);
    return advice.of(kind).get(0);
  }

  @Test
  void whatIsNotKnownIsReportedAsMissing() {
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, Cases.clerk().build());
    assertThat(advice.proposals())
        .extracting(Proposal::kind)
        .containsExactly(
            AdviceKind.RANK_PROMOTION,
            AdviceKind.TALENT_POOL,
            AdviceKind.TRAINING,
            AdviceKind.OBJECTION);
    assertThat(advice.proposals())
        .allMatch(one -> one.status() == Status.FACTS_MISSING)
        .allMatch(one -> !one.missing().isEmpty());
    assertThat(only(advice, AdviceKind.RANK_PROMOTION).missing())
        .extracting(one -> one.what().en())
        .containsExactly(
            "time in rank", "each element at least Baik", "not above the superior's rank");
  }

  @Test
  void aRegularPromotionIsProposedWhenAllIsMet() {
    AdviceFacts facts =
        Cases.clerk()
            .yearsInRank(4)
            .superiorRank(Golongan.III_D)
            .addHistory(Cases.year(2024, Predicate.BAIK))
            .build();
    Proposal proposal =
        only(advise(SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI, facts), AdviceKind.RANK_PROMOTION);
    assertThat(proposal.status()).isEqualTo(Status.PROPOSED);
    assertThat(proposal.basis()).isEqualTo(KenaikanPangkat.REGULER.basis());
    assertThat(proposal.label().en())
        .isEqualTo("rank promotion: conditions met; regular rank promotion");
  }

  @Test
  void theRatingAtHandCountsAsTheLastYear() {
    AdviceFacts facts =
        Cases.clerk()
            .yearsInRank(4)
            .superiorRank(Golongan.III_D)
            .addHistory(Cases.year(2024, Predicate.BAIK))
            .build();
    Proposal proposal =
        only(advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, facts), AdviceKind.RANK_PROMOTION);
    assertThat(proposal.status()).isEqualTo(Status.NOT_YET);
  }

  @ParameterizedTest
  @CsvSource({
    "BAIK, BAIK, PROPOSED",
    "BAIK, CUKUP, NOT_YET",
    "CUKUP, BAIK, NOT_YET",
    "BAIK, , FACTS_MISSING"
  })
  void theHalvesOf2021CountTogether(Sebutan first, Predikat second, Status status) {
    ImmutableAdviceFacts.Builder facts =
        Cases.clerk(LocalDate.of(2022, 6, 1))
            .yearsInRank(4)
            .superiorRank(Golongan.III_D)
            .addHistory(good(Regime.PP_46_2011, Period.ofYear(2020), "BAIK"))
            .addHistory(good(Regime.PP_46_2011, Period.ofSemester(2021, 1), first.name()));
    Outcome<EvaluationResult> outcome =
        Cases.older(Regime.PP_46_2011, Period.ofQuarter(2020, 4), Sebutan.BAIK);
    if (second != null) {
      facts.addHistory(good(Regime.PP_30_2019, Period.ofSemester(2021, 2), second.name()));
    }
    Advice advice = Advisor.advise(outcome, facts.build()).orElseThrow();
    assertThat(only(advice, AdviceKind.RANK_PROMOTION).status()).isEqualTo(status);
  }

  private static PastRating good(Regime regime, Period period, String predicate) {
    boolean good = predicate.equals("BAIK");
    return new PastRating(regime, period, predicate, Optional.of(good));
  }

  @Test
  void functionalPostsNeedCreditAndHaveGrades() {
    AdviceFacts facts =
        Cases.functional()
            .yearsInRank(2)
            .creditPoints(Rational.of(100))
            .vacancy(true)
            .competencyTestPassed(true)
            .addHistory(Cases.year(2024, Predicate.SANGAT_BAIK))
            .build();
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(only(advice, AdviceKind.RANK_PROMOTION).status()).isEqualTo(Status.PROPOSED);
    assertThat(only(advice, AdviceKind.GRADE_PROMOTION).status()).isEqualTo(Status.PROPOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "99.99, true, true, SESUAI_EKSPEKTASI, NOT_YET",
    "100, false, true, SESUAI_EKSPEKTASI, NOT_YET",
    "100, true, false, SESUAI_EKSPEKTASI, NOT_YET",
    "100, true, true, DI_BAWAH_EKSPEKTASI, NOT_YET",
    "100, true, true, SESUAI_EKSPEKTASI, PROPOSED"
  })
  void everyConditionOfAGradeCounts(
      String points, boolean vacancy, boolean test, Rating results, Status status) {
    AdviceFacts facts =
        Cases.functional()
            .creditPoints(Rational.parse(points))
            .vacancy(vacancy)
            .competencyTestPassed(test)
            .build();
    Proposal grade = only(advise(results, SESUAI_EKSPEKTASI, facts), AdviceKind.GRADE_PROMOTION);
    assertThat(grade.status()).isEqualTo(status);
  }

  @Test
  void aSpecialistHasASecondWay() {
    AdviceFacts facts = Cases.functional().yearsInRank(2).specialistDegree(true).build();
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(advice.of(AdviceKind.RANK_PROMOTION))
        .extracting(Proposal::status)
        .containsExactlyInAnyOrder(Status.PROPOSED, Status.FACTS_MISSING);
  }

  @Test
  void structuralPostsHaveTheirOwnWay() {
    AdviceFacts facts =
        AdviceFacts.builder()
            .person(Cases.person(PostKind.PENGAWAS, Golongan.III_C, Optional.empty()))
            .asOf(Cases.DAY)
            .yearsInRank(1)
            .yearsInPost(1)
            .oneLevelBelowEntryRank(true)
            .addHistory(Cases.year(2024, Predicate.BAIK))
            .build();
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(only(advice, AdviceKind.RANK_PROMOTION).status()).isEqualTo(Status.PROPOSED);
  }

  @Test
  void contractStaffHaveNoRankNoHoursAndNoSanctions() {
    AdviceFacts facts = AdviceFacts.builder().person(Cases.contract()).asOf(Cases.DAY).build();
    Advice advice = advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(advice.proposals())
        .extracting(Proposal::kind)
        .containsExactly(
            AdviceKind.GRADE_PROMOTION,
            AdviceKind.TALENT_POOL,
            AdviceKind.COACHING,
            AdviceKind.OBJECTION);
  }

  @Test
  void onlyTheBestPredicateIsPutForwardForAnAward() {
    AdviceFacts facts = Cases.clerk().build();
    assertThat(advise(DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI, facts).of(AdviceKind.AWARD))
        .hasSize(1);
    assertThat(advise(DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, facts).of(AdviceKind.AWARD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DI_ATAS_EKSPEKTASI, MENENGAH, PROPOSED",
    "SESUAI_EKSPEKTASI, MENENGAH, NOT_YET",
    "SESUAI_EKSPEKTASI, TINGGI, PROPOSED"
  })
  void talentIsMappedFromWhatTheCallerRecords(Rating kinerja, Potential potensi, Status status) {
    Talenta.Status talent = new Talenta.Status(kinerja, potensi);
    AdviceFacts facts =
        Cases.clerk().talent(new Talenta(Optional.of(talent), Optional.empty())).build();
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(only(advice, AdviceKind.TALENT_POOL).status()).isEqualTo(status);
  }

  @Test
  void hoursAndWeakPointsBecomeTrainingNeeds() {
    Basis basis = WeakPoint.observed();
    AdviceFacts facts =
        Cases.clerk()
            .trainingHours(Rational.parse("12.5"))
            .addWeakPoints(
                WeakPoint.ofCompetence("Komunikasi", 3, 2, "uji kompetensi", basis),
                WeakPoint.of(CoreValue.KOLABORATIF, "umpan balik rekan", basis))
            .build();
    Advice advice = advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    assertThat(advice.of(AdviceKind.TRAINING))
        .extracting(one -> one.text().id())
        .containsExactly(
            "kebutuhan pelatihan: Kolaboratif",
            "kebutuhan pelatihan: Komunikasi (tingkat 2 dari 3)",
            "kurang 7,5 JP dari 20 JP");
    assertThat(advice.of(AdviceKind.TRAINING)).allMatch(one -> one.status() == Status.PROPOSED);
  }

  @Test
  void twentyHoursAreEnough() {
    AdviceFacts facts = Cases.clerk().trainingHours(Rational.of(20)).build();
    assertThat(advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts).of(AdviceKind.TRAINING))
        .isEmpty();
  }

  @Test
  void aStepCanBeAWeakPoint() {
    Step step = Cases.rated(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI).why().orElseThrow();
    WeakPoint weak = WeakPoint.of(step);
    assertThat(weak.basis()).isEqualTo(step.rule().basis());
    assertThat(weak.label().en()).startsWith("performance predicate — quadrant");
  }

  @Test
  void aCompetenceAtItsLevelIsNotWeak() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeakPoint.ofCompetence("K", 3, 3, "uji", WeakPoint.observed()))
        .withMessageContaining("measured must be below 3, was 3");
  }

  @Test
  void missedTargetsAskForTimeToImprove() {
    Proposal plan =
        only(
            advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, Cases.clerk().build()),
            AdviceKind.IMPROVEMENT_PLAN);
    assertThat(plan.status()).isEqualTo(Status.FACTS_MISSING);
    assertThat(plan.from()).isEmpty();
  }

  @Test
  void badBehaviourAloneIsCoachedNotSanctioned() {
    Advice advice = advise(SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI, Cases.clerk().build());
    assertThat(advice.of(AdviceKind.COACHING)).hasSize(1);
    assertThat(advice.of(AdviceKind.IMPROVEMENT_PLAN)).isEmpty();
    assertThat(advice.of(AdviceKind.SANCTION_REFERRAL)).isEmpty();
  }

  @Test
  void theTimeToImproveHasItsDates() {
    AdviceFacts facts = Cases.clerk().improvement(since(LocalDate.of(2025, 9, 1), false)).build();
    Proposal plan =
        only(advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, facts), AdviceKind.IMPROVEMENT_PLAN);
    assertThat(plan.status()).isEqualTo(Status.PROPOSED);
    assertThat(plan.from()).contains(LocalDate.of(2025, 9, 1));
    assertThat(plan.until()).contains(LocalDate.of(2026, 2, 28));
  }

  @Test
  void afterTheTimeToImproveTheCaseIsReferred() {
    AdviceFacts facts = Cases.clerk().improvement(since(LocalDate.of(2025, 7, 20), false)).build();
    Advice advice = advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, facts);
    Proposal referral = only(advice, AdviceKind.SANCTION_REFERRAL);
    assertThat(referral.text().en()).isEqualTo("competency test");
    assertThat(referral.from()).contains(LocalDate.of(2026, 1, 20));
    assertThat(advice.of(AdviceKind.IMPROVEMENT_PLAN)).isEmpty();
  }

  @Test
  void nothingFollowsOnceTheTargetsAreMet() {
    AdviceFacts facts = Cases.clerk().improvement(since(LocalDate.of(2025, 7, 20), true)).build();
    assertThat(advise(DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, facts).proposals())
        .extracting(Proposal::kind)
        .doesNotContain(AdviceKind.IMPROVEMENT_PLAN, AdviceKind.SANCTION_REFERRAL);
  }

  private static KeadaanPembinaan since(LocalDate day, boolean met) {
    return new KeadaanPembinaan(
        KeadaanPembinaan.Jabatan.JA, day, met, false, false, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"2026-01-06, PROPOSED", "2026-01-05, NOT_YET", ", FACTS_MISSING"})
  void theDaysOfAnObjectionRunFromReceipt(LocalDate received, Status status) {
    AdviceFacts facts = Cases.clerk().receivedOn(Optional.ofNullable(received)).build();
    Proposal objection =
        only(advise(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI, facts), AdviceKind.OBJECTION);
    assertThat(objection.status()).isEqualTo(status);
    assertThat(objection.until())
        .isEqualTo(Optional.ofNullable(received).map(day -> day.plusDays(14)));
    assertThat(objection.conditions().get(0).what().en()).contains("14 days");
    Interpretations agency =
        Interpretations.defaults().with(Tafsir.OBJECTION_DEADLINE, ObjectionDeadline.AGENCY_RULE);
    Proposal byAgency =
        only(
            Advisor.advise(Cases.rated(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI), facts, agency)
                .orElseThrow(),
            AdviceKind.OBJECTION);
    assertThat(byAgency.status()).isEqualTo(Status.FACTS_MISSING);
    assertThat(byAgency.until()).isEmpty();
    assertThat(byAgency.conditions().get(0).what().en()).contains("the agency");
  }

  @Test
  void olderRegimesHaveNoObjectionAndNoTimeToImprove() {
    Outcome<EvaluationResult> outcome =
        Cases.older(Regime.PP_46_2011, Period.ofYear(2018), Sebutan.KURANG);
    assertThat(Advisor.advise(outcome, Cases.clerk().build()).orElseThrow().proposals())
        .extracting(Proposal::kind)
        .doesNotContain(AdviceKind.OBJECTION, AdviceKind.IMPROVEMENT_PLAN)
        .contains(AdviceKind.COACHING);
  }

  @Test
  void thePredicateOf2021SaysWhetherTargetsWereMissed() {
    Outcome<EvaluationResult> outcome =
        Cases.older(Regime.PP_30_2019, Period.ofSemester(2021, 2), Predikat.CUKUP);
    assertThat(
            Advisor.advise(outcome, Cases.clerk().build())
                .orElseThrow()
                .of(AdviceKind.IMPROVEMENT_PLAN))
        .hasSize(1);
  }

  @Test
  void noAdviceWithoutARating() {
    Violation missing =
        Violation.error(
            "/appraisal/resultRating",
            ViolationCode.MISSING,
            Text.same("a"),
            Text.same("b"),
            Basis.FORMAT);
    assertThat(Advisor.advise(Outcome.undecided(missing), Cases.clerk().build()).violations())
        .containsExactly(missing);
    assertThat(
            Advisor.advise(
                Outcome.notApplicable(Text.same("x"), Basis.FORMAT), Cases.clerk().build()))
        .isInstanceOf(Outcome.NotApplicable.class);
  }

  @Test
  void aHistoryThatContradictsItselfIsRefused() {
    AdviceFacts facts =
        Cases.clerk()
            .addHistory(
                Cases.year(2024, Predicate.BAIK),
                Cases.year(2024, Predicate.KURANG),
                Cases.year(2025, Predicate.KURANG))
            .build();
    assertThat(
            Advisor.advise(Cases.rated(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI), facts).violations())
        .extracting(Violation::pointer)
        .containsExactly("/history/1", "/history/2");
  }

  @Test
  void aPredicateBelongsToItsRegime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PastRating.of(Regime.PERMENPANRB_6_2022, Period.ofYear(2024), "CUKUP"))
        .withMessageContaining("permenpanrb-6-2022")
        .withMessageContaining("\"CUKUP\"");
  }

  @Test
  void everyProposalIsAStepAndCitesItsBasis() {
    Outcome<Advice> outcome =
        Advisor.advise(
            Cases.rated(DI_BAWAH_EKSPEKTASI, DI_BAWAH_EKSPEKTASI), Cases.functional().build());
    List<Proposal> proposals = outcome.orElseThrow().proposals();
    Step root = outcome.why().orElseThrow();
    assertThat(root.children()).hasSameSizeAs(proposals);
    assertThat(root.how().en()).contains("the competent official decides");
    assertThat(proposals)
        .allMatch(one -> !one.conditions().isEmpty())
        .allMatch(one -> one.conditions().stream().noneMatch(c -> c.what().id().isBlank()));
    assertThat(proposals.get(0).conditions().get(0).label().en()).endsWith("not known");
    assertThat(Fulfilment.all(List.of())).isEqualTo(Fulfilment.MET);
  }
}
