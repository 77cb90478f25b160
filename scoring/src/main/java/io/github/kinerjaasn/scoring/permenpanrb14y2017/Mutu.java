package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The quality of a service by its index, best first (PermenPANRB 14/2017, annex, table II,
 * CONSENSUS).
 */
public enum Mutu implements Labelled {
  /** Sangat baik. */
  A(Text.of("A (sangat baik)", "A (very good)")),
  /** Baik. */
  B(Text.of("B (baik)", "B (good)")),
  /** Kurang baik. */
  C(Text.of("C (kurang baik)", "C (less good)")),
  /** Tidak baik. */
  D(Text.of("D (tidak baik)", "D (not good)"));

  private final Text label;

  Mutu(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
