package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/**
 * What an indicator is to reach in one part of the plan's period.
 *
 * <p>Example: {@code PeriodTarget.of(Period.parse("2025-Q1"), target)}.
 */
@Value.Immutable
@SdkStyle
public interface PeriodTarget {
  /**
   * Starts a target of a period.
   *
   * @return a builder
   */
  static ImmutablePeriodTarget.Builder builder() {
    return ImmutablePeriodTarget.builder();
  }

  /**
   * A target of a period.
   *
   * @param period the part of the plan's period
   * @param target what to reach in it
   * @return the two together
   */
  static PeriodTarget of(Period period, Target target) {
    return builder().period(period).target(target).build();
  }

  /**
   * The part of the plan's period.
   *
   * @return such as a quarter
   */
  Period getPeriod();

  /**
   * What to reach in it.
   *
   * @return in the unit of the indicator's target
   */
  @Valid
  Target getTarget();
}
