package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a scheme rates: everything that a person, a unit and a period bring. What the scheme does
 * not use is ignored; what it uses and lacks is reported, never taken as zero.
 *
 * <pre>{@code
 * SchemeInput input =
 *     SchemeInput.empty().withResultValue(Rational.of(90)).withBehaviourValue(Rational.of(80));
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface SchemeInput {
  /**
   * No input at all, to be filled with {@code withX}.
   *
   * @return an empty input
   */
  static ImmutableSchemeInput empty() {
    return builder().build();
  }

  /**
   * Starts an input.
   *
   * @return a builder
   */
  static ImmutableSchemeInput.Builder builder() {
    return ImmutableSchemeInput.builder();
  }

  /**
   * The indicators.
   *
   * @return in any order
   */
  List<IndicatorInput> getIndicators();

  /**
   * What each rater or period gave.
   *
   * @return in any order
   */
  List<BehaviourInput> getBehaviour();

  /**
   * The value of work results after calibration, where it is given and not computed.
   *
   * @return within the range of the part
   */
  Optional<Rational> getResultValue();

  /**
   * The value of work behaviour after calibration, where it is given and not computed.
   *
   * @return within the range of the part
   */
  Optional<Rational> getBehaviourValue();

  /**
   * The rating of work results, for schemes without bands for it.
   *
   * @return the rating
   */
  Optional<Rating> getResultRating();

  /**
   * The rating of work behaviour, for schemes without bands for it.
   *
   * @return the rating
   */
  Optional<Rating> getBehaviourRating();

  /**
   * The post, for calibration.
   *
   * @return its kind
   */
  Optional<PostKind> getPost();

  /**
   * The tier, for mixing.
   *
   * @return one of the scheme's tiers
   */
  Optional<Integer> getTier();

  /**
   * The organisation value.
   *
   * @return within the range of the adjustment or else of results
   */
  Optional<Rational> getOrganisationValue();

  /**
   * The discipline value to take off.
   *
   * @return 0 or more
   */
  Optional<Rational> getDiscipline();

  /**
   * The impact value to take off.
   *
   * @return 0 or more
   */
  Optional<Rational> getImpact();

  /**
   * The correction to add.
   *
   * @return any number; the scheme limits it
   */
  Optional<Rational> getCorrection();
}
