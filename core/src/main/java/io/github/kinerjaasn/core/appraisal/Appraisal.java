package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.Pp30Inputs;
import io.github.kinerjaasn.core.numeric.Pp46Inputs;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was achieved in a period and how it is judged. May be a draft. Which parts are needed
 * depends on the regime of the rated period:
 *
 * <ul>
 *   <li>from 2022 (PermenPANRB 6/2022): {@code resultRating}, {@code behaviourRating}, {@code
 *       organisationPredicate}; realisations and feedback as their ground;
 *   <li>2014 to 2020 and the first half of 2021 (PP 46/2011): realisations of the aspects, and
 *       {@code pp46};
 *   <li>second half of 2021 (PP 30/2019): {@code pp30};
 *   <li>2021 as a whole: {@code pp46} for the first half with realisations of 2021-S1 (or its
 *       {@code finalValue}), and {@code pp30} for the second;
 *   <li>Ministry of Finance: realisations, {@code valueScores} and {@code kmk127}.
 * </ul>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Appraisal extends Document {
  /**
   * Starts an appraisal.
   *
   * @return a builder
   */
  static ImmutableAppraisal.Builder builder() {
    return ImmutableAppraisal.builder();
  }

  /**
   * The rated period.
   *
   * @return all of the plan's period for the annual appraisal, a part for a periodic one
   */
  Period getPeriod();

  /**
   * What the indicators showed.
   *
   * @return at most one for an indicator and a period
   */
  @Size(max = Limits.REALISATIONS_MAX)
  List<@Valid Realisation> getRealisations();

  /**
   * Feedback on results and values.
   *
   * @return the feedback, in any order
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid Feedback> getFeedback();

  /**
   * The rater's rating of work results.
   *
   * @return the rating; absent in a draft and in older regimes
   */
  Optional<Rating> getResultRating();

  /**
   * The rater's rating of work behaviour.
   *
   * @return the rating; absent in a draft and in older regimes
   */
  Optional<Rating> getBehaviourRating();

  /**
   * The label of the unit's achievement.
   *
   * @return the label, fixed before persons are rated
   */
  Optional<OrganisationPredicate> getOrganisationPredicate();

  /**
   * Numbers for core values on an agency's own scale.
   *
   * @return each value at most once
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid ValueScore> getValueScores();

  /**
   * What PP 46/2011 needs.
   *
   * @return the inputs
   */
  Optional<@Valid Pp46Inputs> getPp46();

  /**
   * What PP 30/2019 needs.
   *
   * @return the inputs
   */
  Optional<@Valid Pp30Inputs> getPp30();

  /**
   * What the Ministry of Finance needs.
   *
   * @return the inputs
   */
  Optional<@Valid KmkInputs> getKmk127();

  /**
   * When the appraisal was made.
   *
   * @return the date of the signatures
   */
  Optional<LocalDate> getDate();

  /**
   * When the person received the result; the days for an objection run from here.
   *
   * @return the date
   */
  Optional<LocalDate> getReceivedOn();

  /**
   * Notes and recommendations of the rater.
   *
   * @return the notes
   */
  Optional<@Prose(max = Limits.NOTE_MAX) String> getNotes();

  /**
   * The objection of the person.
   *
   * @return the objection, if there is one
   */
  Optional<@Valid Objection> getObjection();

  @Override
  default Inspection inspect() {
    return AppraisalRules.inspect(this);
  }
}
