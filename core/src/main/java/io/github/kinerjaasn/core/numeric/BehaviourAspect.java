package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The aspects of behaviour that the numeric regimes score; PP 46/2011 knows six, PP 30/2019 five.
 */
public enum BehaviourAspect implements Labelled {
  /** Both regimes. */
  ORIENTASI_PELAYANAN(Text.of("orientasi pelayanan", "service orientation")),
  /** PP 46/2011 only. */
  INTEGRITAS(Text.of("integritas", "integrity")),
  /** Both regimes. */
  KOMITMEN(Text.of("komitmen", "commitment")),
  /** PP 46/2011 only. */
  DISIPLIN(Text.of("disiplin", "discipline")),
  /** PP 30/2019 only. */
  INISIATIF_KERJA(Text.of("inisiatif kerja", "work initiative")),
  /** Both regimes. */
  KERJA_SAMA(Text.of("kerja sama", "cooperation")),
  /** Both regimes. */
  KEPEMIMPINAN(Text.of("kepemimpinan", "leadership"));

  private final Text label;

  BehaviourAspect(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
