package io.github.kinerjaasn.scoring.career;

import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.scoring.permenpanrb3y2020.Talenta;
import io.github.kinerjaasn.scoring.pp30y2019.KeadaanPembinaan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What follow-up looks at beside the rating itself. Everything but the person and the day may lack;
 * what lacks is reported as missing where a rule asks for it, never assumed.
 *
 * <pre>{@code
 * AdviceFacts.builder()
 *     .person(skp.getPerson())
 *     .asOf(LocalDate.of(2026, 1, 20))
 *     .yearsInRank(4)
 *     .trainingHours(Rational.of(12))
 *     .addHistory(PastRating.of(Regime.PERMENPANRB_6_2022, Period.ofYear(2024), "BAIK"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface AdviceFacts {
  /**
   * Starts the facts.
   *
   * @return a builder
   */
  static ImmutableAdviceFacts.Builder builder() {
    return ImmutableAdviceFacts.builder();
  }

  /**
   * The rated person.
   *
   * @return rank, post and employment are read
   */
  Person getPerson();

  /**
   * The day for which the follow-up is asked; its year is the year of a promotion.
   *
   * @return the day
   */
  LocalDate getAsOf();

  /**
   * Ratings of past periods. The rating at hand need not be among them.
   *
   * @return in any order, each period at most once
   */
  List<PastRating> getHistory();

  /**
   * Whole years in the rank.
   *
   * @return 0 or more
   */
  Optional<Integer> getYearsInRank();

  /**
   * Whole years in the post.
   *
   * @return 0 or more
   */
  Optional<Integer> getYearsInPost();

  /**
   * The rank of the superior.
   *
   * @return for a regular promotion
   */
  Optional<Golongan> getSuperiorRank();

  /**
   * Whether the rank is one level below the entry rank of the structural post.
   *
   * @return for a promotion in a structural post
   */
  Optional<Boolean> getOneLevelBelowEntryRank();

  /**
   * Whether the person holds a Specialist I degree.
   *
   * @return if known
   */
  Optional<Boolean> getSpecialistDegree();

  /**
   * Credit points of a functional post that count towards the next rank and grade.
   *
   * @return the cumulative points
   */
  Optional<Rational> getCreditPoints();

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
   * Performance and potential as talent management records them.
   *
   * @return if the person was assessed
   */
  Optional<Talenta> getTalent();

  /**
   * Training hours (JP) had in the rated year.
   *
   * @return 0 or more
   */
  Optional<Rational> getTrainingHours();

  /**
   * Values and competences below what is expected.
   *
   * @return in any order
   */
  List<WeakPoint> getWeakPoints();

  /**
   * When the person received the result.
   *
   * @return the days for an objection run from here
   */
  Optional<LocalDate> getReceivedOn();

  /**
   * Where the time to improve stands, if it has begun.
   *
   * @return the state
   */
  Optional<KeadaanPembinaan> getImprovement();
}
