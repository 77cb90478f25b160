package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;

/**
 * The scores of many people in columns, to be filled again and again by {@link
 * BulkRating#rate(Columns, ScoreColumns)}. Whoever rates owns it: not for several threads at once.
 */
public final class ScoreColumns {
  final int[] results;
  final int[] behaviours;
  final int[] totals;
  final byte[] resultRatings;
  final byte[] behaviourRatings;
  final byte[] predicates;
  final byte[] labels;
  final int[] credits;
  final ColumnEstimate.Room room = new ColumnEstimate.Room();

  /**
   * Room for the scores of some people.
   *
   * @param size how many
   */
  public ScoreColumns(int size) {
    results = new int[size];
    behaviours = new int[size];
    totals = new int[size];
    resultRatings = new byte[size];
    behaviourRatings = new byte[size];
    predicates = new byte[size];
    labels = new byte[size];
    credits = new int[size];
  }

  /**
   * How many people.
   *
   * @return 0 or more
   */
  public int size() {
    return results.length;
  }

  /**
   * The predicate of a person.
   *
   * @param person the place, from 0
   * @return the predicate
   */
  public Predicate predicate(int person) {
    return Tail.PREDICATES.get(predicates[person]);
  }

  /**
   * The total of a person.
   *
   * @param person the place, from 0
   * @return the total in hundredths
   */
  public int totalHundredths(int person) {
    return totals[person];
  }

  /**
   * All of a person's score.
   *
   * @param rating what rated the columns
   * @param person the place, from 0
   * @return the score
   */
  public YearScore score(BulkRating rating, int person) {
    return new YearScore(
        results[person],
        behaviours[person],
        totals[person],
        Rating.values()[resultRatings[person]],
        Rating.values()[behaviourRatings[person]],
        predicate(person),
        rating.label(labels[person]),
        credits[person]);
  }
}
