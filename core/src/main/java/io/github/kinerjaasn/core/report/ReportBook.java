package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The monthly reports of a post or unit in a year. A month without a report is missing, never zero.
 *
 * <pre>{@code
 * book.inspect().violations(); // []
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface ReportBook extends Document {
  /**
   * Starts a book of reports.
   *
   * @return a builder
   */
  static ImmutableReportBook.Builder builder() {
    return ImmutableReportBook.builder();
  }

  /**
   * Whose reports they are.
   *
   * @return the name of a post or unit, never of a person
   */
  @Line(max = Limits.NAME_MAX)
  String getSubject();

  /**
   * Which year.
   *
   * @return a calendar year
   */
  Period getYear();

  /**
   * What is reported.
   *
   * @return indicators with a target and a consolidation
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid Indicator> getIndicators();

  /**
   * The reports.
   *
   * @return at most one a month, in any order
   */
  @Size(max = Limits.MONTHS_MAX)
  List<@Valid MonthlyReport> getReports();

  @Override
  default Inspection inspect() {
    return ReportRules.inspect(this);
  }
}
