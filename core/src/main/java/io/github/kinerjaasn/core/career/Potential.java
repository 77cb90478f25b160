package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The status of potential as talent management records it, highest first (PermenPANRB 20/2025,
 * Pasal 17 ayat (1)).
 */
public enum Potential implements Labelled {
  /** High. */
  TINGGI(Text.of("tinggi", "high")),
  /** Medium. */
  MENENGAH(Text.of("menengah", "medium")),
  /** Low. */
  RENDAH(Text.of("rendah", "low"));

  private final Text label;

  Potential(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
