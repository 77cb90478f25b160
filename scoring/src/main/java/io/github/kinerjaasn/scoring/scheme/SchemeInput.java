package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.person.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a scheme rates: everything that a person, a unit and a period bring. What the scheme does
 * not use is ignored; what it uses and lacks is reported, never taken as zero.
 *
 * @param indicators the indicators, in any order
 * @param behaviour what each rater or period gave, in any order
 * @param resultValue the value of work results after calibration, where it is given and not
 *     computed
 * @param behaviourValue the value of work behaviour after calibration, where it is given and not
 *     computed
 * @param resultRating the rating of work results, for schemes without bands for it
 * @param behaviourRating the rating of work behaviour, for schemes without bands for it
 * @param post the post, for calibration
 * @param tier the tier, for mixing
 * @param organisationValue the organisation value
 * @param discipline the discipline value to take off, 0 or more
 * @param impact the impact value to take off, 0 or more
 * @param correction the correction to add; the scheme limits it
 */
public record SchemeInput(
    List<IndicatorInput> indicators,
    List<BehaviourInput> behaviour,
    Optional<Rational> resultValue,
    Optional<Rational> behaviourValue,
    Optional<Rating> resultRating,
    Optional<Rating> behaviourRating,
    Optional<PostKind> post,
    Optional<Integer> tier,
    Optional<Rational> organisationValue,
    Optional<Rational> discipline,
    Optional<Rational> impact,
    Optional<Rational> correction) {
  /**
   * Takes copies of the lists.
   *
   * @param indicators the indicators, in any order
   * @param behaviour what each rater or period gave, in any order
   * @param resultValue the value of work results after calibration, where it is given and not
   *     computed
   * @param behaviourValue the value of work behaviour after calibration, where it is given and not
   *     computed
   * @param resultRating the rating of work results, for schemes without bands for it
   * @param behaviourRating the rating of work behaviour, for schemes without bands for it
   * @param post the post, for calibration
   * @param tier the tier, for mixing
   * @param organisationValue the organisation value
   * @param discipline the discipline value to take off, 0 or more
   * @param impact the impact value to take off, 0 or more
   * @param correction the correction to add; the scheme limits it
   */
  public SchemeInput {
    indicators = List.copyOf(indicators);
    behaviour = List.copyOf(behaviour);
  }

  /**
   * No input at all.
   *
   * @return an empty input to fill with the methods {@code withX}
   */
  public static SchemeInput empty() {
    return new SchemeInput(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same with the indicators.
   *
   * @param given the indicators
   * @return a copy
   */
  public SchemeInput withIndicators(List<IndicatorInput> given) {
    return new SchemeInput(
        given,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with what each rater or period gave.
   *
   * @param given what each rater or period gave
   * @return a copy
   */
  public SchemeInput withBehaviour(List<BehaviourInput> given) {
    return new SchemeInput(
        indicators,
        given,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the value of work results after calibration.
   *
   * @param given the value of work results after calibration
   * @return a copy
   */
  public SchemeInput withResultValue(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        Optional.of(given),
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the value of work behaviour after calibration.
   *
   * @param given the value of work behaviour after calibration
   * @return a copy
   */
  public SchemeInput withBehaviourValue(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        Optional.of(given),
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the rating of work results.
   *
   * @param given the rating of work results
   * @return a copy
   */
  public SchemeInput withResultRating(Rating given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        Optional.of(given),
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the rating of work behaviour.
   *
   * @param given the rating of work behaviour
   * @return a copy
   */
  public SchemeInput withBehaviourRating(Rating given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        Optional.of(given),
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the post.
   *
   * @param given the post
   * @return a copy
   */
  public SchemeInput withPost(PostKind given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        Optional.of(given),
        tier,
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the tier.
   *
   * @param given the tier
   * @return a copy
   */
  public SchemeInput withTier(Integer given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        Optional.of(given),
        organisationValue,
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the organisation value.
   *
   * @param given the organisation value
   * @return a copy
   */
  public SchemeInput withOrganisationValue(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        Optional.of(given),
        discipline,
        impact,
        correction);
  }

  /**
   * The same with the discipline value to take off.
   *
   * @param given the discipline value to take off
   * @return a copy
   */
  public SchemeInput withDiscipline(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        Optional.of(given),
        impact,
        correction);
  }

  /**
   * The same with the impact value to take off.
   *
   * @param given the impact value to take off
   * @return a copy
   */
  public SchemeInput withImpact(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        Optional.of(given),
        correction);
  }

  /**
   * The same with the correction to add; the scheme limits it.
   *
   * @param given the correction to add; the scheme limits it
   * @return a copy
   */
  public SchemeInput withCorrection(Rational given) {
    return new SchemeInput(
        indicators,
        behaviour,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        post,
        tier,
        organisationValue,
        discipline,
        impact,
        Optional.of(given));
  }
}
