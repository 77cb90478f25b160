package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PP 30/2019 leaves open, and the readings there are.
 *
 * <pre>{@code
 * Interpretations.defaults().with(Tafsir.PP30_ROUNDING, Tafsir.ValueRounding.TWO_DECIMALS);
 * }</pre>
 */
public final class Tafsir {
  private static final Basis PASAL_41 = LegalText.PP_30_2019.at("Pasal 41", Confidence.UNCONFIRMED);

  /** To which side 50 and 70 belong. */
  public enum LowerBands implements Reading {
    /** To the band above: [50, 70) and below 50. */
    UPPER_BAND(Text.of("[50, 70) dan di bawah 50", "[50, 70) and below 50"), Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    LowerBands(Text label, Confidence confidence) {
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

  /**
   * Whether 50 and 70 belong to the upper band, as 90 and 110 do. Press wording with the opposite
   * signs contradicts Pasal 41 ayat (5) and is not offered.
   */
  public static final Interpretation<LowerBands> PP30_LOWER_BANDS =
      new Interpretation<>(
          "PP30_LOWER_BANDS",
          Text.of(
              "apakah 50 dan 70 termasuk pita atas", "whether 50 and 70 belong to the upper band"),
          LowerBands.class,
          LowerBands.UPPER_BAND,
          LegalText.PP_30_2019.at("Pasal 41 ayat (5) huruf d dan e", Confidence.INFERRED));

  /** What is compared with the bands. */
  public enum ValueRounding implements Reading {
    /** The exact value. */
    NONE(Text.of("tanpa pembulatan", "no rounding"), Confidence.INFERRED),
    /** The value rounded to two decimals HALF_UP. */
    TWO_DECIMALS(
        Text.of("dua desimal HALF_UP dahulu", "two decimals HALF_UP first"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    ValueRounding(Text label, Confidence confidence) {
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

  /** Whether the final value is rounded before the bands; no rounding is stated. */
  public static final Interpretation<ValueRounding> PP30_ROUNDING =
      new Interpretation<>(
          "PP30_ROUNDING",
          Text.of(
              "pembulatan nilai akhir sebelum predikat",
              "rounding of the final value before the bands"),
          ValueRounding.class,
          ValueRounding.NONE,
          PASAL_41);

  /** What becomes of an input above 120. */
  public enum ValueCap implements Reading {
    /** It is reported; there is no result. */
    REJECT(Text.of("ditolak", "rejected"), Confidence.INFERRED),
    /** It counts as 120, before the weights. */
    CAP(
        Text.of("dibatasi 120 sebelum dibobot", "capped at 120 before the weights"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    ValueCap(Text label, Confidence confidence) {
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

  /** Whether an input above 120 is rejected or capped. */
  public static final Interpretation<ValueCap> PP30_VALUE_CAP =
      new Interpretation<>(
          "PP30_VALUE_CAP",
          Text.of("nilai masukan di atas 120", "an input above 120"),
          ValueCap.class,
          ValueCap.REJECT,
          PASAL_41);

  /** How many days a person has for an objection. */
  public enum ObjectionDeadline implements Reading {
    /** 14 days. */
    FOURTEEN_DAYS(Text.of("14 hari", "14 days"), Confidence.OFFICIAL_SECONDARY),
    /** As the agency rules; this library does not know it. */
    AGENCY_RULE(Text.of("aturan instansi", "rule of the agency"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    ObjectionDeadline(Text label, Confidence confidence) {
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

  /**
   * How many days a person has for an objection; no deadline of PermenPANRB 6/2022 is confirmed.
   */
  public static final Interpretation<ObjectionDeadline> OBJECTION_DEADLINE =
      new Interpretation<>(
          "OBJECTION_DEADLINE",
          Text.of("tenggang keberatan", "days for an objection"),
          ObjectionDeadline.class,
          ObjectionDeadline.FOURTEEN_DAYS,
          LegalText.PP_30_2019.at("Pasal 59", Confidence.OFFICIAL_SECONDARY));

  /** How the 14 days of an objection are counted. */
  public enum ObjectionDays implements Reading {
    /** Calendar days after the day of receipt. */
    CALENDAR_DAYS(
        Text.of("hari kalender sesudah hari penerimaan", "calendar days after the day of receipt"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    ObjectionDays(Text label, Confidence confidence) {
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

  /** How the 14 days are counted; no source says working days. */
  public static final Interpretation<ObjectionDays> PP30_OBJECTION_DAYS =
      new Interpretation<>(
          "PP30_OBJECTION_DAYS",
          Text.of(
              "cara menghitung 14 hari keberatan", "how the 14 days of an objection are counted"),
          ObjectionDays.class,
          ObjectionDays.CALENDAR_DAYS,
          LegalText.PP_30_2019.at("Pasal 59", Confidence.UNCONFIRMED));

  /** The 20 / 60 to 70 / 20 per cent distribution is not confirmed. */
  public static final NotModelled PP30_RANKING_SHARES =
      new NotModelled(
          "PP30_RANKING_SHARES",
          Text.of(
              "porsi 20 / 60–70 / 20 % pada pemeringkatan",
              "the shares 20 / 60–70 / 20 % of the ranking"),
          LegalText.PP_30_2019.at("", Confidence.UNCONFIRMED));

  /** The steps of the sanctions for JPT have not been seen. */
  public static final NotModelled PP30_JPT_SANCTIONS =
      new NotModelled(
          "PP30_JPT_SANCTIONS",
          Text.of("tahapan sanksi bagi JPT", "the steps of the sanctions for JPT"),
          LegalText.PP_30_2019.at("Pasal 56-58", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points of this text.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        PP30_LOWER_BANDS, PP30_ROUNDING, PP30_VALUE_CAP, OBJECTION_DEADLINE, PP30_OBJECTION_DAYS);
  }

  /**
   * What this package does not compute.
   *
   * @return the parts that were not seen or not confirmed
   */
  public static List<NotModelled> notModelled() {
    return List.of(PP30_RANKING_SHARES, PP30_JPT_SANCTIONS);
  }
}
