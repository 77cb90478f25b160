package io.github.kinerjaasn.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportCheckTest {
  private static final ImmutableIndicator INDICATOR =
      Indicator.builder()
          .id("IKI-1")
          .name("Pasien dilayani")
          .kind(IndicatorKind.IKI)
          .polarity(Polarity.MAXIMIZE)
          .target(Target.minimum(Quantity.parse("1200 pasien")))
          .consolidation(Consolidation.SUM)
          .build();

  private static List<String> found(List<Violation> violations) {
    return violations.stream()
        .filter(Violation::isError)
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  private static MonthlyReport report(String month, Realisation... realisations) {
    return MonthlyReport.builder().month(Period.parse(month)).addRealisations(realisations).build();
  }

  private static Realisation patients(String month, String amount) {
    return Realisation.of("IKI-1", Period.parse(month), Quantity.parse(amount));
  }

  private static ImmutableReportBook.Builder book() {
    return ReportBook.builder().subject("Puskesmas contoh").year(Period.ofYear(2025));
  }

  @Test
  void acceptsSoundReports() {
    ReportBook book =
        book()
            .addIndicator(INDICATOR)
            .addReports(
                report("2025-02", patients("2025-02", "90 pasien")),
                report("2025-01", Realisation.absent("IKI-1", Period.parse("2025-01"), "banjir")))
            .build();
    assertThat(ReportCheck.check(book)).isEmpty();
  }

  @Test
  void findsAllThatIsWrongWithReports() {
    ReportBook book =
        ReportBook.builder()
            .subject("Puskesmas contoh")
            .year(Period.parse("2025-S1"))
            .addIndicator(INDICATOR.withConsolidation(java.util.Optional.empty()))
            .addReports(
                report(
                    "2025-01",
                    patients("2025-02", "90 orang"),
                    Realisation.of("IKI-9", Period.parse("2025-01"), Quantity.parse("1 pasien"))),
                report("2025-01"),
                report("2025-Q1"),
                report("2025-07"))
            .build();
    assertThat(found(ReportCheck.check(book)))
        .containsExactly(
            "/indicators/0/consolidation how monthly reports become one is missing",
            "/reports/0/realisations/0/period the realisation is not of the month of its report",
            "/reports/0/realisations/0/quantity the unit of the report is not that of the target",
            "/reports/0/realisations/1/indicatorId these reports have no such indicator",
            "/reports/1/month this is already recorded",
            "/reports/2/month this is not a month of the year",
            "/reports/3/month this is not a month of the year",
            "/year this is not a calendar year");
  }
}
