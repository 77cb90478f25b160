package io.github.kinerjaasn.scoring.proposal;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * A proposed rating of work results.
 *
 * @param proposal the id of the rule that proposes
 * @param rating the rating proposed
 * @param achievement the mean achievement behind it, in per cent
 * @param standing that it is not national law
 */
public record ProposedRating(String proposal, Rating rating, Score achievement, Text standing)
    implements Labelled {
  @Override
  public Text label() {
    return Text.same("{0} ({1})").with(rating, standing);
  }
}
