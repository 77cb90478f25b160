package io.github.kinerjaasn.scoring.method;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Collection;
import java.util.Optional;

/** Whether a condition is met; what is not known is neither met nor unmet. */
public enum Fulfilment implements Labelled {
  /** Met. */
  MET(Text.of("terpenuhi", "met")),
  /** Not met. */
  NOT_MET(Text.of("belum terpenuhi", "not met")),
  /** Not known. */
  UNKNOWN(Text.of("belum diketahui", "not known"));

  private final Text label;

  Fulfilment(Text label) {
    this.label = label;
  }

  /**
   * From a fact that may lack.
   *
   * @param fact whether the condition is met, if known
   * @return met, not met, or not known
   */
  public static Fulfilment of(Optional<Boolean> fact) {
    return fact.map(yes -> yes ? MET : NOT_MET).orElse(UNKNOWN);
  }

  /**
   * All together: not met if one is not met, else not known if one is not known.
   *
   * @param parts the parts, in any order
   * @return met if all are met, or if there are none
   */
  public static Fulfilment all(Collection<Fulfilment> parts) {
    if (parts.contains(NOT_MET)) {
      return NOT_MET;
    }
    return parts.contains(UNKNOWN) ? UNKNOWN : MET;
  }

  @Override
  public Text label() {
    return label;
  }
}
