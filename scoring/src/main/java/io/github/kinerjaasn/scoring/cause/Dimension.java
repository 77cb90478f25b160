package io.github.kinerjaasn.scoring.cause;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** By what a gap is taken apart. */
public enum Dimension implements Labelled {
  /** By the steps of a service. */
  STAGE(Text.of("tahap", "step")),
  /** By the month in which cases came in. */
  MONTH(Text.of("bulan", "month")),
  /** By the kind of case. */
  GROUP(Text.of("jenis kasus", "kind of case")),
  /** By indicators and their weights. */
  INDICATOR(Text.of("indikator", "indicator"));

  private final Text label;

  Dimension(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
