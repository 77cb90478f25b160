package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.text.Text;
import java.math.RoundingMode;
import java.util.List;

/**
 * What PermenPANRB 14/2017 leaves open.
 *
 * <pre>{@code
 * Interpretations.defaults().with(Tafsir.IKM_WEIGHT, Tafsir.IkmWeight.TWO_DECIMALS);
 * }</pre>
 */
public final class Tafsir {
  /** The weight 0.1111 that forms print. */
  static final Rounding EMPAT_DESIMAL = new Rounding(4, RoundingMode.HALF_UP);

  /** How a value between two printed bands is classified. */
  public enum IkmGaps implements Reading {
    /** The exact value against the printed lower bounds. */
    HALF_OPEN(
        Text.of(
            "nilai tepat, setengah terbuka pada batas bawah tercetak",
            "exact value, half-open at the printed lower bounds"),
        Confidence.INFERRED),
    /** The value rounded to two decimals first. */
    ROUND_FIRST(
        Text.of("dibulatkan dua desimal lebih dahulu", "rounded to two decimals first"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    IkmGaps(Text label, Confidence confidence) {
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

  /** The weight of an element. */
  public enum IkmWeight implements Reading {
    /** One by the number of elements. */
    EXACT(Text.of("tepat 1/n", "exactly 1/n"), Confidence.CONSENSUS),
    /** Rounded to two decimals, 0.11 for nine elements. */
    TWO_DECIMALS(Text.of("dua desimal (0,11)", "two decimals (0.11)"), Confidence.SINGLE_SOURCE),
    /** Rounded to four decimals, 0.1111 for nine elements. */
    FOUR_DECIMALS(
        Text.of("empat desimal (0,1111)", "four decimals (0.1111)"), Confidence.SINGLE_SOURCE);

    private final Text label;
    private final Confidence confidence;

    IkmWeight(Text label, Confidence confidence) {
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

  /** What happens to a response with a skipped element. */
  public enum IkmMissing implements Reading {
    /** The response does not count. */
    REFUSE_RESPONSE(Text.of("tanggapan ditolak", "the response is refused"), Confidence.INFERRED),
    /** Each element's mean is taken over the answers given. */
    MEAN_OF_ANSWERS(
        Text.of("rata-rata atas jawaban yang ada", "mean over the answers given"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    IkmMissing(Text label, Confidence confidence) {
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

  /** How a sample size becomes whole people. */
  public enum IkmSampleRounding implements Reading {
    /** Rounded up, so that the margin of error is kept. */
    UP(Text.of("ke atas", "up"), Confidence.INFERRED),
    /** Rounded to the nearest whole number. */
    NEAREST(
        Text.of("ke bilangan bulat terdekat", "to the nearest whole number"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    IkmSampleRounding(Text label, Confidence confidence) {
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

  /** Values between the printed bands: 64.995, 76.605, 88.305. */
  public static final Interpretation<IkmGaps> IKM_GAPS =
      new Interpretation<>(
          "IKM_GAPS",
          Text.of("nilai di antara dua rentang tercetak", "values between printed bands"),
          IkmGaps.class,
          IkmGaps.HALF_OPEN,
          LegalText.PERMENPANRB_14_2017.at("Lampiran tabel II", Confidence.CONSENSUS));

  /** The weight of an element where forms print a rounded one. */
  public static final Interpretation<IkmWeight> IKM_WEIGHT =
      new Interpretation<>(
          "IKM_WEIGHT",
          Text.of(
              "bobot unsur bila formulir mencetak bobot dibulatkan",
              "weight of an element when rounded weights are printed"),
          IkmWeight.class,
          IkmWeight.EXACT,
          LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS));

  /** A respondent who skips an element. */
  public static final Interpretation<IkmMissing> IKM_MISSING =
      new Interpretation<>(
          "IKM_MISSING",
          Text.of("responden melewati satu unsur", "a respondent who skips an element"),
          IkmMissing.class,
          IkmMissing.REFUSE_RESPONSE,
          LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.CONSENSUS));

  /** How a sample size becomes whole people; the printed table has whole numbers. */
  public static final Interpretation<IkmSampleRounding> IKM_SAMPLE_ROUNDING =
      new Interpretation<>(
          "IKM_SAMPLE_ROUNDING",
          Text.of("pembulatan jumlah responden minimal", "rounding of the respondents needed"),
          IkmSampleRounding.class,
          IkmSampleRounding.UP,
          LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.INFERRED));

  /** The printed table of sample sizes; only the form behind it is computed. */
  public static final NotModelled IKM_SAMPLE_TABLE =
      new NotModelled(
          "IKM_SAMPLE_TABLE",
          Text.of(
              "tabel sampel tercetak baris demi baris; yang dihitung hanya rumusnya",
              "the printed sample table row by row; only its form is computed"),
          LegalText.PERMENPANRB_14_2017.at("Lampiran", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(IKM_GAPS, IKM_WEIGHT, IKM_MISSING, IKM_SAMPLE_ROUNDING);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(IKM_SAMPLE_TABLE);
  }
}
