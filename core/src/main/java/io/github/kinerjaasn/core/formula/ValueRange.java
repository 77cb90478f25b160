package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * Where the values of one part lie: from a floor to a cap, in one unit. Values beyond are cut.
 *
 * <pre>{@code
 * ValueRange.builder().unit(Unit.PERCENT).floor(Points.of(0)).cap(Points.of(120)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface ValueRange {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableValueRange.Builder builder() {
    return ImmutableValueRange.builder();
  }

  /**
   * The unit.
   *
   * @return such as {@code %} or {@code poin}
   */
  Unit getUnit();

  /**
   * The lowest value.
   *
   * @return often 0
   */
  Points getFloor();

  /**
   * The highest value.
   *
   * @return often 100 or 120
   */
  Points getCap();
}
