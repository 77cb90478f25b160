package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import java.util.Optional;

/** What the rules of a regime say of a person, before it is dressed as a result. */
record Verdict(
    Enum<?> predicate,
    Labelled label,
    Optional<Integer> quadrant,
    Optional<Rating> resultRating,
    Optional<Rating> behaviourRating,
    Optional<Score> score) {

  static <P extends Enum<P> & Labelled> Verdict of(P predicate, Score score) {
    return new Verdict(
        predicate,
        predicate,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(score));
  }
}
