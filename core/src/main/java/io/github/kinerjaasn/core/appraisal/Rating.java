package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * How one component, work results or work behaviour, stands against the leader's expectation, best
 * first (PermenPANRB 6/2022, annex).
 */
public enum Rating implements Labelled {
  /** Better than expected. */
  DI_ATAS_EKSPEKTASI(Text.of("di atas ekspektasi", "above expectation")),
  /** As expected. */
  SESUAI_EKSPEKTASI(Text.of("sesuai ekspektasi", "meets expectation")),
  /** Worse than expected. */
  DI_BAWAH_EKSPEKTASI(Text.of("di bawah ekspektasi", "below expectation"));

  private final Text label;

  Rating(Text label) {
    this.label = label;
  }

  /**
   * The code of the rating in the BKN exchange.
   *
   * @return 1 for above, 2 for as, 3 for below expectation
   */
  public int code() {
    return ordinal() + 1;
  }

  @Override
  public Text label() {
    return label;
  }
}
