package io.github.kinerjaasn.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.SkpCheck;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import io.github.kinerjaasn.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AppraisalCheckTest {
  @Test
  void findsNothingInACompleteEvaluation() {
    assertThat(AppraisalCheck.check(Samples.evaluation())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsEachMistakeAndNothingElse(Mistake mistake) {
    List<Violation> found = AppraisalCheck.check(mistake.in(Samples.evaluation()));

    assertThat(found)
        .filteredOn(one -> one.pointer().equals(mistake.pointer()))
        .hasSize(1)
        .allMatch(one -> one.code() == mistake.code())
        .allMatch(one -> one.isError() == mistake.isError());
    assertThat(found)
        .filteredOn(one -> !one.pointer().equals(mistake.pointer()))
        .allMatch(one -> !one.isError())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrderElementsOf(mistake.alsoAt());
  }

  /** Whatever is wrong in a document of 2020, it is not told by a text that came later. */
  @ParameterizedTest
  @EnumSource
  void citesNoTextThatCameLater(Mistake mistake) {
    Evaluation changed = mistake.in(Samples.evaluation());
    Period year = Period.ofYear(2020);
    Evaluation older =
        ImmutableEvaluation.copyOf(changed)
            .withPlan(ImmutableSkp.copyOf(changed.getPlan()).withPeriod(year))
            .withAppraisal(ImmutableAppraisal.copyOf(changed.getAppraisal()).withPeriod(year));

    assertThat(AppraisalCheck.check(older)).isNotEmpty().allMatch(one -> isKnownIn(2020, one));
    assertThat(SkpCheck.check(older.getPlan())).allMatch(one -> isKnownIn(2020, one));
    assertThat(AppraisalCheck.check(older.getAppraisal())).allMatch(one -> isKnownIn(2020, one));
  }

  private static boolean isKnownIn(int year, Violation one) {
    return one.basis().text().year().orElse(0) <= year;
  }

  /** No source says when a plan was agreed before 2022; PermenPANRB 6/2022 Bab II does after. */
  @ParameterizedTest
  @CsvSource({
    "2020, 2021-01-05, Format Kinerja",
    "2021, 2022-01-05, Format Kinerja",
    "2022, 2023-01-05, PermenPANRB 6/2022 Bab II"
  })
  void aPlanAgreedTooLateIsToldByTheTextOfItsTime(
      String period, LocalDate agreed, String citation) {
    ImmutableSkp plan = Samples.skp().withPeriod(Period.parse(period)).withAgreedOn(agreed);
    assertThat(SkpCheck.check(plan))
        .filteredOn(one -> one.pointer().equals("/agreedOn"))
        .singleElement()
        .satisfies(one -> assertThat(one.isError()).isFalse())
        .extracting(one -> one.basis().toString())
        .isEqualTo(citation);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDoInBothLanguagesAndWhy(Mistake mistake) {
    for (Violation one : AppraisalCheck.check(mistake.in(Samples.evaluation()))) {
      for (Language language : Language.values()) {
        assertThat(one.message().in(language)).isNotBlank().doesNotContain("{");
        assertThat(one.advice().in(language)).isNotBlank().doesNotContain("{");
        assertThat(one.basis().label().in(language)).isNotBlank();
      }
    }
  }
}
