package io.github.kinerjaasn.scoring.permenpanrb8y2021;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The two kinds of indicator. PermenPANRB 8/2021 Lampiran hlm. 91, OFFICIAL_TEXT. */
public enum JenisIndikator implements Labelled {
  /** More is better. */
  NORMAL(Text.of("normal", "normal")),
  /** Less is better. */
  KHUSUS(Text.of("khusus", "special"));

  private final Text label;

  JenisIndikator(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
