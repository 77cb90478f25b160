package io.github.kinerjaasn.scoring.permenpanrb3y2020;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The status of potential, highest first (PermenPANRB 20/2025, Pasal 17 ayat (1)). */
public enum Potensi implements Labelled {
  /** High. */
  TINGGI(Text.of("tinggi", "high")),
  /** Medium. */
  MENENGAH(Text.of("menengah", "medium")),
  /** Low. */
  RENDAH(Text.of("rendah", "low"));

  private final Text label;

  Potensi(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
