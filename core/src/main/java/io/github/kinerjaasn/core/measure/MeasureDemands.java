package io.github.kinerjaasn.core.measure;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** What is asked of a register of cases. All of it is the form of the data. */
public final class MeasureDemands {
  /** No two cases, and no two steps, share an id. */
  public static final Demand ONCE =
      Demand.must(
          "MEASURE_ONCE",
          INCONSISTENT,
          Text.of("kode ini sudah ada di register", "this id is already in the register"),
          Text.of(
              "beri kode yang berbeda, atau hapus salinannya; kasus tidak boleh terhitung dua kali",
              "give another id, or remove the copy; no case may count twice"),
          Basis.FORMAT);

  /** A case came in during the period. */
  public static final Demand RECEIVED =
      Demand.must(
          "MEASURE_RECEIVED",
          OUT_OF_RANGE,
          Text.of(
              "kasus diterima di luar periode register",
              "the case came in outside the period of the register"),
          Text.of("{0} harus di dalam {1}", "{0} must be inside {1}"),
          Basis.FORMAT);

  /** The calendar covers all days. */
  public static final Demand COVERED =
      Demand.must(
          "MEASURE_COVERED",
          OUT_OF_RANGE,
          Text.of("tanggal di luar kalender kerja", "the day is outside the calendar"),
          Text.of(
              "{0} tidak di dalam {1}; perpanjang kalender beserta hari liburnya",
              "{0} is not inside {1}; extend the calendar with its holidays"),
          Basis.FORMAT);

  /** Steps are known and in order. */
  public static final Demand STAGE_ORDER =
      Demand.must(
          "MEASURE_STAGE_ORDER",
          UNKNOWN_VALUE,
          Text.of(
              "tahap bukan tahap berikutnya dari standar layanan",
              "this is not the next step of the service"),
          Text.of(
              "tuliskan tahap berurutan tanpa melompat: {0}",
              "write the steps in order and skip none: {0}"),
          Basis.FORMAT);

  /** A step ends after the one before. */
  public static final Demand STAGE_DATE =
      Demand.must(
          "MEASURE_STAGE_DATE",
          INCONSISTENT,
          Text.of(
              "tahap selesai sebelum tahap sebelumnya", "the step ends before the one before it"),
          Text.of("{0} mendahului {1}", "{0} is before {1}"),
          Basis.FORMAT);

  /** Shares of a case sum to exactly 100. */
  public static final Demand SHARES_SUM =
      Demand.must(
          "MEASURE_SHARES_SUM",
          INCONSISTENT,
          Text.of(
              "bagian para penanggung jawab tidak berjumlah tepat 100",
              "the shares of the case do not sum to exactly 100"),
          Text.of("jumlahnya {0} %; ubah menjadi {1}", "they sum to {0} %; make it {1}"),
          Basis.FORMAT);

  /** The service has a standard. */
  public static final Demand STAGES =
      Demand.must(
          "MEASURE_STAGES",
          MISSING,
          Text.of("standar layanan belum memuat tahap", "the standard of the service has no step"),
          Text.of(
              "tuliskan paling sedikit satu tahap dengan hari kerjanya",
              "write at least one step with its working days"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL =
      List.of(STAGES, ONCE, RECEIVED, COVERED, STAGE_ORDER, STAGE_DATE, SHARES_SUM);

  private MeasureDemands() {}
}
