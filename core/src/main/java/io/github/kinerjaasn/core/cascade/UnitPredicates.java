package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many rated staff of a unit have each predicate. Counts only: no person is named.
 *
 * <pre>{@code
 * UnitPredicates.builder()
 *     .unit("Bidang Pelayanan")
 *     .putCount(Predicate.BAIK, 7L)
 *     .putCount(Predicate.SANGAT_BAIK, 2L)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface UnitPredicates {
  /** The highest count of a predicate in a unit. */
  long COUNT_MAX = 10_000_000;

  /**
   * Starts the counts of a unit.
   *
   * @return a builder
   */
  static ImmutableUnitPredicates.Builder builder() {
    return ImmutableUnitPredicates.builder();
  }

  /**
   * The unit.
   *
   * @return its name
   */
  @Line(max = Limits.NAME_MAX)
  String getUnit();

  /**
   * The predicate of the unit's own achievement.
   *
   * @return the label; empty to hold the unit against that of the whole organisation
   */
  Optional<OrganisationPredicate> getOrganisationPredicate();

  /**
   * The counts.
   *
   * @return staff by predicate; a predicate that is not named counts nobody
   */
  Map<Predicate, @PositiveOrZero Long> getCounts();
}
