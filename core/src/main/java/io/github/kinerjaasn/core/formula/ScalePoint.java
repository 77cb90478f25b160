package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * One point of a scale with straight lines between the points.
 *
 * <p>Example: {@code ScalePoint.of(Points.parse("120"), Points.parse("100"))} turns 120 into 100.
 */
@Value.Immutable
@SdkStyle
public interface ScalePoint {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableScalePoint.Builder builder() {
    return ImmutableScalePoint.builder();
  }

  /**
   * The number to convert.
   *
   * @return rising from point to point
   */
  Points getFrom();

  /**
   * What it becomes.
   *
   * @return any number
   */
  Points getTo();

  /**
   * A point.
   *
   * @param from the number to convert
   * @param to what it becomes
   * @return the point
   */
  static ScalePoint of(Points from, Points to) {
    return builder().from(from).to(to).build();
  }
}
