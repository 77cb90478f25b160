package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an indicator is to reach: {@code exact}, {@code minimum}, {@code maximum}, or {@code
 * minimum} and {@code maximum} together for a range with both ends included. All amounts have one
 * unit.
 *
 * <p>Examples: {@code Target.exact(Quantity.parse("12 dokumen"))}, {@code
 * Target.minimum(Quantity.parse("95 %"))}, {@code Target.maximum(Quantity.parse("5 hari kerja"))}.
 * As data a range is {@code {"minimum": …, "maximum": …}}.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Target extends Document {
  /**
   * Starts a target that may be wrong, as data from outside may be; {@link #inspect()} says.
   *
   * @return a builder
   */
  static ImmutableTarget.Builder builder() {
    return ImmutableTarget.builder();
  }

  /**
   * One amount.
   *
   * @param amount the amount
   * @return the target
   */
  static Target exact(Quantity amount) {
    return builder().exact(amount).build();
  }

  /**
   * An amount or more.
   *
   * @param amount the lowest amount that meets the target
   * @return the target
   */
  static Target minimum(Quantity amount) {
    return builder().minimum(amount).build();
  }

  /**
   * An amount or less.
   *
   * @param amount the highest amount that meets the target
   * @return the target
   */
  static Target maximum(Quantity amount) {
    return builder().maximum(amount).build();
  }

  /**
   * Anything between two amounts.
   *
   * @param lower the lowest amount that meets the target
   * @param upper the highest amount that meets the target
   * @return the target
   */
  static Target range(Quantity lower, Quantity upper) {
    return builder().minimum(lower).maximum(upper).build();
  }

  /**
   * The one amount.
   *
   * @return the amount; not together with a minimum or maximum
   */
  Optional<Quantity> getExact();

  /**
   * The lowest amount that meets the target.
   *
   * @return the amount, included
   */
  Optional<Quantity> getMinimum();

  /**
   * The highest amount that meets the target.
   *
   * @return the amount, included
   */
  Optional<Quantity> getMaximum();

  /**
   * What the target asks for.
   *
   * @return the kind; empty if no amount is given or the amounts contradict each other
   */
  default Optional<TargetKind> kind() {
    return IndicatorRules.kind(this);
  }

  /**
   * The amounts given, lowest first.
   *
   * @return one amount, two for a range
   */
  default Stream<Quantity> amounts() {
    return Stream.of(getExact(), getMinimum(), getMaximum()).flatMap(Optional::stream);
  }

  /**
   * The unit of the amounts.
   *
   * @return the unit of the first amount; empty if there is none
   */
  default Optional<Unit> unit() {
    return getExact().or(this::getMinimum).or(this::getMaximum).map(Quantity::unit);
  }

  /**
   * The target as people write it.
   *
   * @return such as {@code ≥ 240 rekomendasi}; empty if the amounts are none or contradict
   */
  default Optional<Text> inWords() {
    return kind().map(kind -> Text.same(kind.form()).with(amounts().toArray()));
  }

  @Override
  default Inspection inspect() {
    return IndicatorRules.inspect(this);
  }
}
