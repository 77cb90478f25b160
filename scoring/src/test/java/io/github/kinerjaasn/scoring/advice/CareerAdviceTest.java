package io.github.kinerjaasn.scoring.advice;

import static io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.advice.Proposal.Status;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkProRataGrade;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranks and grades, both sides of every condition. */
class CareerAdviceTest {
  private static Proposal only(Outcome<Advice> advice, AdviceKind kind) {
    assertThat(advice.orElseThrow().of(kind)).hasSize(1);
    return advice.orElseThrow().of(kind).get(0);
  }

  private static Outcome<Advice> advise(AdviceFacts facts) {
    return Advisor.advise(Cases.rated(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI), facts);
  }

  @ParameterizedTest
  @CsvSource({"true, true, PROPOSED", "true, false, NOT_YET", "false, true, NOT_YET"})
  void everyElementOfBothHalvesMustBeGood(boolean first, boolean second, Status status) {
    AdviceFacts facts =
        Cases.clerk(LocalDate.of(2022, 6, 1))
            .yearsInRank(4)
            .superiorRank(Golongan.III_D)
            .addHistory(
                good(Regime.PP_46_2011, Period.ofYear(2020), true),
                good(Regime.PP_46_2011, Period.ofSemester(2021, 1), first),
                good(Regime.PP_30_2019, Period.ofSemester(2021, 2), second))
            .build();
    Outcome<EvaluationResult> any =
        Cases.older(Regime.PP_30_2019, Period.ofSemester(2021, 2), Predikat.BAIK);
    assertThat(only(Advisor.advise(any, facts), AdviceKind.RANK_PROMOTION).status())
        .isEqualTo(status);
  }

  private static PastRating good(Regime regime, Period period, boolean everyElement) {
    return new PastRating(regime, period, "BAIK", Optional.of(everyElement));
  }

  /** Permen 1/2023, annex A: Ahli Pertama needs 50 for a rank and 100 for the grade above. */
  @ParameterizedTest
  @CsvSource({"49.999, NOT_YET", "50, PROPOSED"})
  void aRankOfAFunctionalPostNeedsItsPoints(String points, Status status) {
    AdviceFacts facts =
        Cases.functional()
            .yearsInRank(2)
            .creditPoints(Rational.parse(points))
            .addHistory(Cases.year(2024, Predicate.BAIK))
            .build();
    assertThat(only(advise(facts), AdviceKind.RANK_PROMOTION).status()).isEqualTo(status);
  }

  @Test
  void aPredicateOfAnotherRegimeIsNotThatOfTheLastYear() {
    AdviceFacts facts =
        AdviceFacts.builder()
            .person(
                Cases.person(
                    PostKind.JF_KEAHLIAN, Golongan.III_B, Optional.of(Jenjang.AHLI_PERTAMA)))
            .asOf(LocalDate.of(2022, 6, 1))
            .creditPoints(Rational.of(100))
            .vacancy(true)
            .competencyTestPassed(true)
            .build();
    Outcome<EvaluationResult> of2021 =
        Cases.older(Regime.INTEGRASI_2021, Period.ofYear(2021), Predikat.CUKUP);
    Proposal grade = only(Advisor.advise(of2021, facts), AdviceKind.GRADE_PROMOTION);
    assertThat(grade.status()).isEqualTo(Status.FACTS_MISSING);
    assertThat(grade.missing()).hasSize(1);
  }

  /** From III/b, the second of two ranks, half of the 100 points of the grade are needed. */
  @Test
  void theRankCountsWhereTheNeedIsProRata() {
    Interpretations proRata =
        Interpretations.defaults().with(Tafsir.AK_PRO_RATA_GRADE, AkProRataGrade.PROPORTIONAL);
    Outcome<Advice> advice =
        Advisor.advise(
            Cases.rated(SESUAI_EKSPEKTASI, SESUAI_EKSPEKTASI), Cases.functional().build(), proRata);
    assertThat(only(advice, AdviceKind.GRADE_PROMOTION).text().en()).endsWith("needs 50 points");
    assertThat(only(advise(Cases.functional().build()), AdviceKind.GRADE_PROMOTION).text().en())
        .endsWith("needs 100 points");
  }

  @Test
  void aRankThatTheGradeDoesNotHaveIsLeftAside() {
    AdviceFacts facts =
        AdviceFacts.builder()
            .person(
                Cases.person(
                    PostKind.JF_KEAHLIAN, Golongan.III_C, Optional.of(Jenjang.AHLI_PERTAMA)))
            .asOf(Cases.DAY)
            .build();
    assertThat(only(advise(facts), AdviceKind.GRADE_PROMOTION).text().en())
        .endsWith("needs 100 points");
  }
}
