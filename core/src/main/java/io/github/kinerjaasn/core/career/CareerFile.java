package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.Rank;
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
 * What the personnel office knows of a career beside the rating at hand. What lacks is unknown and
 * never assumed: not 0, not false.
 *
 * <pre>{@code
 * CareerFile.builder()
 *     .addHistory(
 *         PastPredicate.builder()
 *             .period(Period.ofYear(2024))
 *             .ruleSet("permenpanrb-6-2022")
 *             .predicate("BAIK")
 *             .build())
 *     .yearsInRank(4)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface CareerFile extends Document {
  /**
   * Starts a file.
   *
   * @return a builder
   */
  static ImmutableCareerFile.Builder builder() {
    return ImmutableCareerFile.builder();
  }

  /** The most years in a rank or post. */
  int YEARS_MAX = 60;

  /** The fewest credit points. */
  String CREDIT_MIN = "0";

  /** The most credit points. */
  String CREDIT_MAX = "100000";

  /**
   * Predicates of past periods.
   *
   * @return at most one a period
   */
  @Size(max = Limits.MONTHS_MAX)
  List<@Valid PastPredicate> getHistory();

  /**
   * Whole years in the rank.
   *
   * @return if known
   */
  Optional<@Min(0) @Max(YEARS_MAX) Integer> getYearsInRank();

  /**
   * Whole years in the post.
   *
   * @return if known
   */
  Optional<@Min(0) @Max(YEARS_MAX) Integer> getYearsInPost();

  /**
   * The rank of the superior.
   *
   * @return for a regular promotion
   */
  Optional<Rank> getSuperiorRank();

  /**
   * Whether the rank is one level below the entry rank of the structural post.
   *
   * @return if known
   */
  Optional<Boolean> getOneLevelBelowEntryRank();

  /**
   * Whether the person holds a Specialist I degree.
   *
   * @return if known
   */
  Optional<Boolean> getSpecialistDegree();

  /**
   * Cumulative credit points (angka kredit) of a functional post.
   *
   * @return if known
   */
  Optional<@Within(min = CREDIT_MIN, max = CREDIT_MAX) Points> getCreditPoints();

  /**
   * Whether there is a vacancy at the next grade.
   *
   * @return if known
   */
  Optional<Boolean> getVacancy();

  /**
   * Whether the competency test of the next grade is passed.
   *
   * @return if known
   */
  Optional<Boolean> getCompetencyTestPassed();

  /**
   * Performance and potential as talent management recorded them.
   *
   * @return if the person was mapped
   */
  Optional<@Valid TalentStatus> getTalent();

  /**
   * The years whose training is recorded in full; of any other year the hours are unknown.
   *
   * @return calendar years, each once
   */
  @Size(max = Limits.MONTHS_MAX)
  List<Period> getTrainingYears();

  /**
   * The training.
   *
   * @return in any order
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid Training> getTraining();

  /**
   * The competences measured last.
   *
   * @return each name once
   */
  @Size(max = Limits.INDICATORS_MAX)
  List<@Valid MeasuredCompetence> getCompetences();

  @Override
  default Inspection inspect() {
    return CareerRules.inspect(this);
  }
}
