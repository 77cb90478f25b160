package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** To whom a new and useful idea was of use (PP 46/2011). */
public enum Creativity implements Labelled {
  /** There was none. */
  TIDAK_ADA(Text.of("tidak ada", "none")),
  /** To the work unit. */
  UNIT_KERJA(Text.of("bermanfaat bagi unit kerja", "useful to the work unit")),
  /** To the organisation. */
  ORGANISASI(Text.of("bermanfaat bagi organisasi", "useful to the organisation")),
  /** To the state. */
  NEGARA(Text.of("bermanfaat bagi negara", "useful to the state"));

  private final Text label;

  Creativity(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
