package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Bands that turn a value into a rating or a label.
 *
 * <p>The bands meet without a hole or an overlap, which the check of the scheme proves; the unit is
 * that of their bounds.
 *
 * <pre>{@code
 * BandTable.builder()
 *     .unit(Unit.PERCENT)
 *     .addBand(SchemeBand.builder().to(Points.of(60)).label("KURANG").build())
 *     .addBand(SchemeBand.builder().from(Points.of(60)).label("BAIK").build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface BandTable {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableBandTable.Builder builder() {
    return ImmutableBandTable.builder();
  }

  /**
   * The unit of the bounds.
   *
   * @return the unit of the value
   */
  Unit getUnit();

  /**
   * The bands.
   *
   * @return in any order; the first that holds a number gives its label
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid SchemeBand> getBands();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
