package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation gave: the predicate under the regime that governs the rated period, with what
 * it rests on. The same word means different things in different regimes, so the regime is part of
 * the result.
 *
 * @param regime the rules it was rated under
 * @param agency the agency profile applied on top, by id, if any
 * @param period the rated period
 * @param predicate the predicate as the regime's token, such as {@code BAIK}
 * @param label the predicate for people
 * @param quadrant the code of the predicate in the BKN exchange, 1..5, from 2022 on
 * @param resultRating the rating of work results, from 2022 on
 * @param behaviourRating the rating of work behaviour, from 2022 on
 * @param organisationPredicate the label of the unit, from 2022 on
 * @param score the number behind the predicate, where the rules give one; there is no national
 *     number from 2022 on
 * @param interpretations the readings that were used, ordered by name
 * @param notices what follows from the result, such as until when an objection may be filed
 */
public record EvaluationResult(
    Regime regime,
    Optional<String> agency,
    Period period,
    String predicate,
    Text label,
    Optional<Integer> quadrant,
    Optional<Rating> resultRating,
    Optional<Rating> behaviourRating,
    Optional<OrganisationPredicate> organisationPredicate,
    Optional<Score> score,
    List<Choice> interpretations,
    List<Notice> notices) {

  /**
   * Takes copies of the lists.
   *
   * @param regime the rules it was rated under
   * @param agency the agency profile applied on top
   * @param period the rated period
   * @param predicate the predicate as the regime's token
   * @param label the predicate for people
   * @param quadrant the code of the predicate in the BKN exchange
   * @param resultRating the rating of work results
   * @param behaviourRating the rating of work behaviour
   * @param organisationPredicate the label of the unit
   * @param score the number behind the predicate
   * @param interpretations the readings that were used
   * @param notices what follows from the result
   */
  public EvaluationResult {
    interpretations = List.copyOf(interpretations);
    notices = List.copyOf(notices);
  }
}
