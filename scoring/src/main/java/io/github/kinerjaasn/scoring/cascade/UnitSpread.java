package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.scoring.se3y2023.Porsi;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.util.List;

/**
 * The predicates of one unit against the guide.
 *
 * @param unit the name of the unit
 * @param predicate the label it is held against: its own, or that of the whole organisation
 * @param counts how many staff have each predicate
 * @param breaches the demands of the guide that are not met
 */
public record UnitSpread(
    String unit, OrganisationPredicate predicate, Sebaran counts, List<Porsi> breaches) {
  /**
   * Takes a copy.
   *
   * @param unit the name of the unit
   * @param predicate the label it is held against
   * @param counts how many staff have each predicate
   * @param breaches the demands of the guide that are not met
   */
  public UnitSpread {
    breaches = List.copyOf(breaches);
  }
}
