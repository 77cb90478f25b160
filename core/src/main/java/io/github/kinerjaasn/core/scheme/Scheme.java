package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An agency's own rating scheme, checked before it rates anyone. All numbers are decimals and
 * exact; nothing is rounded unless a {@link RoundingStep} says so.
 *
 * <pre>{@code
 * Scheme.builder()
 *     .id("contoh-2026")
 *     .name("Skema contoh")
 *     .from(LocalDate.of(2026, 1, 1))
 *     .addSources(source)
 *     .behaviour(behaviour)
 *     .behaviourShare(Weight.FULL)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface Scheme {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableScheme.Builder builder() {
    return ImmutableScheme.builder();
  }

  /**
   * The id, the first part of the ids of its rules.
   *
   * @return such as {@code kmk-127-2026}
   */
  @Id
  String getId();

  /**
   * The name.
   *
   * @return one line
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * The agency whose scheme it is.
   *
   * @return a short id such as {@code kemenkeu}
   */
  Optional<@Id String> getAgency();

  /**
   * The first day in force.
   *
   * @return the day
   */
  LocalDate getFrom();

  /**
   * The last day in force.
   *
   * @return the day; empty while it is in force
   */
  Optional<LocalDate> getTo();

  /**
   * The legal bases.
   *
   * @return one or more; parts without a source rest on the first
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid SchemeSource> getSources();

  /**
   * Work results.
   *
   * @return empty if the scheme has none
   */
  Optional<@Valid ResultPart> getResult();

  /**
   * Work behaviour.
   *
   * @return empty if the scheme has none
   */
  Optional<@Valid BehaviourPart> getBehaviour();

  /**
   * How start values are converted by post.
   *
   * @return none for no calibration; else a post without a row has no result
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid CalibrationRow> getCalibrations();

  /**
   * The share of work results in the total.
   *
   * @return in per cent
   */
  Optional<Weight> getResultShare();

  /**
   * The share of work behaviour in the total.
   *
   * @return in per cent
   */
  Optional<Weight> getBehaviourShare();

  /**
   * What is taken off and added.
   *
   * @return empty if nothing is
   */
  Optional<@Valid AdjustmentPart> getAdjustment();

  /**
   * How the organisation value is mixed in.
   *
   * @return empty if it is not
   */
  Optional<@Valid OrganisationPart> getOrganisation();

  /**
   * The bands from the final value of results to its rating.
   *
   * @return empty where the rating is given
   */
  Optional<@Valid BandTable> getResultBands();

  /**
   * The bands from the final value of behaviour to its rating.
   *
   * @return empty where the rating is given
   */
  Optional<@Valid BandTable> getBehaviourBands();

  /**
   * The predicate by the two ratings.
   *
   * @return nine cells, or none
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid MatrixCell> getMatrix();

  /**
   * The labels of the total.
   *
   * @return best first
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid SchemeLabel> getLabels();

  /**
   * The bands from the total to a label, where the scheme has no matrix.
   *
   * @return empty for none
   */
  Optional<@Valid BandTable> getTotalBands();

  /**
   * The roundings.
   *
   * @return at most one a stage; none for an exact scheme
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid RoundingStep> getRoundings();

  /**
   * The readings of open points of national law that the scheme states.
   *
   * @return names of interpretations to names of readings
   */
  @Size(max = Limits.INTERPRETATIONS_MAX)
  Map<@Id String, @Id String> getInterpretations();

  /**
   * What follows for the allowance.
   *
   * @return the agency's own table, if any
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Valid AllowanceRow> getAllowances();

  /**
   * What a reader of the scheme should know.
   *
   * @return remarks
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getNotes();

  /**
   * Whether the predicate comes from two ratings.
   *
   * @return true if there is a matrix
   */
  default boolean hasMatrix() {
    return !getMatrix().isEmpty();
  }
}
