package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PermenPANRB 88/2021 leaves open, and what of it is not modelled.
 *
 * <pre>{@code
 * Tafsir.all().forEach(one -> System.out.println(readings.choice(one)));
 * }</pre>
 */
public final class Tafsir {
  /** Whether the number at which a band begins is in the upper band. */
  public enum AkipBounds implements Reading {
    /** 90 is A. */
    LOWER_EXCLUDED(
        Text.of("batas bawah tidak termasuk: 90 berarti A", "lower bound excluded: 90 is A"),
        Confidence.CONSENSUS),
    /** 90 is AA, as four applications compute. */
    LOWER_INCLUDED(
        Text.of("batas bawah termasuk: 90 berarti AA", "lower bound included: 90 is AA"),
        Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    AkipBounds(Text label, Confidence confidence) {
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

  /** Is the lower bound of a band in the upper predicate? */
  public static final Interpretation<AkipBounds> AKIP_BOUNDS =
      new Interpretation<>(
          "AKIP_BOUNDS",
          Text.of(
              "apakah batas bawah rentang termasuk predikat yang lebih tinggi?",
              "is the lower bound of a band in the higher predicate?"),
          AkipBounds.class,
          AkipBounds.LOWER_EXCLUDED,
          LegalText.PERMENPANRB_88_2021.at("", Confidence.CONSENSUS));

  /** The weights of the evaluation's components (30, 30, 15, 25 are reported, not confirmed). */
  public static final NotModelled AKIP_COMPONENT_WEIGHTS =
      new NotModelled(
          "AKIP_COMPONENT_WEIGHTS",
          Text.of(
              "bobot komponen perencanaan, pengukuran, pelaporan, dan evaluasi internal",
              "weights of planning, measuring, reporting and internal evaluation"),
          LegalText.PERMENPANRB_88_2021.at("", Confidence.UNCONFIRMED));

  /**
   * Bounds of the labels of one agency's quarterly sheet (PKO), which deducts by the AKIP
   * predicate; its legal basis is unknown.
   */
  public static final NotModelled PKO_LABELS =
      new NotModelled(
          "PKO_LABELS",
          Text.of(
              "batas sebutan lembar PKO triwulanan suatu instansi; dasar hukumnya tidak diketahui",
              "bounds of the labels of an agency's quarterly PKO sheet; its legal basis is unknown"),
          LegalText.PERMENPANRB_88_2021.at("", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(AKIP_BOUNDS);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(AKIP_COMPONENT_WEIGHTS, PKO_LABELS);
  }
}
