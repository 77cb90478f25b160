package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The final label of a person's performance under PermenPANRB 6/2022, best first. The same words
 * mean other things in older regimes, which have labels of their own.
 */
public enum Predicate implements Labelled {
  /** Quadrant 1. */
  SANGAT_BAIK(Text.of("sangat baik", "very good")),
  /** Quadrant 2. */
  BAIK(Text.of("baik", "good")),
  /** Quadrant 3. */
  BUTUH_PERBAIKAN(Text.of("butuh perbaikan", "needs improvement")),
  /** Quadrant 4; printed "Kurang/misconduct". */
  KURANG(Text.of("kurang/misconduct", "poor/misconduct")),
  /** Quadrant 5. */
  SANGAT_KURANG(Text.of("sangat kurang", "very poor"));

  private final Text label;

  Predicate(Text label) {
    this.label = label;
  }

  /**
   * The code of the predicate in the BKN exchange (kuadran).
   *
   * @return 1 for very good to 5 for very poor
   */
  public int quadrant() {
    return ordinal() + 1;
  }

  @Override
  public Text label() {
    return label;
  }
}
