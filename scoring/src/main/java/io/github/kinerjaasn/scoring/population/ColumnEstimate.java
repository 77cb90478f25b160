package io.github.kinerjaasn.scoring.population;

import java.util.Arrays;

/**
 * The estimate of {@link MeanEstimate} for a block of people at once, laid out so that the machine
 * divides several numbers in one instruction.
 *
 * <p>The proof is the same but for the numerator, which is made of {@code double}s here: {@code
 * min(R + a, (2T - R) + b)} with a and b either 0 or infinite. It is exact as long as T and R are
 * at most {@link #EXACT} in size, since 2T - R is then below 2^53. A year with larger numbers gets
 * the weight NaN, and no comparison with NaN proves anything.
 */
final class ColumnEstimate {
  /** How many people are taken together: few enough for the nearest cache. */
  static final int BLOCK = 512;

  private static final long EXACT = 1L << 51;

  private final double[][] targets;
  private final double[][] realisations;
  private final double[][] weights;
  private final double[][] unlessMaximised;
  private final double[][] unlessMinimised;

  ColumnEstimate(PreparedYear[] people) {
    int indicators = 0;
    for (PreparedYear one : people) {
      indicators = Math.max(indicators, one.indicators());
    }
    targets = new double[indicators][people.length];
    realisations = new double[indicators][people.length];
    weights = new double[indicators][people.length];
    unlessMaximised = new double[indicators][people.length];
    unlessMinimised = new double[indicators][people.length];
    for (double[] column : targets) {
      Arrays.fill(column, 1);
    }
    for (int person = 0; person < people.length; person++) {
      for (int at = 0; at < people[person].indicators(); at++) {
        put(people[person], at, person);
      }
    }
  }

  private void put(PreparedYear year, int at, int person) {
    long target = year.target(at);
    long realised = year.realisation(at);
    targets[at][person] = target;
    realisations[at][person] = realised;
    boolean exact = target <= EXACT && Math.abs(realised) <= EXACT;
    weights[at][person] = exact ? year.weight(at) : Double.NaN;
    int polarity = year.polarities[at];
    unlessMaximised[at][person] = polarity == 0 ? Double.POSITIVE_INFINITY : 0;
    unlessMinimised[at][person] = polarity == 1 ? Double.POSITIVE_INFINITY : 0;
  }

  /** The means of a block in hundredths, UNPROVED where this arithmetic cannot tell. */
  void means(Limited limits, int from, int count, Block block) {
    double floor = limits.floor() / (double) Limited.FULL;
    double cap = limits.cap() / (double) Limited.FULL;
    Arrays.fill(block.sums, 0);
    for (int at = 0; at < targets.length; at++) {
      add(at, from, count, floor, cap, block.sums);
    }
    double margin = MeanEstimate.margin(targets.length, MeanEstimate.size(limits));
    decide(block.sums, block.means, count, margin);
  }

  private void add(int at, int from, int count, double floor, double cap, double[] sums) {
    double[] target = targets[at];
    double[] realised = realisations[at];
    double[] weight = weights[at];
    double[] maximised = unlessMaximised[at];
    double[] minimised = unlessMinimised[at];
    for (int one = 0; one < count; one++) {
      int person = from + one;
      double mirrored = target[person] + target[person] - realised[person];
      double plain = realised[person] + minimised[person];
      double numerator = Math.min(plain, mirrored + maximised[person]);
      double value = weight[person] * numerator / target[person];
      double highest = Math.min(weight[person] * cap, value);
      sums[one] += Math.max(weight[person] * floor, highest);
    }
  }

  private static void decide(double[] sums, int[] means, int count, double margin) {
    for (int one = 0; one < count; one++) {
      double shifted = sums[one] / 100 + 0.5;
      int whole = (int) shifted;
      double off = shifted - whole;
      means[one] = off >= margin && off <= 1 - margin ? whole : MeanEstimate.UNPROVED;
    }
  }

  /** Room for one block, kept by whoever rates. */
  static final class Block {
    private final double[] sums = new double[BLOCK];
    final int[] means = new int[BLOCK];
  }
}
