package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The two groups of planned results. */
public enum ResultKind implements Labelled {
  /** Main result (hasil kerja utama). */
  UTAMA(Text.of("utama", "main")),
  /** Additional result (hasil kerja tambahan). */
  TAMBAHAN(Text.of("tambahan", "additional"));

  private final Text label;

  ResultKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
