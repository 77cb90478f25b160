package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.YearNumbers;
import java.util.Arrays;
import java.util.List;

/**
 * The estimate of {@link MeanEstimate} for a block of people at once, laid out so that the machine
 * divides several numbers in one instruction: loops over arrays from 0, without a branch.
 *
 * <p>The proof is the same as long as numerators and targets are at most {@link #EXACT} in size, so
 * that a {@code double} holds them. A year with larger numbers gets the weight NaN, and no
 * comparison with NaN proves anything.
 */
final class ColumnEstimate {
  /** How many people are taken together: few enough for the nearest cache. */
  static final int BLOCK = 1_024;

  private static final long EXACT = 1L << 53;

  private final double[][] targets;
  private final double[][] numerators;
  private final double[][] weights;
  final double[] behaviours;
  final double[] values;

  ColumnEstimate(List<PreparedYear> people) {
    int indicators = 0;
    for (PreparedYear one : people) {
      indicators = Math.max(indicators, one.numbers.indicators());
    }
    targets = new double[indicators][people.size()];
    numerators = new double[indicators][people.size()];
    weights = new double[indicators][people.size()];
    behaviours = new double[people.size()];
    values = new double[people.size()];
    for (double[] column : targets) {
      Arrays.fill(column, 1);
    }
    for (int person = 0; person < people.size(); person++) {
      put(people.get(person), person);
    }
  }

  private void put(PreparedYear year, int person) {
    for (int at = 0; at < year.numbers.indicators(); at++) {
      put(year.numbers, at, person);
    }
    behaviours[person] = year.frame.behaviour();
    values[person] = year.frame.values();
  }

  private void put(YearNumbers year, int at, int person) {
    long target = year.target(at);
    long numerator = Limited.numerator(year.polarity(at), target, year.realisation(at));
    targets[at][person] = target;
    numerators[at][person] = numerator;
    boolean exact = target <= EXACT && Math.abs(numerator) <= EXACT;
    weights[at][person] = exact ? year.weight(at) : Double.NaN;
  }

  int size() {
    return values.length;
  }

  /** The means of all people in hundredths, each with how far it is from another answer. */
  void means(Limited limits, Room room) {
    double floor = limits.floor() / (double) Limited.FULL;
    double cap = limits.cap() / (double) Limited.FULL;
    Arrays.fill(room.sums, 0);
    for (int at = 0; at < targets.length; at++) {
      add(at, floor, cap, room.sums);
    }
    room.margin = MeanEstimate.margin(targets.length, MeanEstimate.size(limits));
    decide(size(), room.sums, room.means, room.distances);
  }

  private void add(int at, double floor, double cap, double[] sums) {
    double[] target = targets[at];
    double[] numerator = numerators[at];
    double[] weight = weights[at];
    for (int one = 0; one < target.length; one++) {
      double value = weight[one] * numerator[one] / target[one];
      double highest = Math.min(weight[one] * cap, value);
      sums[one] += Math.max(weight[one] * floor, highest);
    }
  }

  private static void decide(int people, double[] sums, double[] means, double[] distances) {
    for (int one = 0; one < people; one++) {
      double shifted = sums[one] / 100 + 0.5;
      double whole = Math.floor(shifted);
      double off = shifted - whole;
      means[one] = whole;
      distances[one] = Math.min(off, 1 - off);
    }
  }

  /** Room for one block, kept by whoever rates. */
  static final class Room {
    private final double[] sums = new double[BLOCK];
    private final double[] distances = new double[BLOCK];
    private double margin;
    final double[] means = new double[BLOCK];
    final double[] behaviours = new double[BLOCK];
    final double[] totals = new double[BLOCK];

    boolean isProved(int one) {
      return distances[one] >= margin;
    }
  }
}
