package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PermenPANRB 8/2021 leaves open, and the readings there are.
 *
 * <pre>{@code
 * Tafsir.notModelled().forEach(one -> System.out.println(one.label().id()));
 * }</pre>
 */
public final class Tafsir {
  private static final Basis NILAI_JPT =
      LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 92-93", Confidence.UNCONFIRMED);

  /** What is compared with the bands of whole per cent. */
  public enum AchievementRounding implements Reading {
    /** The achievement rounded HALF_UP to a whole per cent: 97.89 counts as 98. */
    WHOLE_PERCENT(
        Text.of("persen bulat HALF_UP dahulu", "rounded to a whole per cent first"),
        Confidence.INFERRED),
    /** The exact achievement, in half-open bands. */
    NONE(
        Text.of("tanpa pembulatan, pita setengah terbuka", "no rounding, half-open bands"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AchievementRounding(Text label, Confidence confidence) {
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

  /** The bands are written for whole per cent; 99.5 is not covered. */
  public static final Interpretation<AchievementRounding> P8_ACHIEVEMENT_ROUNDING =
      new Interpretation<>(
          "P8_ACHIEVEMENT_ROUNDING",
          Text.of(
              "pembulatan capaian sebelum kategori",
              "rounding of the achievement before the category"),
          AchievementRounding.class,
          AchievementRounding.WHOLE_PERCENT,
          NILAI_JPT);

  /** What an achievement above 100, up to 110 is worth. */
  public enum Between101And110 implements Reading {
    /** No value: the formula was not seen. */
    NO_VALUE(
        Text.of("tanpa nilai, aturan belum terlihat", "no value, the rule was not seen"),
        Confidence.UNCONFIRMED),
    /** Linear from 110 at 101 to 120 at 110, by analogy with the bridge of 2021. */
    LINEAR(Text.of("linear 110 sampai 120", "linear from 110 to 120"), Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    Between101And110(Text label, Confidence confidence) {
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

  /** The value of an achievement of 101 to 110 in a JPT. */
  public static final Interpretation<Between101And110> P8_JPT_101_TO_110 =
      new Interpretation<>(
          "P8_JPT_101_TO_110",
          Text.of(
              "nilai capaian 101 sampai 110 bagi JPT",
              "value of an achievement of 101 to 110 in a JPT"),
          Between101And110.class,
          Between101And110.NO_VALUE,
          NILAI_JPT);

  /** What a realisation inside a range target achieves. */
  public enum RangeInside implements Reading {
    /** 100. */
    HUNDRED(Text.of("100", "100"), Confidence.INFERRED),
    /** The ratio to the nearer bound; to the upper one when both are as near. */
    NEARER_BOUND(
        Text.of("rasio terhadap batas terdekat", "ratio to the nearer bound"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    RangeInside(Text label, Confidence confidence) {
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

  /** The achievement of a realisation inside a range target. */
  public static final Interpretation<RangeInside> P8_RANGE_INSIDE =
      new Interpretation<>(
          "P8_RANGE_INSIDE",
          Text.of("realisasi di dalam rentang target", "a realisation inside a range target"),
          RangeInside.class,
          RangeInside.HUNDRED,
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 91 dan 100", Confidence.UNCONFIRMED));

  /** What becomes of a special indicator beyond twice its target. */
  public enum SpecialFloor implements Reading {
    /** At least 0. */
    ZERO(Text.of("paling rendah 0", "at least 0"), Confidence.INFERRED),
    /** The formula as it is, below 0. */
    RAW(Text.of("nilai negatif apa adanya", "the raw negative value"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    SpecialFloor(Text label, Confidence confidence) {
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

  /** Whether a special indicator beyond twice its target achieves 0 or less. */
  public static final Interpretation<SpecialFloor> P8_SPECIAL_FLOOR =
      new Interpretation<>(
          "P8_SPECIAL_FLOOR",
          Text.of(
              "indikator khusus melebihi dua kali target",
              "a special indicator beyond twice its target"),
          SpecialFloor.class,
          SpecialFloor.ZERO,
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 100", Confidence.UNCONFIRMED));

  /** The weights of the two kinds of main results; the caller supplies weighted values. */
  public static final NotModelled P8_MAIN_WEIGHTS =
      new NotModelled(
          "P8_MAIN_WEIGHTS",
          Text.of(
              "bobot kedua jenis kinerja utama JPT",
              "weights of the two kinds of main results of a JPT"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 93-94", Confidence.UNCONFIRMED));

  /** The table of scope weights of additional results; the caller supplies the weight. */
  public static final NotModelled P8_SCOPE_WEIGHTS =
      new NotModelled(
          "P8_SCOPE_WEIGHTS",
          Text.of("tabel bobot lingkup penugasan", "table of scope weights"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 94", Confidence.UNCONFIRMED));

  /** The values per category for JA and JF and their combination; the caller supplies the table. */
  public static final NotModelled P8_JAJF_TABLE =
      new NotModelled(
          "P8_JAJF_TABLE",
          Text.of(
              "nilai per kategori bagi JA dan JF serta penggabungannya",
              "values per category for JA and JF, and their combination"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 291", Confidence.UNCONFIRMED));

  /** How averages are taken in non-direct cascading. */
  public static final NotModelled P8_NON_DIRECT_CASCADING =
      new NotModelled(
          "P8_NON_DIRECT_CASCADING",
          Text.of("rata-rata pada penyelarasan tidak langsung", "averages in non-direct cascading"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 24-26", Confidence.UNCONFIRMED));

  /** The conversion of behaviour levels to a score; the caller supplies the score. */
  public static final NotModelled P8_BEHAVIOUR_SCORES =
      new NotModelled(
          "P8_BEHAVIOUR_SCORES",
          Text.of(
              "konversi level perilaku menjadi nilai", "conversion of behaviour levels to a score"),
          LegalText.PERMENPANRB_8_2021.at("Bab III", Confidence.UNCONFIRMED));

  /** The value of 101 to 110, unless {@link #P8_JPT_101_TO_110} is read as linear. */
  public static final NotModelled P8_JPT_101_TO_110_VALUE =
      new NotModelled(
          "P8_JPT_101_TO_110_VALUE",
          Text.of(
              "nilai capaian di atas 100 sampai dengan 110",
              "value of an achievement above 100, up to 110"),
          LegalText.PERMENPANRB_8_2021.at("Lampiran hlm. 93", Confidence.UNCONFIRMED));

  /** How a PPPK was rated: the text covers PNS only; PPPK are covered from 2022 on. */
  public static final NotModelled P8_PPPK =
      new NotModelled(
          "P8_PPPK",
          Text.of(
              "penilaian PPPK sebelum 2022: PermenPANRB 8/2021 hanya mengatur PNS",
              "rating of a PPPK before 2022: PermenPANRB 8/2021 covers PNS only"),
          LegalText.PERMENPANRB_8_2021.at("", Confidence.OFFICIAL_SECONDARY));

  private Tafsir() {}

  /**
   * All open points of this text.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(P8_ACHIEVEMENT_ROUNDING, P8_JPT_101_TO_110, P8_RANGE_INSIDE, P8_SPECIAL_FLOOR);
  }

  /**
   * What this package does not compute.
   *
   * @return the tables and formulas that were not seen
   */
  public static List<NotModelled> notModelled() {
    return List.of(
        P8_MAIN_WEIGHTS,
        P8_SCOPE_WEIGHTS,
        P8_JAJF_TABLE,
        P8_NON_DIRECT_CASCADING,
        P8_BEHAVIOUR_SCORES,
        P8_JPT_101_TO_110_VALUE,
        P8_PPPK);
  }
}
