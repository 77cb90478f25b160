package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** Whether a violation prevents a result. */
public enum Severity implements Labelled {
  /** No result is given. */
  ERROR(Text.of("galat", "error")),
  /** The result stands; a person should look. */
  WARNING(Text.of("peringatan", "warning"));

  private final Text label;

  Severity(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
