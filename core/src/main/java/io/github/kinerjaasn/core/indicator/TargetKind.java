package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What a target asks for. */
public enum TargetKind implements Labelled {
  /** One amount. */
  EXACT(Text.of("tepat", "exact")),
  /** An amount or more. */
  MINIMUM(Text.of("minimum", "minimum")),
  /** An amount or less. */
  MAXIMUM(Text.of("maksimum", "maximum")),
  /** An amount between two, both included. */
  RANGE(Text.of("rentang", "range"));

  private final Text label;

  TargetKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
