package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/** What the sources of KMK 127/2026 leave open of its indicators, and what is not modelled. */
public final class Tafsir {
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

  /** The target weight of a stabilize indicator with history: at least 1.0, no more is known. */
  public static final NotModelled KMK_STABILIZE_TARGET_WEIGHT =
      new NotModelled(
          "KMK_STABILIZE_TARGET_WEIGHT",
          Text.of(
              "bobot target indikator stabilize yang memiliki riwayat: paling sedikit 1,0",
              "target weight of a stabilize indicator with history: at least 1.0"),
          LegalText.KMK_127_2026.at("hlm. 70-75 tabel 15", Confidence.UNCONFIRMED));

  /** The printed formula gives more for a worse realisation when the target is negative. */
  public static final NotModelled KMK_MINIMIZE_NEGATIVE_TARGET =
      new NotModelled(
          "KMK_MINIMIZE_NEGATIVE_TARGET",
          Text.of(
              "capaian indikator minimize bertarget negatif; rumus sumbernya memberi lebih banyak untuk realisasi yang lebih buruk",
              "achievement of a minimize indicator with a negative target; the formula of its source gives more for a worse realisation"),
          LegalText.KMK_127_2026.at("hlm. 68-69", Confidence.SINGLE_SOURCE));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(KMK_STABILIZE_SCALE, KMK_MISSING_REALISATION, KMK_UNCHANGED_TARGET);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(
        KMK_LOCATION_CONSOLIDATION, KMK_STABILIZE_TARGET_WEIGHT, KMK_MINIMIZE_NEGATIVE_TARGET);
  }
}
