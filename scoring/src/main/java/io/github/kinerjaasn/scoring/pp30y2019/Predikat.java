package io.github.kinerjaasn.scoring.pp30y2019;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The predicates of PP 30/2019 Pasal 41 ayat (5), worst first; all values are 0..120. */
public enum Predikat implements Labelled {
  /** Below 50. */
  SANGAT_KURANG(Text.of("Sangat Kurang", "very poor")),
  /** From 50, below 70. */
  KURANG(Text.of("Kurang", "poor")),
  /** From 70, below 90. */
  CUKUP(Text.of("Cukup", "fair")),
  /** From 90; also from 110 without a new idea. */
  BAIK(Text.of("Baik", "good")),
  /** From 110 with a new idea. */
  SANGAT_BAIK(Text.of("Sangat Baik", "very good"));

  private final Text label;

  Predikat(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
