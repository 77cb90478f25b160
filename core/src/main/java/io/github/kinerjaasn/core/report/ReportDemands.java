package io.github.kinerjaasn.core.report;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.OUT_OF_RANGE;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** What is asked of reports, surveys, catalogues, feedback files and rounds of awards. */
public final class ReportDemands {
  private static final Basis SURVEY =
      LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS);

  /** Nothing is listed twice. */
  public static final Demand ONCE =
      Demand.must(
          "REPORT_ONCE",
          INCONSISTENT,
          Text.of("isian ini sudah tercatat", "this is already recorded"),
          Text.of("gabungkan atau hapus salah satu", "merge or remove one"),
          Basis.FORMAT);

  /** A year is a calendar year. */
  public static final Demand YEAR =
      Demand.must(
          "REPORT_YEAR",
          OUT_OF_RANGE,
          Text.of("bukan satu tahun kalender", "this is not a calendar year"),
          Text.of("tulis tahunnya saja, seperti 2025", "write the year alone, such as 2025"),
          Basis.FORMAT);

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

  /** An answer is on the scale. */
  public static final Demand ANSWER =
      Demand.must(
          "SURVEY_ANSWER",
          OUT_OF_RANGE,
          Text.of("jawaban di luar 1 sampai 4", "an answer is outside 1 to 4"),
          Text.of("unsur yang dilewati tidak ditulis", "leave a skipped element out"),
          SURVEY);

  /** An answered element was asked. */
  public static final Demand ELEMENT =
      Demand.must(
          "SURVEY_ELEMENT",
          UNKNOWN_VALUE,
          Text.of(
              "jawaban untuk unsur yang tidak ditanyakan",
              "an answer to an element that was not asked"),
          Text.of("unsur yang ditanyakan: {0}", "the elements asked: {0}"),
          SURVEY);

  /** Elements are known, at least one, in order. */
  public static final Demand ELEMENTS =
      Demand.must(
          "SURVEY_ELEMENTS",
          OUT_OF_RANGE,
          Text.of(
              "unsur survei kosong atau tidak dikenal", "the elements are none, or not known ones"),
          Text.of("sebutkan unsur U1 sampai U9", "name elements U1 to U9"),
          SURVEY);

  /** The respondents are among the users. */
  public static final Demand POPULATION =
      Demand.must(
          "SURVEY_POPULATION",
          INCONSISTENT,
          Text.of(
              "responden lebih banyak daripada pengguna layanan",
              "there are more respondents than users of the service"),
          Text.of("{0} responden, {1} pengguna", "{0} respondents, {1} users"),
          SURVEY);

  /** Feedback points to evidence. */
  public static final Demand EVIDENCE =
      Demand.must(
          "FEEDBACK_POINTS_TO_EVIDENCE",
          MISSING,
          Text.of("umpan balik tidak menunjuk bukti", "the feedback points to no evidence"),
          Text.of(
              "sebutkan kode buktinya; tanpa bukti umpan balik tidak dipakai",
              "name the id of the evidence; without it the feedback is not used"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir umpan balik", Confidence.CONSENSUS));

  /** The evidence is in the file. */
  public static final Demand EVIDENCE_KNOWN =
      Demand.must(
          "FEEDBACK_EVIDENCE_KNOWN",
          UNKNOWN_VALUE,
          Text.of("bukti ini tidak ada di berkas", "the file has no such evidence"),
          Text.of("tambahkan buktinya, atau perbaiki kodenya", "add it, or correct the id"),
          Basis.FORMAT);

  /** All of them. */
  public static final List<Demand> ALL =
      List.of(
          ONCE,
          YEAR,
          MONTH,
          SAME_MONTH,
          INDICATOR,
          UNIT,
          CONSOLIDATION,
          ANSWER,
          ELEMENT,
          ELEMENTS,
          POPULATION,
          EVIDENCE,
          EVIDENCE_KNOWN);

  private ReportDemands() {}
}
