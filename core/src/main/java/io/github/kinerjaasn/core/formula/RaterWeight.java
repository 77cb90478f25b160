package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * How much the raters of one role count together, and how many there must be.
 *
 * <p>Example: {@code
 * RaterWeight.builder().role(FeedbackRole.ATASAN).weight(Weight.parse("60")).build()}.
 */
@Value.Immutable
@SdkStyle
public interface RaterWeight {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableRaterWeight.Builder builder() {
    return ImmutableRaterWeight.builder();
  }

  /**
   * The role.
   *
   * @return the role
   */
  FeedbackRole getRole();

  /**
   * Their share.
   *
   * @return in per cent
   */
  Weight getWeight();

  /**
   * How many there must be at least.
   *
   * @return 1 or more
   */
  @Min(1)
  @Max(Limits.RESULTS_MAX)
  @Value.Default
  default int getMinimum() {
    return 1;
  }
}
