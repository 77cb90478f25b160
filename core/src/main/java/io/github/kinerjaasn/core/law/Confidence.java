package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** How sure this library is that a rule says what it is taken to say, surest first. */
public enum Confidence implements Labelled {
  /** Seen in the text or annex of the regulation. */
  OFFICIAL_TEXT(Text.of("naskah resmi", "official text")),
  /** Material of a ministry or of BKN: circular, deck, answers to questions. */
  OFFICIAL_SECONDARY(Text.of("bahan resmi", "official material")),
  /** Several independent sources agree. */
  CONSENSUS(Text.of("beberapa sumber sepakat", "several sources agree")),
  /** One unofficial source. */
  SINGLE_SOURCE(Text.of("satu sumber", "one source")),
  /** Arithmetic or analogy from facts of a higher level. */
  INFERRED(Text.of("disimpulkan", "inferred")),
  /** Believed or reported, not confirmed. Never presented as law. */
  UNCONFIRMED(Text.of("belum terkonfirmasi", "unconfirmed"));

  private final Text label;

  Confidence(Text label) {
    this.label = label;
  }

  /**
   * Whether a rule of this confidence may be applied without the caller having chosen it.
   *
   * @return true for the three surest levels
   */
  public boolean mayBeDefault() {
    return compareTo(CONSENSUS) <= 0;
  }

  @Override
  public Text label() {
    return label;
  }
}
