package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one rater gave for the core values, or what one period gave.
 *
 * <pre>{@code
 * BehaviourInput given = BehaviourInput.of(Map.of(CoreValue.AKUNTABEL, Rational.of(4)));
 * given.role(); // ATASAN
 * }</pre>
 *
 * @param role the role of the rater
 * @param levels the levels or numbers by value
 */
public record BehaviourInput(FeedbackRole role, Map<CoreValue, Rational> levels) {
  /**
   * Takes a copy, in the order of the values.
   *
   * @param role the role of the rater
   * @param levels the levels or numbers by value
   */
  public BehaviourInput {
    EnumMap<CoreValue, Rational> copy = new EnumMap<>(CoreValue.class);
    copy.putAll(levels);
    levels = Collections.unmodifiableMap(copy);
  }

  /**
   * The levels that the superior gave.
   *
   * @param levels the levels or numbers by value
   * @return the input
   */
  public static BehaviourInput of(Map<CoreValue, Rational> levels) {
    return new BehaviourInput(FeedbackRole.ATASAN, levels);
  }
}
