package io.github.kinerjaasn.core.appraisal;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;
import static io.github.kinerjaasn.core.outcome.ViolationCode.UNKNOWN_VALUE;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of an appraisal and of an evaluation.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class AppraisalDemands {
  private static final Basis FORMS =
      LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir evaluasi", Confidence.CONSENSUS);

  /** The rating of work results is there. */
  public static final Demand RESULT_RATING =
      Demand.must(
          "RESULT_RATING",
          MISSING,
          Text.of("rating hasil kerja belum diisi", "the rating of work results is missing"),
          Text.of(
              "minta pejabat penilai memilih DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI atau"
                  + " DI_BAWAH_EKSPEKTASI; tidak ada nilai bawaan",
              "ask the rater to choose DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI or"
                  + " DI_BAWAH_EKSPEKTASI; there is no default"),
          FORMS);

  /** The rating of behaviour is there. */
  public static final Demand BEHAVIOUR_RATING =
      Demand.must(
          "BEHAVIOUR_RATING",
          MISSING,
          Text.of("rating perilaku kerja belum diisi", "the rating of work behaviour is missing"),
          RESULT_RATING.advice(),
          FORMS);

  /** The label of the organisation is fixed first. */
  public static final Demand ORGANISATION_PREDICATE =
      Demand.must(
          "ORGANISATION_PREDICATE",
          MISSING,
          Text.of("capaian kinerja organisasi belum diisi", "the organisation's label is missing"),
          Text.of(
              "tetapkan capaian organisasi lebih dahulu; pola distribusi mengikutinya",
              "fix the organisation's achievement first; the distribution guide follows it"),
          LegalText.PERMENPANRB_6_2022.at("Pasal 24-25", Confidence.OFFICIAL_SECONDARY));

  /** The rated period is inside the plan's. */
  public static final Demand RATED_PERIOD =
      Demand.must(
          "RATED_PERIOD",
          INCONSISTENT,
          Text.of(
              "periode penilaian di luar periode SKP",
              "the rated period is outside the period of the plan"),
          Text.of("{0} harus di dalam {1}", "{0} must be inside {1}"),
          Basis.FORMAT);

  /** A realisation is inside the plan's period. */
  public static final Demand REALISATION_PERIOD =
      Demand.must(
          "REALISATION_PERIOD",
          INCONSISTENT,
          Text.of(
              "periode realisasi di luar periode SKP",
              "the period of the realisation is outside the plan's"),
          Text.of("{0} harus di dalam {1}", "{0} must be inside {1}"),
          Basis.FORMAT);

  /** An indicator and a period have one realisation. */
  public static final Demand REALISATION_ONCE =
      Demand.must(
          "REALISATION_ONCE",
          INCONSISTENT,
          Text.of(
              "indikator ini sudah memiliki realisasi untuk periode yang sama",
              "this indicator already has a realisation of the same period"),
          Text.of("hapus salah satu", "remove one"),
          Basis.FORMAT);

  /** Realisations of an indicator do not overlap. */
  public static final Demand REALISATION_OVERLAP =
      Demand.should(
          "REALISATION_OVERLAP",
          INCONSISTENT,
          Text.of(
              "periode realisasi tumpang tindih dengan realisasi lain dari indikator yang sama",
              "the period overlaps that of another realisation of the same indicator"),
          Text.of("pastikan capaian tidak terhitung dua kali", "see that nothing is counted twice"),
          Basis.FORMAT);

  /** A realisation belongs to an indicator of the plan. */
  public static final Demand INDICATOR_KNOWN =
      Demand.must(
          "INDICATOR_KNOWN",
          UNKNOWN_VALUE,
          Text.of("tidak ada indikator dengan kode ini di SKP", "the plan has no such indicator"),
          Text.of("pakai kode indikator dari SKP", "use the id of an indicator of the plan"),
          Basis.FORMAT);

  /** A realisation has the unit of the target. */
  public static final Demand REALISATION_UNIT =
      Demand.must(
          "REALISATION_UNIT",
          INCONSISTENT,
          Text.of(
              "satuan realisasi berbeda dari satuan target",
              "the unit of the realisation is not that of the target"),
          Text.of(
              "samakan satuan; pustaka ini tidak mengubah satuan",
              "use one unit; this library converts none"),
          Basis.FORMAT);

  /** A realisation rests on evidence. */
  public static final Demand REALISATION_EVIDENCE =
      Demand.should(
          "REALISATION_EVIDENCE",
          MISSING,
          Text.of("realisasi belum didukung bukti", "the realisation has no evidence"),
          Text.of("sebutkan bukti dukung atau sumber data", "name a document or a source of data"),
          FORMS);

  /** An indicator with a target has a realisation. */
  public static final Demand REALISATION =
      Demand.should(
          "REALISATION",
          MISSING,
          Text.of(
              "indikator belum memiliki realisasi pada periode penilaian",
              "the indicator has no realisation in the rated period"),
          Text.of(
              "isi realisasi, atau alasan mengapa belum ada; kosong tidak dianggap nol",
              "give the realisation, or why there is none; absent is not taken for zero"),
          FORMS);

  /** Feedback is about one thing. */
  public static final Demand FEEDBACK_SUBJECT =
      Demand.must(
          "FEEDBACK_SUBJECT",
          INCONSISTENT,
          Text.of(
              "umpan balik harus tentang tepat satu hasil kerja atau satu nilai",
              "feedback must be about exactly one result or one core value"),
          Text.of("isi resultId atau coreValue, salah satu", "give resultId or coreValue, one"),
          FORMS);

  /** Feedback refers to a result of the plan. */
  public static final Demand RESULT_KNOWN =
      Demand.must(
          "RESULT_KNOWN",
          UNKNOWN_VALUE,
          Text.of("tidak ada hasil kerja dengan kode ini di SKP", "the plan has no such result"),
          Text.of("pakai kode hasil kerja dari SKP", "use the id of a result of the plan"),
          Basis.FORMAT);

  /** Feedback rests on evidence. */
  public static final Demand FEEDBACK_EVIDENCE =
      Demand.should(
          "FEEDBACK_EVIDENCE",
          MISSING,
          Text.of("umpan balik belum didukung bukti", "the feedback has no evidence"),
          Text.of("sebutkan bukti, tanggal atau kejadian", "name evidence, a date or an event"),
          FORMS);

  /** Feedback is given within reach of the plan. */
  public static final Demand FEEDBACK_DATE =
      Demand.should(
          "FEEDBACK_DATE",
          INCONSISTENT,
          Text.of(
              "umpan balik diberikan sebelum periode SKP",
              "the feedback was given before the period of the plan"),
          Text.of("periksa tanggal {0}; periode {1}", "check the date {0}; the period is {1}"),
          Basis.FORMAT);

  /** Each result has feedback. */
  public static final Demand FEEDBACK =
      Demand.should(
          "FEEDBACK",
          MISSING,
          Text.of("hasil kerja belum mendapat umpan balik", "the result has no feedback"),
          Text.of("beri umpan balik berdasarkan bukti", "give feedback on evidence"),
          FORMS);

  /** The appraisal is made after its period. */
  public static final Demand DATE =
      Demand.should(
          "APPRAISAL_DATE",
          INCONSISTENT,
          Text.of(
              "penilaian dibuat sebelum periodenya berakhir",
              "the appraisal was made before its period had ended"),
          Text.of("periksa tanggal {0}; periode {1}", "check the date {0}; the period is {1}"),
          Basis.FORMAT);

  /** A result is received when it has been made. */
  public static final Demand RECEIVED_ON =
      Demand.must(
          "RECEIVED_ON",
          INCONSISTENT,
          Text.of(
              "hasil diterima sebelum penilaian dibuat",
              "the result was received before the appraisal was made"),
          Text.of("{0} mendahului {1}", "{0} is before {1}"),
          Basis.FORMAT);

  /** An objection is filed when the result has been received. */
  public static final Demand OBJECTION_DATE =
      Demand.must(
          "OBJECTION_DATE",
          INCONSISTENT,
          Text.of(
              "keberatan diajukan sebelum hasil diterima",
              "the objection was filed before the result was received"),
          Text.of("{0} mendahului {1}", "{0} is before {1}"),
          Basis.FORMAT);

  /** A chosen reading exists. */
  public static final Demand READING =
      Demand.must(
          "READING_KNOWN",
          UNKNOWN_VALUE,
          Text.of("tafsir ini tidak dikenal", "there is no such reading"),
          Text.of("pilih salah satu: {1}", "choose one of: {1}"),
          Basis.FORMAT);

  /** All demands of this class. */
  public static final List<Demand> ALL =
      List.of(
          RESULT_RATING,
          BEHAVIOUR_RATING,
          ORGANISATION_PREDICATE,
          RATED_PERIOD,
          REALISATION_PERIOD,
          REALISATION_ONCE,
          REALISATION_OVERLAP,
          INDICATOR_KNOWN,
          REALISATION_UNIT,
          REALISATION_EVIDENCE,
          REALISATION,
          FEEDBACK_SUBJECT,
          RESULT_KNOWN,
          FEEDBACK_EVIDENCE,
          FEEDBACK_DATE,
          FEEDBACK,
          DATE,
          RECEIVED_ON,
          OBJECTION_DATE,
          READING);

  private AppraisalDemands() {}
}
