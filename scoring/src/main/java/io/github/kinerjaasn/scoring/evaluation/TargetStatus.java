package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** Whether a realisation meets its target, as the steps of a reasoning say it. */
public enum TargetStatus implements Labelled {
  /** Met. */
  MET(Text.of("target tercapai", "target met")),
  /** Not met. */
  NOT_MET(Text.of("target belum tercapai", "target not met")),
  /** Target or realisation is missing. */
  UNKNOWN(Text.of("belum dapat dibandingkan", "not comparable yet"));

  private final Text label;

  TargetStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
