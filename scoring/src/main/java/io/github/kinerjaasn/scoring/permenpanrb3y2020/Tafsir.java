package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What the rules on talent leave open, and what of them is not modelled.
 *
 * <p>The texts are PermenPANRB 3/2020 and PermenPANRB 20/2025.
 *
 * <pre>{@code
 * Tafsir.notModelled().forEach(one -> System.out.println(one.label().id()));
 * }</pre>
 */
public final class Tafsir {
  /** Which rule places a person in the nine boxes. */
  public enum TalentRule implements Reading {
    /** By the plain status of performance and potential. */
    STATUS(
        Text.of("status kinerja dan potensi", "status of performance and potential"),
        Confidence.OFFICIAL_TEXT),
    /** By the scored axes of Kepka BKN 411/2025. */
    SCORED(
        Text.of("skor menurut Kepka BKN 411/2025", "scores by Kepka BKN 411/2025"),
        Confidence.CONSENSUS);

    private final Text label;
    private final Confidence confidence;

    TalentRule(Text label, Confidence confidence) {
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

  /** Which rule places a person in the nine boxes. */
  public static final Interpretation<TalentRule> TALENT_RULE =
      new Interpretation<>(
          "TALENT_RULE",
          Text.of("kotak menurut status atau skor?", "boxes by status or by score?"),
          TalentRule.class,
          TalentRule.STATUS,
          LegalText.PERMENPANRB_3_2020.at("Pasal 17 ayat (1)", Confidence.OFFICIAL_TEXT));

  /** How competence test, potential test and track record give the status of potential. */
  public static final NotModelled TALENT_POTENTIAL_STATUS =
      new NotModelled(
          "TALENT_POTENTIAL_STATUS",
          Text.of(
              "penetapan status potensi dari uji kompetensi, uji potensi, dan rekam jejak",
              "status of potential from tests and track record"),
          LegalText.PERMENPANRB_3_2020.at("Pasal 17", Confidence.UNCONFIRMED));

  private Tafsir() {}

  /**
   * All open points.
   *
   * @return the interpretations
   */
  public static List<Interpretation<?>> all() {
    return List.of(TALENT_RULE);
  }

  /**
   * What is not computed.
   *
   * @return the parts
   */
  public static List<NotModelled> notModelled() {
    return List.of(TALENT_POTENTIAL_STATUS);
  }
}
