package io.github.kinerjaasn.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenMistakesTest {
  private static final List<Mistake> TEN =
      List.of(
          Mistake.NO_RATER,
          Mistake.PERSON_RANK_OF_PPPK,
          Mistake.LEADER_RESULT,
          Mistake.INDICATOR_TWICE,
          Mistake.NO_TARGET,
          Mistake.BASELINE_UNIT,
          Mistake.ASPECT_AND_PERSPECTIVE,
          Mistake.VALUE_MISSING,
          Mistake.NO_RESULT_RATING,
          Mistake.REALISATION_EMPTY);

  private static List<Violation> violations() {
    Evaluation draft = Samples.evaluation();
    for (Mistake mistake : TEN) {
      draft = mistake.in(draft);
    }
    return AppraisalCheck.check(draft);
  }

  @Test
  void allTenInOneAnswer() {
    assertThat(violations())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrderElementsOf(TEN.stream().map(Mistake::pointer).toList());
  }

  @Test
  void eachWithAdviceAndBasis() {
    assertThat(violations())
        .allMatch(one -> !one.advice().id().isBlank() && !one.advice().en().isBlank())
        .allMatch(one -> !one.message().id().isBlank() && !one.message().en().isBlank())
        .allMatch(one -> !one.basis().toString().isBlank());
  }

  @Test
  void noneShowsPersonalData() {
    assertThat(violations().toString())
        .doesNotContain(Samples.person().getNip().toString())
        .doesNotContain("Contoh Pegawai")
        .doesNotContain("Contoh Atasan");
  }

  @Test
  void sorted() {
    assertThat(violations()).isSorted();
  }
}
