package io.github.kinerjaasn.core.law;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The reading of an interpretation that a result rests on.
 *
 * @param interpretation the open point
 * @param reading the reading used, one of its enum's constants
 */
public record Choice(Interpretation<?> interpretation, Reading reading)
    implements Comparable<Choice>, Labelled {

  /**
   * Whether it is the reading applied when the caller chooses none.
   *
   * @return true for the default
   */
  public boolean isStandard() {
    return reading == interpretation.standard();
  }

  /** By name of the interpretation. */
  @Override
  public int compareTo(Choice other) {
    return interpretation.name().compareTo(other.interpretation.name());
  }

  /** The reading with how sure it is, which may be less than the rule that consults it. */
  @Override
  public Text label() {
    return Text.of("tafsir {0}: {1} ({2})", "reading {0}: {1} ({2})")
        .with(interpretation.name(), reading, reading.confidence());
  }

  /** Such as {@code MAJORITY_RULE=STRICTLY_MORE_THAN_HALF}. */
  @Override
  public String toString() {
    return interpretation.name() + "=" + reading.name();
  }
}
