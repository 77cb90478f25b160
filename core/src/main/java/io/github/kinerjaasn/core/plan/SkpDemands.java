package io.github.kinerjaasn.core.plan;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of a plan. A demand is an error where it is the form of the data, or where the law
 * is at least a consensus and the plan could not be rated or read without it; all else is a
 * warning.
 */
public final class SkpDemands {
  private static final Basis FORMS =
      LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS);
  private static final Basis CONTENTS =
      LegalText.PERMENPANRB_6_2022.at("Bab II", Confidence.SINGLE_SOURCE);

  /** No two results, and no two indicators, share an id. */
  public static final Demand ID_UNIQUE =
      Demand.must(
          "ID_UNIQUE",
          INCONSISTENT,
          Text.of("kode sudah dipakai", "the id is already used"),
          Text.of(
              "beri kode yang berbeda; realisasi dan umpan balik menunjuk ke kode ini",
              "give another id; realisations and feedback refer to it"),
          Basis.FORMAT);

  /** There is a result. */
  public static final Demand RESULTS =
      Demand.must(
          "SKP_RESULTS",
          MISSING,
          Text.of("SKP belum memuat rencana hasil kerja", "the plan has no planned result"),
          Text.of(
              "tambahkan paling sedikit satu hasil kerja utama", "add at least one main result"),
          Basis.FORMAT);

  /** There is a main result. */
  public static final Demand MAIN_RESULT =
      Demand.should(
          "SKP_MAIN_RESULT",
          MISSING,
          Text.of("SKP hanya memuat hasil kerja tambahan", "the plan has only additional results"),
          Text.of("tandai hasil kerja utama dengan UTAMA", "mark the main results as UTAMA"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.INFERRED));

  /** There is a rater. */
  public static final Demand RATER =
      Demand.must(
          "SKP_RATER",
          MISSING,
          Text.of("pejabat penilai kinerja belum diisi", "the rater is missing"),
          Text.of(
              "isi pejabat penilai kinerja, yaitu atasan langsung",
              "add the rater, who is the direct superior"),
          FORMS);

  /** Nobody rates oneself. */
  public static final Demand RATER_OTHER =
      Demand.must(
          "SKP_RATER_OTHER",
          INCONSISTENT,
          Text.of(
              "pejabat penilai kinerja sama dengan pegawai yang dinilai",
              "the rater is the rated person"),
          Text.of(
              "isi nomor pejabat penilai kinerja, bukan NIP pegawai",
              "give the number of the rater, not of the person"),
          Basis.FORMAT);

  /** A result of a quantitative plan has an indicator. */
  public static final Demand INDICATORS =
      Demand.must(
          "SKP_INDICATORS",
          MISSING,
          Text.of(
              "hasil kerja pada SKP kuantitatif belum memiliki indikator",
              "a result of a quantitative plan has no indicator"),
          Text.of(
              "tambahkan indikator dengan target, atau pakai pendekatan KUALITATIF",
              "add an indicator with a target, or use the approach KUALITATIF"),
          FORMS);

  /** An indicator of a quantitative plan has a target. */
  public static final Demand TARGET =
      Demand.must(
          "SKP_TARGET",
          MISSING,
          Text.of("indikator belum memiliki target", "the indicator has no target"),
          Text.of("isi target beserta satuannya", "give the target with its unit"),
          FORMS);

  /** A result of a qualitative plan has a success measure. */
  public static final Demand SUCCESS_MEASURES =
      Demand.must(
          "SKP_SUCCESS_MEASURES",
          MISSING,
          Text.of(
              "hasil kerja pada SKP kualitatif belum memiliki ukuran keberhasilan",
              "a result of a qualitative plan has no success measure"),
          Text.of(
              "tulis ukuran keberhasilan, atau pakai pendekatan KUANTITATIF",
              "write a success measure, or use the approach KUANTITATIF"),
          FORMS);

  /** The contents fit the approach. */
  public static final Demand APPROACH_CONTENT =
      Demand.should(
          "SKP_APPROACH_CONTENT",
          INCONSISTENT,
          Text.of(
              "isi hasil kerja tidak sesuai dengan pendekatan SKP",
              "the contents of the result do not fit the approach of the plan"),
          Text.of(
              "KUANTITATIF memakai indikator, KUALITATIF memakai ukuran keberhasilan",
              "KUANTITATIF uses indicators, KUALITATIF uses success measures"),
          FORMS);

  /** An indicator of senior leadership has a perspective. */
  public static final Demand PERSPECTIVE =
      Demand.must(
          "SKP_PERSPECTIVE",
          MISSING,
          Text.of("indikator JPT belum memiliki perspektif", "the indicator has no perspective"),
          Text.of(
              "isi PENERIMA_LAYANAN, PROSES_BISNIS, PENGUATAN_INTERNAL atau ANGGARAN",
              "give PENERIMA_LAYANAN, PROSES_BISNIS, PENGUATAN_INTERNAL or ANGGARAN"),
          FORMS);

  /** Only senior leadership has perspectives. */
  public static final Demand PERSPECTIVE_ONLY_JPT =
      Demand.must(
          "SKP_PERSPECTIVE_ONLY_JPT",
          INCONSISTENT,
          Text.of("perspektif hanya untuk JPT", "only senior leadership has perspectives"),
          Text.of("ganti dengan aspek", "use an aspect instead"),
          FORMS);

  /** An indicator of another post has an aspect. */
  public static final Demand ASPECT =
      Demand.must(
          "SKP_ASPECT",
          MISSING,
          Text.of("indikator belum memiliki aspek", "the indicator has no aspect"),
          Text.of(
              "isi KUANTITAS, KUALITAS, WAKTU atau BIAYA",
              "give KUANTITAS, KUALITAS, WAKTU or BIAYA"),
          FORMS);

  /** Senior leadership has no aspects. */
  public static final Demand ASPECT_NOT_JPT =
      Demand.must(
          "SKP_ASPECT_NOT_JPT",
          INCONSISTENT,
          Text.of("aspek tidak dipakai untuk JPT", "senior leadership has no aspects"),
          Text.of("ganti dengan perspektif", "use a perspective instead"),
          FORMS);

  /** A result covers the aspects. */
  public static final Demand ASPECTS_COVERED =
      Demand.should(
          "SKP_ASPECTS_COVERED",
          MISSING,
          Text.of(
              "indikator hasil kerja ini belum mencakup semua aspek yang lazim",
              "the indicators of this result do not cover all usual aspects"),
          Text.of("tambahkan indikator untuk aspek: {0}", "add an indicator for: {0}"),
          FORMS);

  /** Cost is not an aspect under the reading of the first three only. */
  public static final Demand NO_COST =
      Demand.must(
          "SKP_NO_COST",
          INCONSISTENT,
          Text.of(
              "aspek biaya tidak dipakai menurut tafsir yang dipilih",
              "the chosen reading has no cost aspect"),
          Text.of(
              "hapus indikator biaya, atau pilih tafsir COST_ASPECT lain",
              "remove the cost indicator, or choose another reading of COST_ASPECT"),
          FORMS);

  /** A result names the leader's result it serves. */
  public static final Demand LEADER_RESULT =
      Demand.must(
          "SKP_LEADER_RESULT",
          MISSING,
          Text.of(
              "rencana hasil kerja pimpinan yang diintervensi belum diisi",
              "the supported leader result is missing"),
          Text.of(
              "tulis hasil kerja pimpinan yang didukung oleh hasil kerja ini",
              "name the leader's planned result that this one serves"),
          FORMS);

  /** The form of senior leadership has no leader's result. */
  public static final Demand LEADER_RESULT_NOT_JPT =
      Demand.should(
          "SKP_LEADER_RESULT_NOT_JPT",
          INCONSISTENT,
          Text.of(
              "formulir SKP JPT tidak memuat rencana hasil kerja pimpinan",
              "the form for senior leadership has no supported leader result"),
          Text.of("hapus isian ini", "remove it"),
          FORMS);

  /** Weights, where there are any, are on every indicator of the main results. */
  public static final Demand WEIGHT =
      Demand.must(
          "SKP_WEIGHT",
          MISSING,
          Text.of(
              "indikator belum berbobot padahal indikator lain berbobot",
              "the indicator has no weight although others have one"),
          Text.of("beri bobot, atau hapus semua bobot", "give a weight, or remove all weights"),
          Basis.FORMAT);

  /** Weights sum to exactly 100. */
  public static final Demand WEIGHTS_SUM =
      Demand.must(
          "SKP_WEIGHTS_SUM",
          INCONSISTENT,
          Text.of(
              "jumlah bobot indikator tidak tepat 100",
              "the weights of the indicators do not sum to exactly 100"),
          Text.of("jumlahnya {0}; jadikan {1}", "their sum is {0}; make it {1}"),
          Basis.FORMAT);

  /** All seven values are there. */
  public static final Demand VALUES =
      Demand.must(
          "SKP_VALUES",
          MISSING,
          Text.of(
              "perilaku kerja belum memuat ketujuh nilai BerAKHLAK",
              "the behaviour does not have all seven core values"),
          Text.of("tambahkan: {0}", "add: {0}"),
          FORMS);

  /** No value is there twice. */
  public static final Demand VALUE_ONCE =
      Demand.must(
          "SKP_VALUE_ONCE",
          INCONSISTENT,
          Text.of("nilai ini sudah ada", "this core value is already there"),
          Text.of("gabungkan ekspektasi khusus, lalu hapus salah satu", "merge and remove one"),
          FORMS);

  /** Resources are stated. */
  public static final Demand RESOURCES =
      attachment("SKP_RESOURCES", "dukungan sumber daya", "resources");

  /** The accountability scheme is stated. */
  public static final Demand ACCOUNTABILITY =
      attachment("SKP_ACCOUNTABILITY", "skema pertanggungjawaban", "accountability scheme");

  /** Consequences are stated. */
  public static final Demand CONSEQUENCES =
      attachment("SKP_CONSEQUENCES", "konsekuensi", "consequences");

  /** Dates are inside the plan. */
  public static final Demand INSIDE_PERIOD =
      Demand.must(
          "INSIDE_PERIOD",
          INCONSISTENT,
          Text.of("tanggal di luar periode SKP", "the dates are outside the period of the plan"),
          Text.of("{0} harus di dalam {1}", "{0} must be inside {1}"),
          Basis.FORMAT);

  /** A plan is agreed before its period ends. */
  public static final Demand AGREED_ON =
      Demand.should(
          "SKP_AGREED_ON",
          INCONSISTENT,
          Text.of(
              "SKP disepakati setelah periodenya berakhir",
              "the plan was agreed after its period had ended"),
          Text.of("periksa tanggal {0}; periode {1}", "check the date {0}; the period is {1}"),
          CONTENTS);

  /** A person is appointed before the period ends. */
  public static final Demand APPOINTED =
      Demand.should(
          "SKP_APPOINTED",
          INCONSISTENT,
          Text.of(
              "tahun pengangkatan menurut NIP sesudah periode SKP",
              "the appointment that the employee number states is after the plan's period"),
          Text.of("periksa NIP dan periode", "check the employee number and the period"),
          Basis.FORMAT);

  /** All demands of this class. */
  public static final List<Demand> ALL =
      List.of(
          ID_UNIQUE,
          RESULTS,
          MAIN_RESULT,
          RATER,
          RATER_OTHER,
          INDICATORS,
          TARGET,
          SUCCESS_MEASURES,
          APPROACH_CONTENT,
          PERSPECTIVE,
          PERSPECTIVE_ONLY_JPT,
          ASPECT,
          ASPECT_NOT_JPT,
          ASPECTS_COVERED,
          NO_COST,
          LEADER_RESULT,
          LEADER_RESULT_NOT_JPT,
          WEIGHT,
          WEIGHTS_SUM,
          VALUES,
          VALUE_ONCE,
          RESOURCES,
          ACCOUNTABILITY,
          CONSEQUENCES,
          INSIDE_PERIOD,
          AGREED_ON,
          APPOINTED);

  private SkpDemands() {}

  private static Demand attachment(String name, String id, String en) {
    return Demand.should(
        name,
        MISSING,
        Text.of("lampiran SKP belum memuat " + id, "the attachment does not state " + en),
        Text.of("isi " + id, "state the " + en),
        CONTENTS);
  }
}
