package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is wrong in a book of reports, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = ReportCheck.check(book); // empty if nothing is
 * }</pre>
 */
public final class ReportCheck {
  private ReportCheck() {}

  /**
   * Checks a book of monthly reports.
   *
   * @param book the book
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(ReportBook book) {
    Inspection in = Inspection.start();
    in.include(book.inspect());
    in.at("subject").line(book.getSubject(), Limits.NAME_MAX);
    in.at("indicators").each(book.getIndicators(), Limits.INDICATORS_MAX, IndicatorRules::check);
    in.at("reports")
        .each(
            book.getReports(),
            Limits.MONTHS_MAX,
            (at, report) ->
                at.at("realisations")
                    .each(report.getRealisations(), Limits.INDICATORS_MAX, IndicatorRules::check));
    return in.violations();
  }
}
