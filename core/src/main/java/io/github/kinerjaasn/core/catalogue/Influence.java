package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** How much the holder of a post influences the result of an indicator. */
public enum Influence implements Labelled {
  /** The holder's own work decides it. */
  LANGSUNG(Text.of("langsung", "direct")),
  /** The holder decides it together with others. */
  BERSAMA(Text.of("bersama", "shared")),
  /** Others decide it. */
  TIDAK_LANGSUNG(Text.of("tidak langsung", "indirect"));

  private final Text label;

  Influence(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
