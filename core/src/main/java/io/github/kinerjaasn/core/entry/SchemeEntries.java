package io.github.kinerjaasn.core.entry;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a scheme needs beside a plan and its appraisal. A number stands here or in the appraisal,
 * never in both; what the scheme does not use is ignored.
 *
 * <pre>{@code
 * SchemeEntries.builder()
 *     .addRaters(RaterEntry.builder().role(FeedbackRole.REKAN).putLevel(AKUNTABEL, level).build())
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SchemeEntries {
  /** Nothing at all. */
  SchemeEntries NONE = builder().build();

  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableSchemeEntries.Builder builder() {
    return ImmutableSchemeEntries.builder();
  }

  /**
   * What raters gave for the core values.
   *
   * @return one a rater, in any order
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid RaterEntry> getRaters();

  /**
   * What the indicators showed at single places.
   *
   * @return at most one for an indicator, a period and a place
   */
  @Size(max = Limits.REALISATIONS_MAX)
  List<@Valid PlaceEntry> getPlaces();

  /**
   * How good the indicators are.
   *
   * @return each indicator at most once
   */
  @Size(max = Limits.RESULTS_MAX)
  List<@Valid QualityEntry> getQualities();

  /**
   * The value of work results, where it is given and not computed.
   *
   * @return within the range of the scheme
   */
  Optional<Points> getResultValue();

  /**
   * The value of work behaviour, where it is given and not computed.
   *
   * @return within the range of the scheme
   */
  Optional<Points> getBehaviourValue();

  /**
   * The tier of the person in its unit.
   *
   * @return one of the scheme's tiers
   */
  Optional<@Min(1) @Max(Limits.VALUES_MAX) Integer> getTier();

  /**
   * The value of the unit.
   *
   * @return within the range of the scheme
   */
  Optional<Points> getOrganisationValue();

  /**
   * The discipline value to take off.
   *
   * @return 0 or more
   */
  Optional<Points> getDiscipline();

  /**
   * The impact of subordinates' penalties to take off.
   *
   * @return 0 or more
   */
  Optional<Points> getImpact();

  /**
   * The correction to add.
   *
   * @return any number; the scheme limits it
   */
  Optional<Points> getCorrection();
}
