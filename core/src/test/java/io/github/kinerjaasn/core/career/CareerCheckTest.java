package io.github.kinerjaasn.core.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerCheckTest {
  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  @Test
  void aRoundListsCandidatesAndYearsOnce() {
    YearPredicate year =
        YearPredicate.builder().year(Period.ofYear(2024)).predicate(Predicate.BAIK).build();
    YearPredicate half =
        YearPredicate.builder().year(Period.parse("2024-S1")).predicate(Predicate.BAIK).build();
    AwardRound round =
        AwardRound.builder()
            .year(Period.parse("2025-Q1"))
            .addCandidates(
                AwardCandidate.builder().code("C-1").addHistory(year, year, half).build(),
                AwardCandidate.builder().code("C-1").build())
            .build();
    assertThat(found(CareerCheck.check(round)))
        .containsExactly(
            "/candidates/0/history/1/year this is already recorded",
            "/candidates/0/history/2/year this is not a calendar year",
            "/candidates/1/code this is already recorded",
            "/year this is not a calendar year");
  }

  private static MeasuredCompetence competence(String name) {
    return MeasuredCompetence.builder()
        .name(name)
        .required(3)
        .measured(2)
        .source("uji kompetensi")
        .on(LocalDate.of(2025, 5, 12))
        .build();
  }

  private static PastPredicate past(String period) {
    return PastPredicate.builder()
        .period(Period.parse(period))
        .ruleSet("permenpanrb-6-2022")
        .predicate("BAIK")
        .build();
  }

  @Test
  void aCareerListsPeriodsYearsAndCompetencesOnce() {
    Training training =
        Training.builder()
            .name("Pelatihan")
            .hours(Points.of(0))
            .finishedOn(LocalDate.of(2025, 3, 1))
            .build();
    CareerFile file =
        CareerFile.builder()
            .addHistory(past("2024"), past("2024"), past("2023"))
            .addTrainingYears(Period.ofYear(2025), Period.ofYear(2025), Period.parse("2025-Q1"))
            .addTraining(training)
            .addCompetences(competence("Komunikasi"), competence("Komunikasi"))
            .creditPoints(Points.parse("-0.5"))
            .build();
    assertThat(found(CareerCheck.check(file)))
        .containsExactly(
            "/competences/1/name this is already recorded",
            "/creditPoints the number -0.5 is outside 0 to 100000",
            "/history/1/period this is already recorded",
            "/training/0/hours the number 0 is outside 0.1 to 2000",
            "/trainingYears/1 this is already recorded",
            "/trainingYears/2 this is not a calendar year");
    assertThat(CareerCheck.check(CareerFile.builder().build())).isEmpty();
  }
}
