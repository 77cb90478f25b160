package io.github.kinerjaasn.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.sample.Mistake;
import io.github.kinerjaasn.core.sample.Samples;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class BeanValidationProperties {
  private static final Validator VALIDATOR = Validation.validator(Locale.ENGLISH);

  @Property(tries = 300)
  void anyMistakesTogetherGiveTheSameErrorPaths(
      @ForAll @Size(min = 2, max = 12) List<Mistake> mistakes) {
    Evaluation broken = Samples.evaluation();
    for (Mistake mistake : mistakes) {
      broken = apply(mistake, broken);
    }

    Set<String> checked =
        AppraisalCheck.check(broken).stream()
            .filter(Violation::isError)
            .map(Violation::pointer)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(Validation.pointers(VALIDATOR, broken)).isEqualTo(checked);
  }

  /** Some mistakes need what an earlier one has taken away. */
  private static Evaluation apply(Mistake mistake, Evaluation evaluation) {
    try {
      return mistake.in(evaluation);
    } catch (IndexOutOfBoundsException gone) {
      return evaluation;
    }
  }
}
