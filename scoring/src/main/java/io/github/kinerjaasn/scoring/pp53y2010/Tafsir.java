package io.github.kinerjaasn.scoring.pp53y2010;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What PP 53/2010 leaves open about SKP thresholds, and the readings there are.
 *
 * <pre>{@code
 * Tafsir.all().forEach(one -> System.out.println(readings.choice(one)));
 * }</pre>
 */
public final class Tafsir {

  /** What an achievement of exactly 50 per cent is. */
  public enum UpperEnd implements Reading {
    /** A moderate breach. */
    MODERATE(Text.of("pelanggaran sedang", "a moderate breach"), Confidence.CONSENSUS),
    /** No breach. */
    FREE(Text.of("bukan pelanggaran", "no breach"), Confidence.UNCONFIRMED);

    private final Text label;
    private final Confidence confidence;

    UpperEnd(Text label, Confidence confidence) {
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

  /** Whether exactly 50 per cent is a breach. */
  public static final Interpretation<UpperEnd> PP53_UPPER =
      new Interpretation<>(
          "PP53_UPPER",
          Text.of("capaian SKP tepat 50 %", "an SKP achievement of exactly 50 %"),
          UpperEnd.class,
          UpperEnd.MODERATE,
          LegalText.PP_53_2010.at("Pasal 9 angka 12", Confidence.CONSENSUS));

  private Tafsir() {}

  /**
   * All open points of this text.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(PP53_UPPER);
  }

  /**
   * What this package does not compute.
   *
   * @return nothing: only the SKP thresholds are in this package
   */
  public static List<NotModelled> notModelled() {
    return List.of();
  }
}
