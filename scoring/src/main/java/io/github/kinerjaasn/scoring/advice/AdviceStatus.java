package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Fulfilment;

/** How far a follow-up is from being put before the official who decides. */
public enum AdviceStatus implements Labelled {
  /** All conditions that the rule names are met. */
  PROPOSED(Text.of("syarat terpenuhi", "conditions met")),
  /** A condition is not met. */
  NOT_YET(Text.of("belum memenuhi syarat", "not yet")),
  /** No condition is unmet, but a fact is missing. */
  FACTS_MISSING(Text.of("data belum lengkap", "facts missing"));

  private final Text label;

  AdviceStatus(Text label) {
    this.label = label;
  }

  static AdviceStatus of(Fulfilment fulfilment) {
    return switch (fulfilment) {
      case MET -> PROPOSED;
      case NOT_MET -> NOT_YET;
      case UNKNOWN -> FACTS_MISSING;
    };
  }

  @Override
  public Text label() {
    return label;
  }
}
