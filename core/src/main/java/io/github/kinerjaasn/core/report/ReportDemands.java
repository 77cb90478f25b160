package io.github.kinerjaasn.core.report;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of monthly reports.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class ReportDemands {
  /** A report is of a month of the year. */
  public static final Demand MONTH =
      Demand.must(
          "REPORT_MONTH",
          OUT_OF_RANGE,
          Text.of("bukan satu bulan dari tahun laporan", "this is not a month of the year"),
          Text.of("tulis bulan seperti 2025-03; {0}", "write a month such as 2025-03; {0}"),
          Basis.FORMAT);

  /** A realisation is of the month of its report. */
  public static final Demand SAME_MONTH =
      Demand.must(
          "REPORT_SAME_MONTH",
          INCONSISTENT,
          Text.of(
              "periode realisasi bukan bulan laporannya",
              "the realisation is not of the month of its report"),
          Text.of("ubah menjadi {0}", "make it {0}"),
          Basis.FORMAT);

  /** A realisation is of an indicator of the book. */
  public static final Demand INDICATOR =
      Demand.must(
          "REPORT_INDICATOR",
          UNKNOWN_VALUE,
          Text.of("indikator tidak dikenal di laporan ini", "these reports have no such indicator"),
          Text.of("pakai kode indikator dari daftarnya", "use the id of an indicator listed"),
          Basis.FORMAT);

  /** A realisation has the unit of the target. */
  public static final Demand UNIT =
      Demand.must(
          "REPORT_UNIT",
          INCONSISTENT,
          Text.of(
              "satuan laporan berbeda dari satuan target",
              "the unit of the report is not that of the target"),
          Text.of(
              "samakan satuan; pustaka ini tidak mengubah satuan",
              "use one unit; this library converts none"),
          Basis.FORMAT);

  /** Several months need a consolidation. */
  public static final Demand CONSOLIDATION =
      Demand.must(
          "REPORT_CONSOLIDATION",
          MISSING,
          Text.of(
              "cara menggabungkan laporan bulanan belum diisi",
              "how monthly reports become one is missing"),
          Text.of(
              "isi SUM, AVERAGE, LAST_KNOWN atau CUMULATIVE",
              "give SUM, AVERAGE, LAST_KNOWN or CUMULATIVE"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL = List.of(MONTH, SAME_MONTH, INDICATOR, UNIT, CONSOLIDATION);

  private ReportDemands() {}
}
