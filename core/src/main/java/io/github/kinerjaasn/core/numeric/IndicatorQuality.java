package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much an indicator counts in the Ministry of Finance.
 *
 * <p>The quality weight K3 is a factor in points, such as 0.9; active days are whole days of the
 * year (KMK 127/2026).
 *
 * <pre>{@code
 * IndicatorQuality.builder().indicatorId("IKU-1").k3(Points.parse("0.9")).activeDays(181).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface IndicatorQuality {
  /** The lowest quality weight. */
  String K3_MIN = "0.01";

  /** The highest quality weight. */
  String K3_MAX = "10";

  /** The most days of a period. */
  int DAYS_MAX = 366;

  /**
   * Starts a quality.
   *
   * @return a builder
   */
  static ImmutableIndicatorQuality.Builder builder() {
    return ImmutableIndicatorQuality.builder();
  }

  /**
   * Which indicator.
   *
   * @return the id of an indicator of the plan
   */
  @Id
  String getIndicatorId();

  /**
   * The mean K3 of the quality weights of indicator and target.
   *
   * @return above 0, such as 1.05
   */
  @Within(min = K3_MIN, max = K3_MAX)
  Points getK3();

  /**
   * For how many days the indicator was the person's.
   *
   * @return 1..366; empty for all of the period
   */
  Optional<@Min(1) @Max(DAYS_MAX) Integer> getActiveDays();
}
