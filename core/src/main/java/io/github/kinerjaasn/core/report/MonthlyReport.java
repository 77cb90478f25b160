package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of one month: what the indicators showed in it, or why nothing is known.
 *
 * <pre>{@code
 * MonthlyReport.builder()
 *     .month(Period.parse("2025-03"))
 *     .submittedOn(LocalDate.of(2025, 4, 3))
 *     .addAllRealisations(realisations)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface MonthlyReport {
  /**
   * Starts a report.
   *
   * @return a builder
   */
  static ImmutableMonthlyReport.Builder builder() {
    return ImmutableMonthlyReport.builder();
  }

  /**
   * Which month.
   *
   * @return a calendar month
   */
  Period getMonth();

  /**
   * When it was handed in.
   *
   * @return the date, if known
   */
  Optional<LocalDate> getSubmittedOn();

  /**
   * What was measured.
   *
   * @return at most one an indicator, each of exactly this month
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid Realisation> getRealisations();
}
