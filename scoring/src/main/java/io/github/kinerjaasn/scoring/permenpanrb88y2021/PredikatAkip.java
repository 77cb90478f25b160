package io.github.kinerjaasn.scoring.permenpanrb88y2021;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The predicates of an accountability evaluation, best first (PermenPANRB 88/2021, CONSENSUS). */
public enum PredikatAkip implements Labelled {
  /** Sangat memuaskan. */
  AA(Text.of("AA (sangat memuaskan)", "AA (highly satisfactory)")),
  /** Memuaskan. */
  A(Text.of("A (memuaskan)", "A (satisfactory)")),
  /** Sangat baik. */
  BB(Text.of("BB (sangat baik)", "BB (very good)")),
  /** Baik. */
  B(Text.of("B (baik)", "B (good)")),
  /** Cukup. */
  CC(Text.of("CC (cukup)", "CC (fair)")),
  /** Kurang. */
  C(Text.of("C (kurang)", "C (poor)")),
  /** Sangat kurang. */
  D(Text.of("D (sangat kurang)", "D (very poor)"));

  private final Text label;

  PredikatAkip(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
