package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the planned result of one person was reached. Absent is not zero.
 *
 * <pre>{@code
 * NodeAchievement.builder().nodeId("IKI-1").percent(Points.of(96)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface NodeAchievement {
  /** The lowest achievement, in per cent. */
  String MIN = "0";

  /** The highest achievement that can be stated, in per cent. */
  String MAX = "1000";

  /**
   * Starts an achievement.
   *
   * @return a builder
   */
  static ImmutableNodeAchievement.Builder builder() {
    return ImmutableNodeAchievement.builder();
  }

  /**
   * Which node.
   *
   * @return the id of a node of a person
   */
  @Id
  String getNodeId();

  /**
   * How far it was reached.
   *
   * @return in per cent of the target; empty if it is not known
   */
  Optional<@Within(min = MIN, max = MAX) Points> getPercent();

  /**
   * What proves it.
   *
   * @return documents or sources of data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getEvidence();
}
