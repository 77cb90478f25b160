package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What follows for the performance allowance, as the agency's own table says.
 *
 * <p>The percentage is of the allowance, in points: 100 is all of it.
 *
 * <pre>{@code
 * AllowanceRow.builder().of("BAIK").percent(Points.of(100)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface AllowanceRow {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableAllowanceRow.Builder builder() {
    return ImmutableAllowanceRow.builder();
  }

  /**
   * The case.
   *
   * @return a predicate, a label or a case of the table
   */
  @Id
  String getOf();

  /**
   * The percentage.
   *
   * @return of the amount paid; negative for what is taken off
   */
  Points getPercent();

  /**
   * What the percentage is of.
   *
   * @return one line
   */
  Optional<@Line(max = Limits.NAME_MAX) String> getNote();
}
