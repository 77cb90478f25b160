package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** Whose success an indicator measures. */
public enum IndicatorKind implements Labelled {
  /** Key performance indicator of a unit (indikator kinerja utama). */
  IKU(Text.of("indikator kinerja utama", "key performance indicator")),
  /** Indicator of one person's planned result (indikator kinerja individu). */
  IKI(Text.of("indikator kinerja individu", "individual indicator"));

  private final Text label;

  IndicatorKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
