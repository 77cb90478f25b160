package io.github.kinerjaasn.core.person;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** Whether a rater is a civil servant. */
public enum RaterStatus implements Labelled {
  /** A civil servant. */
  ASN(Text.of("ASN", "civil servant")),
  /** Anyone else, such as a head of region, an officer of the forces or of the police. */
  NON_ASN(Text.of("non-ASN", "not a civil servant"));

  private final Text label;

  RaterStatus(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
