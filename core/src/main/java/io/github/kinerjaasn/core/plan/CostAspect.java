package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.text.Text;

/** Which aspects the indicators of a planned result must cover. */
public enum CostAspect implements Reading {
  /** Quantity, quality and time are usual, cost is optional. */
  COST_OPTIONAL(
      Text.of("empat aspek dikenal, biaya opsional", "four aspects known, cost optional"),
      Confidence.CONSENSUS),
  /** All four must be there. */
  ALL_FOUR(Text.of("keempat aspek wajib", "all four required"), Confidence.UNCONFIRMED),
  /** Only the first three, as BKN e-Kinerja does by default. */
  FIRST_THREE_ONLY(
      Text.of("hanya tiga aspek pertama", "the first three only"), Confidence.CONSENSUS);

  /** The open point {@code COST_ASPECT}. */
  public static final Interpretation<CostAspect> COST_ASPECT =
      new Interpretation<>(
          "COST_ASPECT",
          Text.of("apakah tiga atau empat aspek diwajibkan", "are three or four aspects required"),
          CostAspect.class,
          COST_OPTIONAL,
          LegalText.PERMENPANRB_6_2022.at("Lampiran, formulir SKP", Confidence.CONSENSUS));

  private final Text label;
  private final Confidence confidence;

  CostAspect(Text label, Confidence confidence) {
    this.label = label;
    this.confidence = confidence;
  }

  @Override
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public Text label() {
    return label;
  }
}
