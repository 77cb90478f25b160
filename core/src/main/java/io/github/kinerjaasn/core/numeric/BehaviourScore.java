package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * The score of one aspect of behaviour under PP 46/2011.
 *
 * <pre>{@code
 * BehaviourScore.of(BehaviourAspect.DISIPLIN, Points.of(90));
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface BehaviourScore {
  /** The lowest score. */
  String MIN = "0";

  /** The highest score. */
  String MAX = "100";

  /**
   * Starts a score.
   *
   * @return a builder
   */
  static ImmutableBehaviourScore.Builder builder() {
    return ImmutableBehaviourScore.builder();
  }

  /**
   * A score of an aspect.
   *
   * @param aspect the aspect
   * @param score 0..100
   * @return the two together
   */
  static BehaviourScore of(BehaviourAspect aspect, Points score) {
    return builder().aspect(aspect).score(score).build();
  }

  /**
   * The aspect.
   *
   * @return the aspect
   */
  BehaviourAspect getAspect();

  /**
   * The score.
   *
   * @return 0..100
   */
  @Within(min = MIN, max = MAX)
  Points getScore();
}
