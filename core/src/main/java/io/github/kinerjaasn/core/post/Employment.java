package io.github.kinerjaasn.core.post;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The two kinds of civil servants (ASN). */
public enum Employment implements Labelled {
  /** Permanent civil servant (pegawai negeri sipil). */
  PNS(Text.of("PNS", "permanent civil servant (PNS)")),
  /** Contract civil servant (pegawai pemerintah dengan perjanjian kerja). */
  PPPK(Text.of("PPPK", "contract civil servant (PPPK)"));

  private final Text label;

  Employment(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
