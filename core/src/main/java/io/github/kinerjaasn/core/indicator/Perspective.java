package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What an indicator of a senior leadership post (JPT) looks at instead of an aspect. */
public enum Perspective implements Labelled {
  /** Those who are served. */
  PENERIMA_LAYANAN(Text.of("penerima layanan", "service recipients")),
  /** The processes. */
  PROSES_BISNIS(Text.of("proses bisnis", "business process")),
  /** Strengthening the organisation. */
  PENGUATAN_INTERNAL(Text.of("penguatan internal", "internal strengthening")),
  /** The budget. */
  ANGGARAN(Text.of("anggaran", "budget"));

  private final Text label;

  Perspective(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
