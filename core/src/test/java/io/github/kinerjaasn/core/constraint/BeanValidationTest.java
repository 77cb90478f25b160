package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeanValidationTest {
  private static final Validator VALIDATOR = Validation.validator(Locale.ENGLISH);

  private static Set<String> errors(Evaluation evaluation) {
    return AppraisalCheck.check(evaluation).stream()
        .filter(Violation::isError)
        .map(Violation::pointer)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void acceptsACompleteEvaluation() {
    assertThat(Validation.pointers(VALIDATOR, Samples.evaluation())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSameErrorsAtTheSamePlaces(Mistake mistake) {
    Evaluation broken = mistake.in(Samples.evaluation());

    assertThat(Validation.pointers(VALIDATOR, broken)).isEqualTo(errors(broken));
  }
}
