package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level of a behaviour scale with its anchor.
 *
 * <p>The level is what a rater gives, the value what it counts, both in points; the anchor says in
 * words what is seen at that level.
 *
 * <pre>{@code
 * BehaviourLevel.builder().level(Points.of(4)).value(Points.of(100)).anchor("selalu").build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface BehaviourLevel {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableBehaviourLevel.Builder builder() {
    return ImmutableBehaviourLevel.builder();
  }

  /**
   * The level as it is chosen.
   *
   * @return such as 1..5
   */
  Points getLevel();

  /**
   * What it counts.
   *
   * @return in the unit of the part
   */
  Points getValue();

  /**
   * What one sees of a person on this level.
   *
   * @return the anchor
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getAnchor();
}
