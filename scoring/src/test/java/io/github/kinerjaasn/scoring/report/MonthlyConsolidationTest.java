package io.github.kinerjaasn.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.report.MonthlyReport;
import io.github.kinerjaasn.core.report.ReportBook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonthlyConsolidationTest {
  private static final Unit PATIENTS = Unit.of("pasien");

  private static Indicator indicator(Consolidation consolidation) {
    return Indicator.builder()
        .id("IKI-1")
        .name("Pasien dilayani")
        .kind(IndicatorKind.IKI)
        .polarity(Polarity.MAXIMIZE)
        .target(Target.minimum(Quantity.of(1200, PATIENTS)))
        .consolidation(consolidation)
        .build();
  }

  static MonthlyReport report(int month, long amount) {
    Period of = Period.ofMonth(2025, month);
    return MonthlyReport.builder()
        .month(of)
        .addRealisations(Realisation.of("IKI-1", of, Quantity.of(amount, PATIENTS)))
        .build();
  }

  static Outcome<List<IndicatorYear>> consolidate(
      Consolidation consolidation, List<MonthlyReport> reports) {
    return MonthlyConsolidation.consolidate(
        ReportBook.builder()
            .subject("Puskesmas contoh")
            .year(Period.ofYear(2025))
            .addIndicator(indicator(consolidation))
            .addAllReports(reports)
            .build());
  }

  private static List<MonthlyReport> months(int last) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, last).mapToObj(month -> report(month, 10L * month)).toList());
  }

  @Test
  void missingMonthsLeaveTheirQuarterAndTheYearWithoutAValue() {
    List<MonthlyReport> reports = months(12);
    reports.remove(4);
    Outcome<List<IndicatorYear>> outcome = consolidate(Consolidation.SUM, reports);
    IndicatorYear year = outcome.orElseThrow().get(0);
    assertThat(year.quarters())
        .extracting(one -> one.label().en())
        .containsExactly("60", "none, lacks May 2025", "240", "330");
    assertThat(year.year().value()).isEmpty();
    assertThat(year.year().missing()).containsExactly(Period.ofMonth(2025, 5));
    assertThat(outcome.violations())
        .extracting(one -> one.message().id())
        .containsExactly("IKI-1: bulan tanpa angka Mei 2025");
  }

  @Test
  void aMonthReportedAsAbsentIsMissingToo() {
    Period march = Period.ofMonth(2025, 3);
    List<MonthlyReport> reports = months(2);
    reports.add(
        MonthlyReport.builder()
            .month(march)
            .addRealisations(Realisation.absent("IKI-1", march, "data belum diverifikasi"))
            .build());
    PeriodValue quarter =
        consolidate(Consolidation.SUM, reports).orElseThrow().get(0).quarters().get(0);
    assertThat(quarter.missing()).containsExactly(march);
  }

  @Test
  void eachConsolidationGivesTheYear() {
    assertThat(year(Consolidation.SUM)).isEqualTo(Rational.of(780));
    assertThat(year(Consolidation.AVERAGE)).isEqualTo(Rational.of(65));
    assertThat(year(Consolidation.LAST_KNOWN)).isEqualTo(Rational.of(120));
    assertThat(year(Consolidation.CUMULATIVE)).isEqualTo(Rational.of(120));
  }

  private static Rational year(Consolidation consolidation) {
    return consolidate(consolidation, months(12)).orElseThrow().get(0).year().value().orElseThrow();
  }

  @Test
  void refusesWrongReports() {
    assertThat(consolidate(Consolidation.SUM, List.of(report(1, 1), report(1, 2))).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsExactly("/reports/1/month");
  }
}
