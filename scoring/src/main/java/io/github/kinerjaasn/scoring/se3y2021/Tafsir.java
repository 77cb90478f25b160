package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What SE MenPANRB 3/2021 leaves open, and the readings there are.
 *
 * <pre>{@code
 * Interpretations.defaults().with(Tafsir.BRIDGE_GAPS, Tafsir.Gaps.ROUNDED_FIRST);
 * }</pre>
 */
public final class Tafsir {
  private static final Basis KONVERSI =
      LegalText.SE_MENPANRB_3_2021.at("konversi", Confidence.UNCONFIRMED);
  private static final Basis INTEGRASI =
      LegalText.SE_MENPANRB_3_2021.at("integrasi", Confidence.UNCONFIRMED);

  /** How a value between two whole numbers at the edge of a segment is converted. */
  public enum Gaps implements Reading {
    /** The segment below continues up to the next one: 60.5 gives 70.06. */
    HALF_OPEN(Text.of("ruas bawah berlanjut", "the segment below continues"), Confidence.INFERRED),
    /** The segment above reaches down to the last whole number: 60.5 gives 69.32. */
    EXTENDED_DOWNWARD(
        Text.of("ruas atas ditarik ke bawah", "the segment above extended downward"),
        Confidence.SINGLE_SOURCE),
    /** The value is rounded HALF_UP to a whole number first: 60.5 gives 70. */
    ROUNDED_FIRST(
        Text.of("dibulatkan ke bilangan bulat dahulu", "rounded to a whole number first"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    Gaps(Text label, Confidence confidence) {
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

  /** What 50.5, 60.5, 75.5 and 90.5 become. */
  public static final Interpretation<Gaps> BRIDGE_GAPS =
      new Interpretation<>(
          "BRIDGE_GAPS",
          Text.of(
              "nilai di antara bilangan bulat pada tepi ruas",
              "values between whole numbers at the edge of a segment"),
          Gaps.class,
          Gaps.HALF_OPEN,
          KONVERSI);

  /** How much each half of 2021 weighs. */
  public enum HalfWeights implements Reading {
    /** Half each. */
    EQUAL(Text.of("masing-masing 50 %", "50 % each"), Confidence.SINGLE_SOURCE),
    /** As the caller says. */
    CALLER(Text.of("ditentukan pemakai", "given by the caller"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    HalfWeights(Text label, Confidence confidence) {
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

  /** The weights of the two halves. */
  public static final Interpretation<HalfWeights> BRIDGE_WEIGHTS =
      new Interpretation<>(
          "BRIDGE_WEIGHTS",
          Text.of("bobot kedua semester", "weights of the two halves"),
          HalfWeights.class,
          HalfWeights.EQUAL,
          INTEGRASI);

  /** Which half is asked for the new idea of Sangat Baik. */
  public enum NewIdea implements Reading {
    /** Only the half under PP 30/2019. */
    SECOND_HALF_ONLY(
        Text.of("hanya semester PP 30/2019", "only the half under PP 30/2019"),
        Confidence.INFERRED);

    private final Text label;
    private final Confidence confidence;

    NewIdea(Text label, Confidence confidence) {
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

  /** Whether the first half counts toward the new-idea condition. */
  public static final Interpretation<NewIdea> BRIDGE_NEW_IDEA =
      new Interpretation<>(
          "BRIDGE_NEW_IDEA",
          Text.of("ide baru pada semester pertama", "a new idea in the first half"),
          NewIdea.class,
          NewIdea.SECOND_HALF_ONLY,
          INTEGRASI);

  /** The table of the circular was not seen; the conversion is that of three applications. */
  public static final NotModelled BRIDGE_OFFICIAL_TABLE =
      new NotModelled(
          "BRIDGE_OFFICIAL_TABLE",
          Text.of(
              "tabel konversi resmi; yang dihitung ialah konversi tiga aplikasi",
              "the official conversion table; the conversion of three applications is computed"),
          KONVERSI);

  private Tafsir() {}

  /**
   * All open points of this text.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(BRIDGE_GAPS, BRIDGE_WEIGHTS, BRIDGE_NEW_IDEA);
  }

  /**
   * What this package does not compute.
   *
   * @return the part that was not seen
   */
  public static List<NotModelled> notModelled() {
    return List.of(BRIDGE_OFFICIAL_TABLE);
  }
}
