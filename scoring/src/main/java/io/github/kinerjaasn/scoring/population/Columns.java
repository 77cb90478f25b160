package io.github.kinerjaasn.scoring.population;

import java.util.Arrays;
import java.util.Collection;

/**
 * Prepared years of many people side by side, for a simulation that rates them thousands of times.
 * Immutable; shared by any number of threads.
 *
 * <pre>{@code
 * Columns year = Columns.of(people);
 * year.size(); // 0
 * }</pre>
 */
public final class Columns {
  private final PreparedYear[] people;
  private final ColumnEstimate[] blocks;
  private final int[] credits;

  private Columns(PreparedYear[] people) {
    this.people = people;
    this.blocks =
        new ColumnEstimate[(people.length + ColumnEstimate.BLOCK - 1) / ColumnEstimate.BLOCK];
    this.credits = new int[people.length];
    for (int at = 0; at < blocks.length; at++) {
      int from = at * ColumnEstimate.BLOCK;
      int to = Math.min(from + ColumnEstimate.BLOCK, people.length);
      blocks[at] = new ColumnEstimate(Arrays.asList(people).subList(from, to));
    }
    for (int person = 0; person < people.length; person++) {
      PreparedYear.Frame frame = people[person].frame;
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
    ColumnEstimate.Room room = scores.room;
    int person = 0;
    for (ColumnEstimate block : blocks) {
      block.means(limits, room);
      tail.totals.put(block, room);
      for (int one = 0; one < block.size(); one++, person++) {
        if (!room.isProved(one)) {
          prove(one, limits.mean(people[person].numbers), person, tail, room);
        }
        finish(one, person, tail, points, scores);
      }
    }
  }

  private void prove(int one, int mean, int person, Tail tail, ColumnEstimate.Room room) {
    PreparedYear.Frame frame = people[person].frame;
    room.means[one] = mean;
    room.totals[one] =
        tail.total(mean, tail.limited(frame.behaviour(), frame.values()), frame.values());
  }

  private void finish(int one, int person, Tail tail, Credits points, ScoreColumns scores) {
    int result = (int) scores.room.means[one];
    int behaviour = (int) scores.room.behaviours[one];
    int total = (int) scores.room.totals[one];
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
