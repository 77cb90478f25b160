package io.github.kinerjaasn.scoring.population;

import java.util.Collection;

/**
 * Prepared years of many people side by side, for a simulation that rates them thousands of times.
 * Immutable; shared by any number of threads.
 */
public final class Columns {
  private final PreparedYear[] people;
  private final ColumnEstimate estimate;
  private final long[] behaviours;
  private final int[] values;
  private final int[] credits;

  private Columns(PreparedYear[] people) {
    this.people = people;
    this.estimate = new ColumnEstimate(people);
    this.behaviours = new long[people.length];
    this.values = new int[people.length];
    this.credits = new int[people.length];
    for (int person = 0; person < people.length; person++) {
      PreparedYear.Frame frame = people[person].frame;
      behaviours[person] = frame.behaviour();
      values[person] = frame.values();
      credits[person] = Credits.place(frame.grade(), 0, frame.months());
    }
  }

  /**
   * Lays years side by side.
   *
   * @param people the prepared years, all of one rating
   * @return the columns, in the same order
   */
  public static Columns of(Collection<PreparedYear> people) {
    return new Columns(people.toArray(PreparedYear[]::new));
  }

  /**
   * How many people.
   *
   * @return 0 or more
   */
  public int size() {
    return people.length;
  }

  void rate(Limited limits, Tail tail, Credits points, ScoreColumns scores) {
    for (int from = 0; from < people.length; from += ColumnEstimate.BLOCK) {
      int count = Math.min(ColumnEstimate.BLOCK, people.length - from);
      estimate.means(limits, from, count, scores.block);
      for (int one = 0; one < count; one++) {
        int mean = scores.block.means[one];
        int person = from + one;
        int proved = mean == MeanEstimate.UNPROVED ? limits.mean(people[person]) : mean;
        finish(person, proved, tail, points, scores);
      }
    }
  }

  private void finish(int person, int result, Tail tail, Credits points, ScoreColumns scores) {
    int count = values[person];
    long sum = tail.limited(behaviours[person], count);
    int behaviour = tail.behaviour(sum, count);
    int total = tail.total(result, sum, count);
    int first = tail.result(result);
    int second = tail.behaviourRating(behaviour);
    int predicate = tail.predicate(first, second);
    scores.results[person] = result;
    scores.behaviours[person] = behaviour;
    scores.totals[person] = total;
    scores.resultRatings[person] = (byte) first;
    scores.behaviourRatings[person] = (byte) second;
    scores.predicates[person] = (byte) predicate;
    scores.labels[person] = (byte) tail.label(total);
    scores.credits[person] = points.at(credits[person], predicate);
  }
}
