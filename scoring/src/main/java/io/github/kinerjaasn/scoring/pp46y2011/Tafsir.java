package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import java.math.RoundingMode;
import java.util.List;

/**
 * What PP 46/2011 and Perka BKN 1/2013 leave open, and the readings there are.
 *
 * <pre>{@code
 * Interpretations readings =
 *     Interpretations.defaults().with(Tafsir.PP46_LATE_FLOOR, Tafsir.LateFloor.RAW);
 * readings.of(Tafsir.PP46_LATE_FLOOR); // RAW
 * }</pre>
 */
public final class Tafsir {
  private static final Basis PENILAIAN_SKP =
      LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.UNCONFIRMED);
  private static final Basis PP_46 = LegalText.PP_46_2011.at("", Confidence.UNCONFIRMED);

  /** How a value between the printed integer bands is labelled. */
  public enum LabelBands implements Reading {
    /** Half-open at 51, 61, 76 and 91, by the exact value: 90.5 is BAIK. */
    HALF_OPEN(
        Text.of("setengah terbuka pada 51, 61, 76, 91", "half-open at 51, 61, 76, 91"),
        Confidence.INFERRED),
    /** Rounded HALF_UP to a whole number first: 90.5 is SANGAT_BAIK. */
    ROUNDED_FIRST(
        Text.of("dibulatkan ke bilangan bulat dahulu", "rounded to a whole number first"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    LabelBands(Text label, Confidence confidence) {
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

  /** Which label 50.5, 60.5, 75.5 and 90.5 have. */
  public static final Interpretation<LabelBands> PP46_BANDS =
      new Interpretation<>(
          "PP46_BANDS",
          Text.of(
              "sebutan nilai di antara pita bilangan bulat, misalnya 90,5",
              "label of a value between the integer bands, such as 90.5"),
          LabelBands.class,
          LabelBands.HALF_OPEN,
          LegalText.PERKA_BKN_1_2013.at("", Confidence.UNCONFIRMED));

  /** What becomes of time or cost beyond 1.76 times the target. */
  public enum LateFloor implements Reading {
    /** At least 0. */
    ZERO(Text.of("paling rendah 0", "at least 0"), Confidence.INFERRED),
    /** The formula as it is, below 0. */
    RAW(Text.of("nilai negatif apa adanya", "the raw negative value"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    LateFloor(Text label, Confidence confidence) {
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

  /** Whether a very late or very dear task scores 0 or less. */
  public static final Interpretation<LateFloor> PP46_LATE_FLOOR =
      new Interpretation<>(
          "PP46_LATE_FLOOR",
          Text.of(
              "waktu atau biaya melebihi 1,76 kali target",
              "time or cost beyond 1.76 times the target"),
          LateFloor.class,
          LateFloor.ZERO,
          PENILAIAN_SKP);

  /** When the sum of the aspects is divided by 4 and not by 3. */
  public enum Divisor implements Reading {
    /** When cost is targeted, also when nothing was spent. */
    COST_TARGETED(
        Text.of("4 bila biaya ditargetkan", "4 when cost is targeted"), Confidence.INFERRED),
    /** Only when cost was spent. */
    COST_SPENT(
        Text.of("4 hanya bila biaya terpakai", "4 only when cost was spent"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    Divisor(Text label, Confidence confidence) {
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

  /** Whether target cost or realised cost decides between the divisors 3 and 4. */
  public static final Interpretation<Divisor> PP46_DIVISOR =
      new Interpretation<>(
          "PP46_DIVISOR",
          Text.of("pembagi 3 atau 4", "divisor 3 or 4"),
          Divisor.class,
          Divisor.COST_TARGETED,
          PENILAIAN_SKP);

  /** At which stages, and how, values are rounded to two decimals. */
  public enum Stages implements Reading {
    /** Exact inside; shown with two decimals HALF_UP. */
    SHOWN_ONLY(
        Text.of(
            "eksak di dalam, dua desimal HALF_UP pada hasil",
            "exact inside, two decimals HALF_UP as shown"),
        Confidence.INFERRED,
        Rounding.TWO_DECIMALS,
        false),
    /** Two decimals HALF_UP for every aspect, task, SKP, behaviour and final value, carried on. */
    EVERY_STAGE(
        Text.of("dua desimal pada setiap tahap", "two decimals at every stage"),
        Confidence.SINGLE_SOURCE,
        Rounding.TWO_DECIMALS,
        true),
    /** Exact inside; shown with two decimals HALF_EVEN. */
    SHOWN_HALF_EVEN(
        Text.of(
            "eksak di dalam, dua desimal HALF_EVEN pada hasil",
            "exact inside, two decimals HALF_EVEN as shown"),
        Confidence.UNCONFIRMED,
        new Rounding(2, RoundingMode.HALF_EVEN),
        false);

    private final Text label;
    private final Confidence confidence;
    private final Rounding rounding;
    private final boolean carried;

    Stages(Text label, Confidence confidence, Rounding rounding, boolean carried) {
      this.label = label;
      this.confidence = confidence;
      this.rounding = rounding;
      this.carried = carried;
    }

    /**
     * The value with which the next stage calculates.
     *
     * @param exact the result of a stage
     * @return the same, or rounded where this reading rounds every stage
     */
    public Rational carry(Rational exact) {
      return carried ? rounding.round(exact) : exact;
    }

    /**
     * The result of a stage as it is kept and shown.
     *
     * @param exact the result of a stage
     * @return the carried value, displayed with this reading's rounding
     */
    public Score score(Rational exact) {
      return new Score(carry(exact), rounding);
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

  /** Stage and mode of rounding; printed results have two decimals, no mode is stated. */
  public static final Interpretation<Stages> PP46_ROUNDING =
      new Interpretation<>(
          "PP46_ROUNDING",
          Text.of("tahap dan cara pembulatan", "stage and mode of rounding"),
          Stages.class,
          Stages.SHOWN_ONLY,
          PP_46);

  /** By what the sum of the behaviour aspects is divided. */
  public enum Leadership implements Reading {
    /** By the number of aspects supplied: 5, or 6 with leadership. */
    SUPPLIED(
        Text.of("rata-rata aspek yang dinilai", "mean of the aspects supplied"),
        Confidence.CONSENSUS),
    /** By 6 for structural officials and by 5 for others. */
    BY_POST(
        Text.of(
            "6 untuk pejabat struktural, 5 untuk yang lain",
            "6 for structural officials, 5 for others"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    Leadership(Text label, Confidence confidence) {
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

  /** Whether leadership counts because it was assessed or because of the kind of post. */
  public static final Interpretation<Leadership> PP46_LEADERSHIP =
      new Interpretation<>(
          "PP46_LEADERSHIP",
          Text.of("pembagi aspek perilaku 5 atau 6", "divisor of behaviour 5 or 6"),
          Leadership.class,
          Leadership.SUPPLIED,
          PP_46);

  /** What creativity useful to the state earns. */
  public enum StateCreativity implements Reading {
    /** 12 points. */
    TWELVE(Text.of("12 poin", "12 points"), Confidence.UNCONFIRMED),
    /** No result until the text has been seen. */
    REFUSE(Text.of("ditolak", "refused"), Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    StateCreativity(Text label, Confidence confidence) {
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

  /** Points of creativity at the level of the state; 12 is reported, not confirmed. */
  public static final Interpretation<StateCreativity> PP46_CREATIVITY_STATE =
      new Interpretation<>(
          "PP46_CREATIVITY_STATE",
          Text.of(
              "poin kreativitas yang bermanfaat bagi negara",
              "points of creativity useful to the state"),
          StateCreativity.class,
          StateCreativity.TWELVE,
          LegalText.PERKA_BKN_1_2013.at("kreativitas", Confidence.UNCONFIRMED));

  /** What a target of 0 means. */
  public enum ZeroTarget implements Reading {
    /** No score; it is reported. */
    UNDEFINED;

    @Override
    public Text label() {
      return Text.of("tidak terdefinisi, dilaporkan", "undefined, reported");
    }

    @Override
    public Confidence confidence() {
      return Confidence.INFERRED;
    }
  }

  /**
   * The score of an aspect whose target is 0: there is none, {@link Kegiatan#temuan} reports it.
   */
  public static final Interpretation<ZeroTarget> PP46_ZERO_TARGET =
      new Interpretation<>(
          "PP46_ZERO_TARGET",
          Text.of("target 0 pada suatu aspek", "a target of 0 in an aspect"),
          ZeroTarget.class,
          ZeroTarget.UNDEFINED,
          PENILAIAN_SKP);

  /** Whether a result that a document marks as additional is a task. */
  public enum AdditionalResults implements Reading {
    /** It is scored like every other task. */
    TASKS(
        Text.of("dinilai seperti kegiatan lain", "scored like every other task"),
        Confidence.INFERRED),
    /** It is left out of the mean: only the number of extra tasks counts. */
    ONLY_COUNTED(
        Text.of("tidak dinilai, hanya banyaknya", "not scored, only counted"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AdditionalResults(Text label, Confidence confidence) {
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

  /** Whether a result that a document marks as additional is a task. */
  public static final Interpretation<AdditionalResults> PP46_ADDITIONAL_RESULTS =
      new Interpretation<>(
          "PP46_ADDITIONAL_RESULTS",
          Text.of(
              "hasil kerja bertanda TAMBAHAN dalam dokumen PP 46/2011",
              "results marked TAMBAHAN in a document of PP 46/2011"),
          AdditionalResults.class,
          AdditionalResults.TASKS,
          PENILAIAN_SKP);

  /** How a PPPK was rated: PP 46/2011 is about PNS; PPPK are covered from 2022 on. */
  public static final NotModelled PP46_PPPK =
      new NotModelled(
          "PP46_PPPK",
          Text.of(
              "penilaian PPPK sebelum 2022: PP 46/2011 mengatur PNS",
              "rating of a PPPK before 2022: PP 46/2011 is about PNS"),
          LegalText.PP_46_2011.at("", Confidence.INFERRED));

  private Tafsir() {}

  /**
   * All open points of these texts.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(
        PP46_BANDS,
        PP46_LATE_FLOOR,
        PP46_DIVISOR,
        PP46_ROUNDING,
        PP46_LEADERSHIP,
        PP46_CREATIVITY_STATE,
        PP46_ZERO_TARGET,
        PP46_ADDITIONAL_RESULTS);
  }

  /**
   * What this package does not compute.
   *
   * @return the rating of those whom the text is not about
   */
  public static List<NotModelled> notModelled() {
    return List.of(PP46_PPPK);
  }
}
