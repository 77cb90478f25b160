package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What the sources of KMK 127/2026 leave open of its values, and what is not modelled.
 *
 * <pre>{@code
 * Interpretations.defaults().with(Tafsir.KMK_NKO_BOUNDS, Tafsir.KmkNkoBounds.LOWER_EXCLUDED);
 * }</pre>
 */
public final class Tafsir {
  /** What is mixed with the organisation value. */
  public enum KmkMixScope implements Reading {
    /** NKP, NHK and NPK, each by its own comparison with NKO. */
    EACH(
        Text.of("NKP, NHK, dan NPK masing-masing", "NKP, NHK and NPK each on its own"),
        Confidence.INFERRED),
    /** NKP alone; NHK and NPK are adjusted, not mixed. */
    ONLY_NKP(Text.of("hanya NKP", "only NKP"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkMixScope(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** The form of the calibration between 100 and 120. */
  public enum KmkCalibration implements Reading {
    /** A straight line from 100 to the ceiling. */
    LINEAR(Text.of("linear sampai plafon", "linear to the ceiling"), Confidence.UNCONFIRMED),
    /** No calibration. */
    NONE(Text.of("tanpa kalibrasi", "none"), Confidence.UNCONFIRMED),
    /** A table that the caller supplies. */
    AGENCY_TABLE(Text.of("tabel instansi", "agency table"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkCalibration(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** Exactly 100, 90 and 80 of the organisation value. */
  public enum KmkNkoBounds implements Reading {
    /** 100 is Baik. */
    LOWER_INCLUDED(Text.of("batas bawah termasuk", "lower bound included"), Confidence.INFERRED),
    /** 100 is Cukup. */
    LOWER_EXCLUDED(
        Text.of("batas bawah tidak termasuk", "lower bound excluded"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkNkoBounds(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** Rounded or exact intermediate weights. */
  public enum KmkWeightRounding implements Reading {
    /** K3 times days, exactly. */
    EXACT(Text.of("tepat", "exact"), Confidence.INFERRED),
    /** The share of days and its product with K3 rounded to two decimals each, as table 36 does. */
    TWO_DECIMALS(
        Text.of("dua desimal seperti tabel 36", "two decimals as in table 36"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    KmkWeightRounding(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** What is mixed with the organisation value. */
  public static final Interpretation<KmkMixScope> KMK_MIX_SCOPE =
      new Interpretation<>(
          "KMK_MIX_SCOPE",
          Text.of(
              "nilai apa yang dibaurkan dengan nilai kinerja organisasi?",
              "which values are mixed with the organisation value?"),
          KmkMixScope.class,
          KmkMixScope.EACH,
          LegalText.KMK_127_2026.at("hlm. 139-149", Confidence.INFERRED));

  /** The form of the calibration between 100 and 120. */
  public static final Interpretation<KmkCalibration> KMK_CALIBRATION =
      new Interpretation<>(
          "KMK_CALIBRATION",
          Text.of("bentuk kalibrasi di atas 100", "form of the calibration above 100"),
          KmkCalibration.class,
          KmkCalibration.LINEAR,
          LegalText.KMK_127_2026.at("hlm. 139", Confidence.UNCONFIRMED));

  /** Exactly 100, 90 and 80 of the organisation value. */
  public static final Interpretation<KmkNkoBounds> KMK_NKO_BOUNDS =
      new Interpretation<>(
          "KMK_NKO_BOUNDS",
          Text.of("label NKO tepat 100, 90, dan 80", "label of exactly 100, 90 and 80"),
          KmkNkoBounds.class,
          KmkNkoBounds.LOWER_INCLUDED,
          LegalText.KMK_127_2026.at("bahan ajar", Confidence.OFFICIAL_SECONDARY));

  /** Rounded or exact intermediate weights. */
  public static final Interpretation<KmkWeightRounding> KMK_WEIGHT_ROUNDING =
      new Interpretation<>(
          "KMK_WEIGHT_ROUNDING",
          Text.of("pembulatan bobot antara", "rounding of intermediate weights"),
          KmkWeightRounding.class,
          KmkWeightRounding.EXACT,
          LegalText.KMK_127_2026.at("hlm. 125-126 tabel 36", Confidence.SINGLE_SOURCE));

  /** An indicator without stated days. */
  public enum KmkActiveDays implements Reading {
    /** It was active on every day of the period. */
    WHOLE_PERIOD(
        Text.of("aktif sepanjang masa penilaian", "active the whole period"), Confidence.INFERRED),
    /** No result until the days are stated. */
    MUST_BE_STATED(
        Text.of("hari aktif wajib diisi", "the days must be stated"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkActiveDays(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** An indicator without stated days. */
  public static final Interpretation<KmkActiveDays> KMK_ACTIVE_DAYS =
      new Interpretation<>(
          "KMK_ACTIVE_DAYS",
          Text.of(
              "hari aktif IKI yang tidak diisi", "days active of an indicator that states none"),
          KmkActiveDays.class,
          KmkActiveDays.WHOLE_PERIOD,
          LegalText.KMK_127_2026.at("hlm. 125-126", Confidence.UNCONFIRMED));

  /** A value of work results or behaviour that is given and not computed. */
  public enum KmkGivenValue implements Reading {
    /** It is final: calibrated already. */
    CALIBRATED(Text.of("sudah dikalibrasi", "already calibrated"), Confidence.INFERRED),
    /** It is a start value, which is calibrated like a computed one. */
    START_VALUE(
        Text.of("nilai awal, masih dikalibrasi", "a start value, still to be calibrated"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkGivenValue(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** A value of work results or behaviour that is given and not computed. */
  public static final Interpretation<KmkGivenValue> KMK_GIVEN_VALUE =
      new Interpretation<>(
          "KMK_GIVEN_VALUE",
          Text.of(
              "NHK atau NPK yang diisi langsung", "a value NHK or NPK that is given as a number"),
          KmkGivenValue.class,
          KmkGivenValue.CALIBRATED,
          LegalText.KMK_127_2026.at("hlm. 139", Confidence.UNCONFIRMED));

  /** From which day KMK 127/2026 rates. */
  public enum KmkStart implements Reading {
    /** From 1 January 2026: the first year in which it is used counts whole. */
    FIRST_OF_JANUARY_2026(
        Text.of("mulai 1 Januari 2026", "from 1 January 2026"), Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    KmkStart(Text label, Confidence confidence) {
      this.label = label;
      this.confidence = confidence;
    }

    @Override
    public Text label() {
      return label;
    }

    @Override
    public Confidence confidence() {
      return confidence;
    }
  }

  /** From which day KMK 127/2026 rates; of its date only the year is known. */
  public static final Interpretation<KmkStart> KMK_START =
      new Interpretation<>(
          "KMK_START",
          Text.of("hari pertama KMK 127/2026 dipakai", "the first day that KMK 127/2026 rates"),
          KmkStart.class,
          KmkStart.FIRST_OF_JANUARY_2026,
          LegalText.KMK_127_2026.at("", Confidence.UNCONFIRMED));

  /** How the organisation value is computed; status colours and weights of perspectives. */
  public static final NotModelled KMK_NKO_FORMULA =
      new NotModelled(
          "KMK_NKO_FORMULA",
          Text.of(
              "perhitungan NKO, warna status, dan bobot perspektif",
              "computation of NKO, status colours and weights of perspectives"),
          LegalText.KMK_127_2026.at("", Confidence.UNCONFIRMED));

  /**
   * Hand-over of an indicator within the year, KMK 467/2014 era: the unit's trajectory is not an
   * input.
   */
  public static final NotModelled K467_HANDOVER =
      new NotModelled(
          "K467_HANDOVER",
          Text.of(
              "serah terima IKI di tengah tahun (era KMK 467/2014)",
              "hand-over of an indicator within the year (KMK 467/2014 era)"),
          Pendahulu.KMK_467_2014.at("buku panduan hlm. 70", Confidence.OFFICIAL_SECONDARY));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        KMK_MIX_SCOPE,
        KMK_CALIBRATION,
        KMK_NKO_BOUNDS,
        KMK_WEIGHT_ROUNDING,
        KMK_ACTIVE_DAYS,
        KMK_GIVEN_VALUE,
        KMK_START);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(KMK_NKO_FORMULA, K467_HANDOVER);
  }
}
