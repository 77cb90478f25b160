package io.github.kinerjaasn.core.entry;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * What an indicator showed at one place in one period.
 *
 * <p>Example: 9.75 {@code hari kerja} at the counter of one district in {@code 2026-Q1}.
 */
@Value.Immutable
@SdkStyle
public interface PlaceEntry {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutablePlaceEntry.Builder builder() {
    return ImmutablePlaceEntry.builder();
  }

  /**
   * The indicator.
   *
   * @return its id in the plan
   */
  @Id
  String getIndicatorId();

  /**
   * The place, such as an office.
   *
   * @return its id
   */
  @Id
  String getPlace();

  /**
   * The period.
   *
   * @return the period
   */
  Period getPeriod();

  /**
   * What it showed.
   *
   * @return in the unit of the target
   */
  Quantity getQuantity();
}
