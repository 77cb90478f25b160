package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Where one indicator stands.
 *
 * @param indicatorId the indicator
 * @param reach what can still become of its target
 * @param soFar the realisations until the day, consolidated, in the unit of the target; empty if
 *     there are none or one is missing
 * @param lowest the lowest final amount still possible, where there is one
 * @param highest the highest final amount still possible, where there is one
 * @param needed for a target that is still to be reached by growing, what each period that remains
 *     must bring on average (sum, average), or what the last one must show (last known,
 *     cumulative); empty if the remaining periods are not known
 * @param remaining the periods with a target of their own that have no amount yet, in order
 * @param missing those of them that are over
 */
public record IndicatorStanding(
    String indicatorId,
    Reach reach,
    Optional<Rational> soFar,
    Optional<Rational> lowest,
    Optional<Rational> highest,
    Optional<Rational> needed,
    List<Period> remaining,
    List<Period> missing) {

  /**
   * Takes copies of the lists.
   *
   * @param indicatorId the indicator
   * @param reach what can still become of its target
   * @param soFar the realisations until the day, consolidated
   * @param lowest the lowest final amount still possible
   * @param highest the highest final amount still possible
   * @param needed what the remaining periods must bring
   * @param remaining the periods without an amount yet
   * @param missing those of them that are over
   */
  public IndicatorStanding {
    remaining = List.copyOf(remaining);
    missing = List.copyOf(missing);
  }
}
