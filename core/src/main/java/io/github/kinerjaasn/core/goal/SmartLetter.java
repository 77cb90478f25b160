package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The five letters of a SMART goal. */
public enum SmartLetter implements Labelled {
  /** It says what, and whose result it is. */
  SPECIFIC(Text.of("spesifik", "specific")),
  /** It can be counted. */
  MEASURABLE(Text.of("terukur", "measurable")),
  /** It can be reached. */
  ACHIEVABLE(Text.of("dapat dicapai", "achievable")),
  /** It serves the leader's or the organisation's result. */
  RELEVANT(Text.of("relevan", "relevant")),
  /** It has dates. */
  TIME_BOUND(Text.of("berbatas waktu", "time-bound"));

  private final Text label;

  SmartLetter(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
