package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What an indicator of a post other than senior leadership looks at. */
public enum Aspect implements Labelled {
  /** How much. */
  KUANTITAS(Text.of("kuantitas", "quantity")),
  /** How well. */
  KUALITAS(Text.of("kualitas", "quality")),
  /** How fast or when. */
  WAKTU(Text.of("waktu", "time")),
  /** At what cost. */
  BIAYA(Text.of("biaya", "cost"));

  private final Text label;

  Aspect(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
