package io.github.kinerjaasn.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import io.github.kinerjaasn.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
