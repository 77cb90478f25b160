package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** What the sources of KMK 127/2026 leave open, and what of it is not modelled. */
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

  /** The interpolation scale of a stabilize indicator. */
  public enum KmkStabilizeScale implements Reading {
    /** The example scale with (0 to 0) below 90. */
    ZERO_TO_ZERO(
        Text.of("0 menjadi 0, 90 menjadi 100, 100 menjadi 120", "0 to 0, 90 to 100, 100 to 120"),
        Confidence.UNCONFIRMED),
    /** The scale of the indicator's manual, supplied by the caller. */
    MANUAL(
        Text.of("skala manual indikator", "the scale of the indicator's manual"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    KmkStabilizeScale(Text label, Confidence confidence) {
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

  /** A period with a target and without a realisation. */
  public enum KmkMissingRealisation implements Reading {
    /** No result. */
    UNDEFINED(Text.of("tidak terdefinisi", "undefined"), Confidence.SINGLE_SOURCE),
    /** The realisation is 0. */
    ZERO(Text.of("dianggap nol", "taken as zero"), Confidence.UNCONFIRMED),
    /** The period does not count. */
    SKIP_PERIOD(Text.of("periode dilewati", "the period is skipped"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkMissingRealisation(Text label, Confidence confidence) {
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

  /** A target equal to last year's target and realisation. */
  public enum KmkUnchangedTarget implements Reading {
    /** Not regulated: no weight. */
    UNDEFINED(Text.of("tidak diatur", "not regulated"), Confidence.SINGLE_SOURCE),
    /** The weight 1.0. */
    ONE(Text.of("bobot 1,0", "weight 1.0"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    KmkUnchangedTarget(Text label, Confidence confidence) {
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

  /** The interpolation scale of a stabilize indicator. */
  public static final Interpretation<KmkStabilizeScale> KMK_STABILIZE_SCALE =
      new Interpretation<>(
          "KMK_STABILIZE_SCALE",
          Text.of(
              "skala interpolasi indikator stabilize",
              "interpolation scale of a stabilize indicator"),
          KmkStabilizeScale.class,
          KmkStabilizeScale.ZERO_TO_ZERO,
          LegalText.KMK_127_2026.at("hlm. 69-70", Confidence.UNCONFIRMED));

  /** A period with a target and without a realisation. */
  public static final Interpretation<KmkMissingRealisation> KMK_MISSING_REALISATION =
      new Interpretation<>(
          "KMK_MISSING_REALISATION",
          Text.of("periode bertarget tanpa realisasi", "a targeted period without realisation"),
          KmkMissingRealisation.class,
          KmkMissingRealisation.UNDEFINED,
          LegalText.KMK_127_2026.at("hlm. 37-38 tabel 4", Confidence.SINGLE_SOURCE));

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

  /** A target equal to last year's target and realisation. */
  public static final Interpretation<KmkUnchangedTarget> KMK_UNCHANGED_TARGET =
      new Interpretation<>(
          "KMK_UNCHANGED_TARGET",
          Text.of(
              "target sama dengan target dan realisasi tahun lalu",
              "target equal to last year's target and realisation"),
          KmkUnchangedTarget.class,
          KmkUnchangedTarget.UNDEFINED,
          LegalText.KMK_127_2026.at("hlm. 70-75 tabel 15", Confidence.SINGLE_SOURCE));

  /** Consolidation over locations: a field of the manual whose rule was not seen. */
  public static final NotModelled KMK_LOCATION_CONSOLIDATION =
      new NotModelled(
          "KMK_LOCATION_CONSOLIDATION",
          Text.of("konsolidasi antarlokasi", "consolidation over locations"),
          LegalText.KMK_127_2026.at("hlm. 37-38", Confidence.UNCONFIRMED));

  /** How the organisation value is computed; status colours and weights of perspectives. */
  public static final NotModelled KMK_NKO_FORMULA =
      new NotModelled(
          "KMK_NKO_FORMULA",
          Text.of(
              "perhitungan NKO, warna status, dan bobot perspektif",
              "computation of NKO, status colours and weights of perspectives"),
          LegalText.KMK_127_2026.at("", Confidence.UNCONFIRMED));

  /** When the target weight of a stabilize indicator is above 1.0. */
  public static final NotModelled KMK_STABILIZE_TARGET_WEIGHT =
      new NotModelled(
          "KMK_STABILIZE_TARGET_WEIGHT",
          Text.of(
              "bobot target indikator stabilize di atas 1,0",
              "target weight of a stabilize indicator above 1.0"),
          LegalText.KMK_127_2026.at("hlm. 70-75 tabel 15", Confidence.UNCONFIRMED));

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
        KMK_STABILIZE_SCALE,
        KMK_MISSING_REALISATION,
        KMK_NKO_BOUNDS,
        KMK_WEIGHT_ROUNDING,
        KMK_UNCHANGED_TARGET);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(
        KMK_LOCATION_CONSOLIDATION, KMK_NKO_FORMULA, KMK_STABILIZE_TARGET_WEIGHT, K467_HANDOVER);
  }
}
