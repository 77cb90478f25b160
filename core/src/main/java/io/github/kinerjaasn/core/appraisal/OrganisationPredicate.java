package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The label of an organisation's achievement, best first (PermenPANRB 6/2022, SE MenPANRB 3/2023).
 * It drives the guide for spreading the predicates of its staff.
 */
public enum OrganisationPredicate implements Labelled {
  /** Best. */
  ISTIMEWA(Text.of("istimewa", "exceptional")),
  /** Second. */
  BAIK(Text.of("baik", "good")),
  /** Third; the circular prints "Butuh Perbaikan (Cukup)". */
  BUTUH_PERBAIKAN(Text.of("butuh perbaikan", "needs improvement")),
  /** Fourth. */
  KURANG(Text.of("kurang", "poor")),
  /** Worst. */
  SANGAT_KURANG(Text.of("sangat kurang", "very poor"));

  private final Text label;

  OrganisationPredicate(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
