package io.github.kinerjaasn.core.indicator;

import static io.github.kinerjaasn.core.outcome.ViolationCode.INCONSISTENT;
import static io.github.kinerjaasn.core.outcome.ViolationCode.MISSING;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What is asked of an indicator, a target and a realisation on their own.
 *
 * <p>Each constant is one {@link io.github.kinerjaasn.core.check.Demand}: kind, message, advice and
 * legal basis, the same for checks and schemas.
 */
public final class IndicatorDemands {
  /** A target has an amount. */
  public static final Demand TARGET_AMOUNT =
      Demand.must(
          "TARGET_AMOUNT",
          MISSING,
          Text.of("target tidak memuat angka", "the target has no amount"),
          Text.of(
              "isi exact, minimum, maximum, atau minimum dan maximum",
              "give exact, minimum, maximum, or minimum and maximum"),
          Basis.FORMAT);

  /** An exact amount stands alone. */
  public static final Demand TARGET_FORM =
      Demand.must(
          "TARGET_FORM",
          INCONSISTENT,
          Text.of(
              "target tepat tidak boleh bersama minimum atau maximum",
              "an exact target cannot have a minimum or maximum"),
          Text.of(
              "pilih satu bentuk: tepat, minimum, maksimum, atau rentang",
              "choose one form: exact, minimum, maximum or range"),
          Basis.FORMAT);

  /** A range is not upside down. */
  public static final Demand TARGET_ORDER =
      Demand.must(
          "TARGET_ORDER",
          INCONSISTENT,
          Text.of("batas bawah di atas batas atas", "the lower bound is above the upper bound"),
          Text.of("tukar minimum dan maximum", "swap minimum and maximum"),
          Basis.FORMAT);

  /** All amounts of an indicator have one unit. */
  public static final Demand ONE_UNIT =
      Demand.must(
          "ONE_UNIT",
          INCONSISTENT,
          Text.of("satuan berbeda dari satuan target", "the unit is not the unit of the target"),
          Text.of(
              "samakan satuan; pustaka ini tidak mengubah satuan",
              "use one unit; this library converts none"),
          Basis.FORMAT);

  /** An indicator has not both an aspect and a perspective. */
  public static final Demand ASPECT_OR_PERSPECTIVE =
      Demand.must(
          "ASPECT_OR_PERSPECTIVE",
          INCONSISTENT,
          Text.of(
              "indikator memuat aspek dan perspektif sekaligus",
              "the indicator has both an aspect and a perspective"),
          Text.of(
              "pakai perspektif untuk JPT, aspek untuk jabatan lain",
              "use a perspective for senior leadership, an aspect for other posts"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS));

  /** A target fits the polarity. */
  public static final Demand TARGET_POLARITY =
      Demand.should(
          "TARGET_POLARITY",
          INCONSISTENT,
          Text.of(
              "bentuk target berlawanan dengan arah indikator",
              "the form of the target contradicts the polarity"),
          Text.of(
              "MAXIMIZE memakai minimum, MINIMIZE memakai maximum; periksa mana yang keliru",
              "MAXIMIZE goes with minimum, MINIMIZE with maximum; see which one is wrong"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91", Confidence.INFERRED));

  /** The polarity is known. */
  public static final Demand POLARITY =
      Demand.should(
          "POLARITY",
          MISSING,
          Text.of("arah indikator belum diisi", "the polarity is missing"),
          Text.of(
              "isi MAXIMIZE, MINIMIZE atau STABILIZE; tanpa itu capaian tidak dapat dihitung",
              "give MAXIMIZE, MINIMIZE or STABILIZE; without it no achievement can be computed"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91", Confidence.OFFICIAL_TEXT));

  /** No period has two targets. */
  public static final Demand PERIOD_ONCE =
      Demand.must(
          "PERIOD_ONCE",
          INCONSISTENT,
          Text.of("periode ini sudah memiliki target", "this period already has a target"),
          Text.of("gabungkan atau hapus salah satu", "merge or remove one"),
          Basis.FORMAT);

  /** Several periods need a consolidation. */
  public static final Demand CONSOLIDATION =
      Demand.should(
          "CONSOLIDATION",
          MISSING,
          Text.of(
              "cara menggabungkan beberapa periode belum diisi",
              "how several periods become one is missing"),
          Text.of(
              "isi SUM, AVERAGE, LAST_KNOWN atau CUMULATIVE",
              "give SUM, AVERAGE, LAST_KNOWN or CUMULATIVE"),
          LegalText.KMK_127_2026.at("tabel 4", Confidence.SINGLE_SOURCE));

  /** A realisation has an amount or a reason. */
  public static final Demand REALISATION_OR_REASON =
      Demand.must(
          "REALISATION_OR_REASON",
          MISSING,
          Text.of(
              "realisasi tidak memuat angka maupun alasan",
              "the realisation has neither an amount nor a reason"),
          Text.of(
              "isi angka realisasi, atau alasan mengapa belum ada; kosong tidak dianggap nol",
              "give the amount, or why there is none; absent is not taken for zero"),
          Basis.FORMAT);

  /** A realisation has not both. */
  public static final Demand REALISATION_NOT_BOTH =
      Demand.must(
          "REALISATION_NOT_BOTH",
          INCONSISTENT,
          Text.of(
              "realisasi memuat angka dan alasan ketiadaan sekaligus",
              "the realisation has both an amount and a reason for having none"),
          Text.of("hapus salah satu", "remove one of them"),
          Basis.FORMAT);

  /** All demands of this package. */
  public static final List<Demand> ALL =
      List.of(
          TARGET_AMOUNT,
          TARGET_FORM,
          TARGET_ORDER,
          ONE_UNIT,
          ASPECT_OR_PERSPECTIVE,
          TARGET_POLARITY,
          POLARITY,
          PERIOD_ONCE,
          CONSOLIDATION,
          REALISATION_OR_REASON,
          REALISATION_NOT_BOTH);

  private IndicatorDemands() {}
}
