package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What PP 30/2019 with PermenPANRB 8/2021 needs for the second half of 2021. The conversion of
 * behaviour levels and parts of the conversion of indicators have not been seen in a source, so
 * both values are inputs.
 *
 * <pre>{@code
 * Pp30Inputs.builder().skpValue(Points.of(100)).behaviourValue(Points.of(90)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface Pp30Inputs {
  /** The lowest value. */
  String MIN = "0";

  /** The highest value. */
  String MAX = "120";

  /**
   * Starts the inputs.
   *
   * @return a builder
   */
  static ImmutablePp30Inputs.Builder builder() {
    return ImmutablePp30Inputs.builder();
  }

  /**
   * The value of the plan (nilai SKP).
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getSkpValue();

  /**
   * The value of behaviour (nilai perilaku kerja).
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getBehaviourValue();

  /**
   * Whether the opinion of peers and subordinates was used, which decides the weights 60/40 instead
   * of 70/30.
   *
   * @return yes or no; absent is not no
   */
  Optional<Boolean> getPeerOpinion();

  /**
   * Whether the person created a new idea or method of use to the organisation or the state, which
   * SANGAT_BAIK needs.
   *
   * @return yes or no; absent is not no
   */
  Optional<Boolean> getNewIdea();
}
