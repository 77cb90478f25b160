package io.github.kinerjaasn.core.entry;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the scheme's tables need to weigh one indicator.
 *
 * <p>Active days are whole days, 1 to 366, of the year that the indicator was in force.
 *
 * <pre>{@code
 * QualityEntry.builder()
 *     .indicatorId("IKU-1")
 *     .validity(QualityCell.Validity.EXACT)
 *     .control(QualityCell.Control.HIGH)
 *     .targetCase(WeightPart.TargetCase.HARDER)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface QualityEntry {
  /** The most days that an indicator can be active. */
  int DAYS_MAX = 366;

  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableQualityEntry.Builder builder() {
    return ImmutableQualityEntry.builder();
  }

  /**
   * The indicator.
   *
   * @return its id in the plan
   */
  @Id
  String getIndicatorId();

  /**
   * How directly it measures.
   *
   * @return the validity
   */
  Validity getValidity();

  /**
   * How far its owner controls it.
   *
   * @return the control
   */
  Control getControl();

  /**
   * How its target compares with last year.
   *
   * @return the case
   */
  TargetCase getTargetCase();

  /**
   * How many days it was active.
   *
   * @return 1..366; empty for the whole period
   */
  Optional<@Min(1) @Max(DAYS_MAX) Integer> getActiveDays();
}
