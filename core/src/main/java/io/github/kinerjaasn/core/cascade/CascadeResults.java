package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a year brought: how far each person's result was reached, and the predicates by unit.
 *
 * <pre>{@code
 * CascadeResults.builder()
 *     .cascade(cascade)
 *     .addAchievement(
 *         NodeAchievement.builder().nodeId("IKI-1").percent(Points.of(96)).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CascadeResults {
  /**
   * Starts the results of a tree.
   *
   * @return a builder
   */
  static ImmutableCascadeResults.Builder builder() {
    return ImmutableCascadeResults.builder();
  }

  /**
   * The tree.
   *
   * @return the performance tree
   */
  @Valid
  Cascade getCascade();

  /**
   * How far the results of persons were reached.
   *
   * @return at most one a node
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid NodeAchievement> getAchievements();

  /**
   * The predicate of the organisation, fixed before persons are rated.
   *
   * @return the label, if fixed
   */
  Optional<OrganisationPredicate> getOrganisationPredicate();

  /**
   * The predicates of persons by unit.
   *
   * @return at most one entry a unit
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid UnitPredicates> getUnits();
}
