package io.github.kinerjaasn.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.sample.Samples;
import org.junit.jupiter.api.Test;

class AppraisalCheckTest {
  @Test
  void findsNothingInACompleteEvaluation() {
    assertThat(AppraisalCheck.check(Samples.evaluation())).isEmpty();
  }
}
