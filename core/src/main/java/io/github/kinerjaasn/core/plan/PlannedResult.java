package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One planned result (rencana hasil kerja) with the measures of its success: indicators in a
 * quantitative plan, words in a qualitative one.
 */
@Value.Immutable
@SdkStyle
public interface PlannedResult {
  /**
   * Starts a planned result.
   *
   * @return a builder
   */
  static ImmutablePlannedResult.Builder builder() {
    return ImmutablePlannedResult.builder();
  }

  /**
   * A name for machines, unique in the plan.
   *
   * @return such as {@code RHK-1}
   */
  @Id
  String getId();

  /**
   * Main or additional.
   *
   * @return the kind
   */
  ResultKind getKind();

  /**
   * What is to be delivered.
   *
   * @return such as {@code Rekomendasi izin usaha kesehatan terbit tepat waktu}
   */
  @Prose(max = Limits.TEXT_MAX)
  String getStatement();

  /**
   * The leader's planned result that this one serves (rencana hasil kerja pimpinan yang
   * diintervensi).
   *
   * @return in the leader's words; posts other than senior leadership name one
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getSupportedLeaderResult();

  /**
   * The days in which the result is due, if not all of the plan's.
   *
   * @return a part of the plan's period
   */
  Optional<Period> getPeriod();

  /**
   * The indicators of a quantitative plan.
   *
   * @return the indicators
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid Indicator> getIndicators();

  /**
   * The success measures of a qualitative plan (ukuran keberhasilan).
   *
   * @return the measures in words
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getSuccessMeasures();
}
