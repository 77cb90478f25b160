package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.report.ReportBook;
import io.github.kinerjaasn.core.report.ReportCheck;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Consolidates monthly reports to quarters and the year, by the {@linkplain
 * Indicator#getConsolidation() consolidation} of each indicator. Every month of a period counts: if
 * one has no amount, the period has no value and says which month is missing.
 *
 * <pre>{@code
 * List<IndicatorYear> years = MonthlyConsolidation.consolidate(book).orElseThrow();
 * years.get(0).quarters().size(); // 4
 * }</pre>
 */
public final class MonthlyConsolidation {
  private static final Basis OWN = LegalText.KINERJA.at("laporan bulanan", Confidence.INFERRED);

  /** A quarter or a year of one indicator; see {@link #periodValue}. */
  public static final Rule PERIOD_VALUE =
      Rule.of(
          "kinerja.period-value",
          Text.of("gabungan laporan bulanan", "monthly reports together"),
          Text.of(
              "{0} dari {1} bulan; bulan tanpa angka: {2}",
              "{0} of {1} months; months without an amount: {2}"),
          OWN);

  /** All indicators of a book; see {@link #consolidate}. */
  public static final Rule CONSOLIDATE =
      Rule.of(
          "kinerja.consolidate",
          Text.of("laporan setahun", "reports of the year"),
          Text.of("{0} indikator, {1} laporan bulanan", "{0} indicators, {1} monthly reports"),
          OWN);

  private MonthlyConsolidation() {}

  /**
   * The value of a period.
   *
   * @param indicator the indicator, with a consolidation
   * @param realisations those of all months, in any order
   * @param period a quarter or a year
   * @param tracer where to leave the step
   * @return the exact amount, or the months that are missing
   */
  public static PeriodValue periodValue(
      Indicator indicator, List<Realisation> realisations, Period period, Tracer tracer) {
    Indicator plain = ImmutableIndicator.copyOf(indicator).withPeriodTargets(List.of());
    List<Realisation> monthly = new ArrayList<>(realisations);
    Set<Period> reported = new TreeSet<>();
    realisations.stream()
        .filter(one -> one.getIndicatorId().equals(indicator.getId()))
        .forEach(one -> reported.add(one.getPeriod()));
    period.months().stream()
        .filter(month -> !reported.contains(month))
        .forEach(month -> monthly.add(Realisation.absent(indicator.getId(), month, "-")));
    Consolidated all = Consolidated.of(plain, monthly, period);
    PeriodValue value = new PeriodValue(period, all.value(), all.missing());
    tracer.leaf(
        PERIOD_VALUE,
        value,
        indicator.getConsolidation().orElseThrow(),
        all.counted().size(),
        all.missing().size());
    tracer.about(indicator.getId() + " " + period);
    return value;
  }

  /**
   * Consolidates a book of monthly reports.
   *
   * @param book the book
   * @return every indicator by id, with missing months as remarks; undecided with all that is wrong
   */
  public static Outcome<List<IndicatorYear>> consolidate(ReportBook book) {
    List<Violation> trouble = new ArrayList<>(ReportCheck.check(book));
    if (trouble.stream().anyMatch(Violation::isError)) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<Realisation> all =
        book.getReports().stream().flatMap(one -> one.getRealisations().stream()).toList();
    List<IndicatorYear> years = new ArrayList<>();
    book.getIndicators().stream()
        .sorted(Comparator.comparing(Indicator::getId))
        .forEach(indicator -> years.add(year(indicator, all, book.getYear(), tracer)));
    years.forEach(year -> missing(year).ifPresent(trouble::add));
    tracer.step(0, CONSOLIDATE, years, years.size(), book.getReports().size());
    return new Outcome.Decided<>(List.copyOf(years), tracer.root(), trouble);
  }

  private static IndicatorYear year(
      Indicator indicator, List<Realisation> all, Period year, Tracer tracer) {
    List<PeriodValue> quarters =
        year.quarters().stream()
            .map(quarter -> periodValue(indicator, all, quarter, tracer))
            .toList();
    return new IndicatorYear(
        indicator.getId(), quarters, periodValue(indicator, all, year, tracer));
  }

  private static Optional<Violation> missing(IndicatorYear year) {
    return year.year().missing().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Violation.warning(
                "/reports",
                ViolationCode.MISSING,
                Text.of("{0}: bulan tanpa angka {1}", "{0}: months without an amount {1}")
                    .with(year.indicatorId(), year.year().missing()),
                Text.of(
                    "minta laporannya; bulan kosong tidak dianggap nol",
                    "ask for the reports; an empty month is not taken for zero"),
                Basis.FORMAT));
  }
}
