package io.github.kinerjaasn.scoring.proposal;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.text.Text;

/**
 * A rule that proposes the rating of work results from what was measured. The rater is free to rate
 * otherwise; nothing takes a proposal for a rating by itself.
 *
 * <pre>{@code
 * Outcome<ProposedRating> proposed = AchievementProposal.sample().propose(evaluation);
 * }</pre>
 */
public interface RatingProposal {
  /** What every proposal says of itself. */
  Text NOT_NATIONAL_LAW =
      Text.of(
          "usulan, bukan hukum nasional; pejabat penilai yang memutuskan",
          "a proposal, not national law; the rater decides");

  /**
   * The stable name of the rule.
   *
   * @return such as {@code achievement-sample}
   */
  String id();

  /**
   * Proposes a rating.
   *
   * @param evaluation the plan with its realisations; its ratings are not looked at
   * @return the proposal with its reasoning; undecided with all that is missing, never a default
   */
  Outcome<ProposedRating> propose(Evaluation evaluation);
}
