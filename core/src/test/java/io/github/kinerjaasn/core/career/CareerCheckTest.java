package io.github.kinerjaasn.core.career;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
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
}
