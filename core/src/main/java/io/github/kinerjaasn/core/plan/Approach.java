package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** How the success of planned results is stated (PermenPANRB 6/2022, annex forms). */
public enum Approach implements Labelled {
  /** Each result has indicators with targets. */
  KUANTITATIF(Text.of("kuantitatif", "quantitative")),
  /** Each result has success measures in words. */
  KUALITATIF(Text.of("kualitatif", "qualitative"));

  private final Text label;

  Approach(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
