package io.github.kinerjaasn.core.report;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.period.PeriodKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The checks among the parts of a book of reports. */
final class ReportRules {
  private ReportRules() {}

  static Inspection inspect(ReportBook book) {
    Inspection in = Inspection.start();
    in.at("year").year(book.getYear());
    in.at("indicators").once(book.getIndicators(), Indicator::getId, "id");
    in.at("reports").once(book.getReports(), MonthlyReport::getMonth, "month");
    Map<String, Indicator> indicators = new HashMap<>();
    for (int index = 0; index < book.getIndicators().size(); index++) {
      Indicator one = book.getIndicators().get(index);
      indicators.put(one.getId(), one);
      in.at("indicators")
          .at(index)
          .at("consolidation")
          .require(one.getConsolidation().isPresent(), ReportDemands.CONSOLIDATION);
    }
    for (int index = 0; index < book.getReports().size(); index++) {
      report(in.at("reports").at(index), book.getReports().get(index), book.getYear(), indicators);
    }
    return in;
  }

  private static void report(
      Inspection in, MonthlyReport report, Period year, Map<String, Indicator> indicators) {
    Period month = report.getMonth();
    boolean fits = month.kind() == PeriodKind.MONTH && year.contains(month);
    in.at("month").require(fits, ReportDemands.MONTH, year);
    in.at("realisations")
        .once(report.getRealisations(), Realisation::getIndicatorId, "indicatorId");
    for (int index = 0; index < report.getRealisations().size(); index++) {
      Realisation one = report.getRealisations().get(index);
      Inspection at = in.at("realisations").at(index);
      Optional<Indicator> indicator = Optional.ofNullable(indicators.get(one.getIndicatorId()));
      Optional<Unit> unit = indicator.flatMap(Indicator::getTarget).flatMap(Target::unit);
      Optional<Unit> given = one.getQuantity().map(Quantity::unit);
      at.at("period").require(one.getPeriod().equals(month), ReportDemands.SAME_MONTH, month);
      at.at("indicatorId").require(indicator.isPresent(), ReportDemands.INDICATOR);
      at.at("quantity")
          .require(unit.isEmpty() || given.isEmpty() || unit.equals(given), ReportDemands.UNIT);
    }
  }
}
