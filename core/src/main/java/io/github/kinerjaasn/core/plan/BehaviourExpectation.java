package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is expected of the person's behaviour under one core value.
 *
 * <p>Example: {@code BehaviourExpectation.of(CoreValue.HARMONIS)}, or with the leader's own words
 * as a second argument.
 */
@Value.Immutable
@SdkStyle
public interface BehaviourExpectation {
  /**
   * Starts an expectation.
   *
   * @return a builder
   */
  static ImmutableBehaviourExpectation.Builder builder() {
    return ImmutableBehaviourExpectation.builder();
  }

  /**
   * A value with its guides alone.
   *
   * @param value the value
   * @return the expectation
   */
  static BehaviourExpectation of(CoreValue value) {
    return builder().value(value).build();
  }

  /**
   * A value with the leader's special expectation.
   *
   * @param value the value
   * @param specialExpectation in the leader's words
   * @return the expectation
   */
  static BehaviourExpectation of(CoreValue value, String specialExpectation) {
    return builder().value(value).specialExpectation(specialExpectation).build();
  }

  /**
   * The core value; its guides come with it.
   *
   * @return the value
   */
  CoreValue getValue();

  /**
   * What the leader expects beyond the guides (ekspektasi khusus pimpinan).
   *
   * @return the leader's words
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getSpecialExpectation();
}
