package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The labels of PP 46/2011, worst first. The same words mean other things in later regimes: a
 * sebutan is never compared with a predicate.
 */
public enum Sebutan implements Labelled {
  /** 50 and below. */
  BURUK(Text.of("Buruk", "bad")),
  /** 51 to 60. */
  KURANG(Text.of("Kurang", "poor")),
  /** 61 to 75. */
  CUKUP(Text.of("Cukup", "fair")),
  /** 76 to 90. */
  BAIK(Text.of("Baik", "good")),
  /** 91 and above. */
  SANGAT_BAIK(Text.of("Sangat Baik", "very good"));

  private final Text label;

  Sebutan(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
