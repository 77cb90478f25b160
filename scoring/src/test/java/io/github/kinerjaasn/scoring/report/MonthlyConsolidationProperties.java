package io.github.kinerjaasn.scoring.report;

import static io.github.kinerjaasn.scoring.report.MonthlyConsolidationTest.consolidate;
import static io.github.kinerjaasn.scoring.report.MonthlyConsolidationTest.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.report.MonthlyReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MonthlyConsolidationProperties {
  @Property(tries = 100)
  void quartersAddUpToTheYearInAnyOrder(
      @ForAll @Size(12) List<@IntRange(max = 5000) Integer> amounts) {
    List<MonthlyReport> reports =
        new ArrayList<>(
            IntStream.range(0, 12).mapToObj(at -> report(at + 1, amounts.get(at))).toList());
    Outcome<List<IndicatorYear>> first = consolidate(Consolidation.SUM, reports);
    IndicatorYear year = first.orElseThrow().get(0);
    assertThat(
            Rational.sum(year.quarters().stream().map(one -> one.value().orElseThrow()).toList()))
        .isEqualTo(year.year().value().orElseThrow());
    Collections.reverse(reports);
    assertThat(consolidate(Consolidation.SUM, reports)).isEqualTo(first);
  }
}
