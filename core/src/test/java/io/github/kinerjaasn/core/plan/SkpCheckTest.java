package io.github.kinerjaasn.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.sample.Samples;
import org.junit.jupiter.api.Test;

class SkpCheckTest {
  @Test
  void findsNothingInACompletePlan() {
    assertThat(SkpCheck.check(Samples.skp())).isEmpty();
  }
}
