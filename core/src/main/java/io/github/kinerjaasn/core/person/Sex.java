package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The sex that digit 15 of an employee number states. */
public enum Sex implements Labelled {
  /** Digit 1. */
  PRIA(Text.of("pria", "male")),
  /** Digit 2. */
  WANITA(Text.of("wanita", "female"));

  private final Text label;

  Sex(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
