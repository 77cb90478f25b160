package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator showed in a period, or why nothing is known. An absent amount is never zero.
 *
 * <pre>{@code
 * Realisation.of("IKI-1.1", Period.parse("2025-Q1"), Quantity.parse("6.5 hari kerja"));
 * Realisation.absent("IKI-1.2", Period.parse("2025-Q1"), "survei baru dilaksanakan triwulan II");
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Realisation extends Document {
  /**
   * Starts a realisation.
   *
   * @return a builder
   */
  static ImmutableRealisation.Builder builder() {
    return ImmutableRealisation.builder();
  }

  /**
   * A measured realisation without evidence yet.
   *
   * @param indicatorId the id of the indicator
   * @param period when it was measured
   * @param quantity what was measured
   * @return the realisation
   */
  static Realisation of(String indicatorId, Period period, Quantity quantity) {
    return builder().indicatorId(indicatorId).period(period).quantity(quantity).build();
  }

  /**
   * A period of which nothing is known.
   *
   * @param indicatorId the id of the indicator
   * @param period the period
   * @param reason why nothing is known
   * @return the realisation
   */
  static Realisation absent(String indicatorId, Period period, String reason) {
    return builder().indicatorId(indicatorId).period(period).absenceReason(reason).build();
  }

  /**
   * Which indicator.
   *
   * @return the id of an indicator of the plan
   */
  @Id
  String getIndicatorId();

  /**
   * When it was measured.
   *
   * @return a part of the plan's period, or all of it
   */
  Period getPeriod();

  /**
   * What was measured.
   *
   * @return the amount in the unit of the target; empty if nothing is known
   */
  Optional<Quantity> getQuantity();

  /**
   * Why nothing is known.
   *
   * @return the reason, exactly when there is no amount
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getAbsenceReason();

  /**
   * What proves the amount.
   *
   * @return documents or sources of data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getEvidence();

  @Override
  default Inspection inspect() {
    return IndicatorRules.inspect(this);
  }
}
