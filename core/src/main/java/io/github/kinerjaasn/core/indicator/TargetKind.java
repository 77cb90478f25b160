package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What a target asks for. */
public enum TargetKind implements Labelled {
  /** One amount. */
  EXACT(Text.of("tepat", "exact"), "{0}"),
  /** An amount or more. */
  MINIMUM(Text.of("minimum", "minimum"), "≥ {0}"),
  /** An amount or less. */
  MAXIMUM(Text.of("maksimum", "maximum"), "≤ {0}"),
  /** An amount between two, both included. */
  RANGE(Text.of("rentang", "range"), "{0} – {1}");

  private final Text label;
  private final String form;

  TargetKind(Text label, String form) {
    this.label = label;
    this.form = form;
  }

  /** How such a target is written, with places for its amounts. */
  String form() {
    return form;
  }

  @Override
  public Text label() {
    return label;
  }
}
