package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Score;
import java.util.Optional;

/**
 * What a scheme gave.
 *
 * @param scheme the id of the scheme
 * @param start the total before adjustment
 * @param adjusted the total after adjustment
 * @param total the total after mixing
 * @param resultValue the final value of work results
 * @param behaviourValue the final value of work behaviour
 * @param resultRating the rating of work results
 * @param behaviourRating the rating of work behaviour
 * @param label the label that the bands of the total give, or the token of the predicate
 * @param predicate the national predicate
 */
public record SchemeResult(
    String scheme,
    Optional<Score> start,
    Optional<Score> adjusted,
    Optional<Score> total,
    Optional<Score> resultValue,
    Optional<Score> behaviourValue,
    Optional<Rating> resultRating,
    Optional<Rating> behaviourRating,
    Optional<String> label,
    Optional<Predicate> predicate) {
  /**
   * What decides: the label, or else the displayed total.
   *
   * @return for example {@code BAIK}
   */
  public String outcome() {
    return label.orElseGet(() -> total.map(Score::toString).orElse("-"));
  }

  /**
   * The same with another predicate, which is then also its label: for rules that no document says.
   *
   * @param other the predicate
   * @return a copy
   */
  public SchemeResult withPredicate(Predicate other) {
    return new SchemeResult(
        scheme,
        start,
        adjusted,
        total,
        resultValue,
        behaviourValue,
        resultRating,
        behaviourRating,
        Optional.of(other.name()),
        Optional.of(other));
  }
}
