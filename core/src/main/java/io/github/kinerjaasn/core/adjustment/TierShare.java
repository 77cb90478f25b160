package io.github.kinerjaasn.core.adjustment;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * How much of the organisation value a tier takes.
 *
 * <p>Example: {@code TierShare.builder().tier(1).share(Weight.parse("40")).build()}.
 */
@Value.Immutable
@SdkStyle
public interface TierShare {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableTierShare.Builder builder() {
    return ImmutableTierShare.builder();
  }

  /**
   * The tier.
   *
   * @return 1 or more
   */
  @Min(1)
  @Max(Limits.VALUES_MAX)
  int getTier();

  /**
   * The share where the own value is not below the organisation's.
   *
   * @return in per cent
   */
  Weight getShare();
}
