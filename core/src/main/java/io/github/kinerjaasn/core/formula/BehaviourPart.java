package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work behaviour: from levels for the core values to one value.
 *
 * <pre>{@code
 * BehaviourPart.builder()
 *     .range(range)
 *     .addLevel(BehaviourLevel.builder().level(Points.of(4)).value(Points.of(100)).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface BehaviourPart {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableBehaviourPart.Builder builder() {
    return ImmutableBehaviourPart.builder();
  }

  /**
   * Where the value lies.
   *
   * @return the range
   */
  @Valid
  ValueRange getRange();

  /**
   * The levels.
   *
   * @return lowest first; empty where numbers of the range are given
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid BehaviourLevel> getLevels();

  /**
   * How much each value counts.
   *
   * @return in per cent; empty for equal weights
   */
  @Size(max = Limits.VALUES_MAX)
  Map<CoreValue, Weight> getValueWeights();

  /**
   * How many values must be rated.
   *
   * @return 1..7, all by default
   */
  @Min(1)
  @Max(Limits.VALUES_MAX)
  @Value.Default
  default int getMinimumValues() {
    return CoreValue.values().length;
  }

  /**
   * The roles of raters.
   *
   * @return empty where every rating counts alike
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid RaterWeight> getRaters();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
