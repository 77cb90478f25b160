package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One band of numbers. Bands of a table may have holes and overlaps; the check finds them.
 *
 * <pre>{@code
 * SchemeBand.builder().from(Points.of(60)).to(Points.of(90)).label("CUKUP").build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SchemeBand {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableSchemeBand.Builder builder() {
    return ImmutableSchemeBand.builder();
  }

  /**
   * Where it begins.
   *
   * @return empty for no lower end
   */
  Optional<Points> getFrom();

  /**
   * Whether the lower end belongs to it.
   *
   * @return true unless stated
   */
  @Value.Default
  default boolean isFromIncluded() {
    return true;
  }

  /**
   * Where it ends.
   *
   * @return empty for no upper end
   */
  Optional<Points> getTo();

  /**
   * Whether the upper end belongs to it.
   *
   * @return false unless stated
   */
  @Value.Default
  default boolean isToIncluded() {
    return false;
  }

  /**
   * Its label.
   *
   * @return a rating or the id of a label of the scheme
   */
  @Id
  String getLabel();
}
