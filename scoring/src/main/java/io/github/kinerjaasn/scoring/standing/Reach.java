package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What can still become of a target. */
public enum Reach implements Labelled {
  /** Met, whatever the rest of the period brings. */
  MET(Text.of("tercapai", "met")),
  /** Not settled: the rest of the period decides. */
  REACHABLE(Text.of("masih dapat dicapai", "still reachable")),
  /** Not met, whatever the rest of the period brings. */
  OUT_OF_REACH(Text.of("tidak dapat dicapai lagi", "no longer reachable")),
  /** Cannot be said: target, polarity or consolidation is missing. */
  UNKNOWN(Text.of("belum dapat dikatakan", "cannot be said"));

  private final Text label;

  Reach(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
