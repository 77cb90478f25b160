package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PermenPANRB 1/2023 and Peraturan BKN 3/2023 leave open, and what is not modelled.
 *
 * <pre>{@code
 * Tafsir.all().forEach(one -> System.out.println(readings.choice(one)));
 * }</pre>
 */
public final class Tafsir {
  /** Decimals of an issued conversion. */
  public enum AkRounding implements Reading {
    /** Two decimals, HALF_UP. */
    TWO_DECIMALS(
        Text.of("dua desimal per konversi", "two decimals per conversion"),
        Confidence.OFFICIAL_SECONDARY),
    /** Three decimals, HALF_UP, as the exchange samples carry. */
    THREE_DECIMALS(
        Text.of("tiga desimal per konversi", "three decimals per conversion"),
        Confidence.SINGLE_SOURCE),
    /** Exact; rounded only on paper. */
    NONE(Text.of("tanpa pembulatan", "none; rounded only on paper"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AkRounding(Text label, Confidence confidence) {
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

  /** How issued conversions are added. */
  public enum AkSum implements Reading {
    /** The issued, rounded values are added. */
    ADD_ISSUED(
        Text.of("jumlah nilai yang ditetapkan", "sum of the issued values"), Confidence.INFERRED),
    /** The exact values are added and rounded once. */
    ROUND_EXACT_SUM(
        Text.of("jumlah nilai tepat dibulatkan sekali", "exact sum rounded once"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    AkSum(Text label, Confidence confidence) {
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

  /** The points that Terampil needs for the next grade. */
  public enum AkTerampilJenjang implements Reading {
    /** 60: the rank figure times the three rank codes. */
    SIXTY(Text.of("60", "60"), Confidence.CONSENSUS),
    /** 40, as one ministry's legal bureau computes. */
    FORTY(Text.of("40", "40"), Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    AkTerampilJenjang(Text label, Confidence confidence) {
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

  /** Whether a started month counts. */
  public enum AkMonthCount implements Reading {
    /** Whole calendar months; of any other time the caller supplies the months. */
    WHOLE_MONTHS(
        Text.of("bulan utuh; selain itu dari pemanggil", "whole months; else the caller's"),
        Confidence.INFERRED),
    /** A started month counts: a post that starts in March has 10 in that year. */
    STARTED_MONTHS(
        Text.of("bulan yang dimulai dihitung", "a started month counts"), Confidence.SINGLE_SOURCE),
    /** The first month counts only when the post starts by a day that the caller states. */
    DAY_OF_MONTH(
        Text.of("menurut tanggal mulai", "by the day of the month"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AkMonthCount(Text label, Confidence confidence) {
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

  /** Whether the base of the starting rank is added to the total. */
  public enum AkBase implements Reading {
    /** Only what the caller gives as start. */
    EXPLICIT_INPUT(
        Text.of("hanya angka awal yang diberikan", "only the start that is given"),
        Confidence.INFERRED),
    /** The base of the starting rank inside the grade is added. */
    RANK_BASE(
        Text.of("angka dasar pangkat ditambahkan", "the base of the rank is added"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    AkBase(Text label, Confidence confidence) {
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

  /** What is left after a grade promotion. */
  public enum AkCarryOnGrade implements Reading {
    /** Nothing. */
    RESET(Text.of("menjadi nol", "reset to 0"), Confidence.SINGLE_SOURCE),
    /** The excess over the grade threshold. */
    KEEP(Text.of("kelebihan dibawa", "the excess is kept"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AkCarryOnGrade(Text label, Confidence confidence) {
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

  /** Whether the grade threshold is proportional to the starting rank. */
  public enum AkProRataGrade implements Reading {
    /** The full threshold. */
    FULL(Text.of("penuh", "full"), Confidence.CONSENSUS),
    /** The share of the rank codes from the starting one on. */
    PROPORTIONAL(Text.of("proporsional", "proportional"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AkProRataGrade(Text label, Confidence confidence) {
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

  /** A change of grade or predicate inside a year. */
  public enum AkPredicateChange implements Reading {
    /** Each part by its months. */
    SPLIT_BY_MONTHS(Text.of("dibagi menurut bulan", "split by months"), Confidence.INFERRED),
    /** All months by the grade and predicate of the fourth quarter. */
    FOURTH_QUARTER(
        Text.of("menurut triwulan keempat", "the fourth quarter as anchor"),
        Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    AkPredicateChange(Text label, Confidence confidence) {
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

  /** The lowest predicate for a rank promotion of functional posts. */
  public enum AkRankMinimum implements Reading {
    /** Not seen: a case that needs it is not decided. */
    UNKNOWN(Text.of("belum terlihat", "not seen"), Confidence.UNCONFIRMED),
    /** At least Baik, as for a grade promotion. */
    AT_LEAST_BAIK(
        Text.of("paling rendah Baik, seperti kenaikan jenjang", "at least Baik, as for the grade"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    AkRankMinimum(Text label, Confidence confidence) {
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

  /** Decimals of an issued conversion. */
  public static final Interpretation<AkRounding> AK_ROUNDING =
      new Interpretation<>(
          "AK_ROUNDING",
          Text.of("pembulatan setiap konversi", "rounding of each conversion"),
          AkRounding.class,
          AkRounding.TWO_DECIMALS,
          LegalText.PERBKN_3_2023.at("", Confidence.OFFICIAL_SECONDARY));

  /** How issued conversions are added. */
  public static final Interpretation<AkSum> AK_SUM =
      new Interpretation<>(
          "AK_SUM",
          Text.of("penjumlahan beberapa konversi", "adding several conversions"),
          AkSum.class,
          AkSum.ADD_ISSUED,
          LegalText.PERBKN_3_2023.at("", Confidence.OFFICIAL_SECONDARY));

  /** The points that Terampil needs for the next grade. */
  public static final Interpretation<AkTerampilJenjang> AK_TERAMPIL_JENJANG =
      new Interpretation<>(
          "AK_TERAMPIL_JENJANG",
          Text.of("kebutuhan kenaikan jenjang Terampil", "need of Terampil for the next grade"),
          AkTerampilJenjang.class,
          AkTerampilJenjang.SIXTY,
          LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.CONSENSUS));

  /** Whether a started month counts. */
  public static final Interpretation<AkMonthCount> AK_MONTH_COUNT =
      new Interpretation<>(
          "AK_MONTH_COUNT",
          Text.of("apakah bulan yang sudah berjalan dihitung", "does a started month count"),
          AkMonthCount.class,
          AkMonthCount.WHOLE_MONTHS,
          LegalText.PERBKN_3_2023.at("Pasal 13 ayat (3)", Confidence.OFFICIAL_SECONDARY));

  /** Whether the base of the starting rank is added to the total. */
  public static final Interpretation<AkBase> AK_BASE =
      new Interpretation<>(
          "AK_BASE",
          Text.of("apakah angka dasar pangkat ditambahkan", "is the base of the rank added"),
          AkBase.class,
          AkBase.EXPLICIT_INPUT,
          LegalText.PERBKN_3_2023.at("Lampiran hlm. 5", Confidence.OFFICIAL_TEXT));

  /** What is left after a grade promotion. */
  public static final Interpretation<AkCarryOnGrade> AK_CARRY_ON_GRADE =
      new Interpretation<>(
          "AK_CARRY_ON_GRADE",
          Text.of(
              "sisa angka kredit setelah kenaikan jenjang", "what is left after a grade promotion"),
          AkCarryOnGrade.class,
          AkCarryOnGrade.RESET,
          LegalText.PERMENPANRB_1_2023.at("", Confidence.SINGLE_SOURCE));

  /** Whether the grade threshold is proportional to the starting rank. */
  public static final Interpretation<AkProRataGrade> AK_PRO_RATA_GRADE =
      new Interpretation<>(
          "AK_PRO_RATA_GRADE",
          Text.of("kebutuhan jenjang menurut pangkat awal", "grade threshold by starting rank"),
          AkProRataGrade.class,
          AkProRataGrade.FULL,
          LegalText.PERMENPANRB_1_2023.at("Lampiran A", Confidence.CONSENSUS));

  /** A change of grade or predicate inside a year. */
  public static final Interpretation<AkPredicateChange> AK_PREDICATE_CHANGE =
      new Interpretation<>(
          "AK_PREDICATE_CHANGE",
          Text.of(
              "perubahan jenjang atau predikat dalam setahun",
              "change of grade or predicate inside a year"),
          AkPredicateChange.class,
          AkPredicateChange.SPLIT_BY_MONTHS,
          LegalText.PERBKN_3_2023.at("", Confidence.OFFICIAL_SECONDARY));

  /** The lowest predicate for a rank promotion of functional posts. */
  public static final Interpretation<AkRankMinimum> AK_RANK_MINIMUM =
      new Interpretation<>(
          "AK_RANK_MINIMUM",
          Text.of(
              "predikat paling rendah kenaikan pangkat jabatan fungsional",
              "which predicate a rank promotion of a functional post needs"),
          AkRankMinimum.class,
          AkRankMinimum.UNKNOWN,
          LegalText.PERMENPANRB_1_2023.at("", Confidence.UNCONFIRMED));

  /** The lowest predicate for a rank promotion of functional posts. */
  public static final NotModelled AK_RANK_PREDICATE =
      new NotModelled(
          "AK_RANK_PREDICATE",
          Text.of(
              "predikat minimal kenaikan pangkat jabatan fungsional",
              "lowest predicate for a rank promotion of functional posts"),
          LegalText.PERMENPANRB_1_2023.at("", Confidence.UNCONFIRMED));

  /**
   * What SE Kepala BKN 9/2024 explains: predicate names, points after discipline, education raise.
   */
  public static final NotModelled AK_SE_BKN_9_2024 =
      new NotModelled(
          "AK_SE_BKN_9_2024",
          Text.of("penjelasan SE Kepala BKN 9/2024", "explanations of SE Kepala BKN 9/2024"),
          LegalText.of(
                  "se-bkn-9-2024",
                  "SE Kepala BKN 9/2024",
                  "penjelasan angka kredit",
                  "explanations on credit points")
              .at("", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        AK_ROUNDING,
        AK_SUM,
        AK_TERAMPIL_JENJANG,
        AK_MONTH_COUNT,
        AK_BASE,
        AK_CARRY_ON_GRADE,
        AK_PRO_RATA_GRADE,
        AK_PREDICATE_CHANGE,
        AK_RANK_MINIMUM);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(AK_RANK_PREDICATE, AK_SE_BKN_9_2024);
  }
}
