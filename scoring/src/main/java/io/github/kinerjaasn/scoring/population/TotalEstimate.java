package io.github.kinerjaasn.scoring.population;

/**
 * Behaviour values and totals of a block of people, as {@link Tail#behaviour} and {@link
 * Tail#total} give them.
 *
 * <p>Proof: all numbers are whole and below 2^53, as {@link NumericShape} sees to, so that only the
 * quotient is rounded, and its floor is that of the exact one: a quotient below a whole number k is
 * below it by 1 / divisor at least, and k has a neighbour that is nearer, as k times the divisor is
 * below 2^54.
 */
record TotalEstimate(double floor, double cap, double result, double behaviour) {
  static TotalEstimate of(long floor, long cap, long result, long behaviour) {
    return new TotalEstimate(floor, cap, result, behaviour);
  }

  void put(ColumnEstimate block, ColumnEstimate.Room room) {
    double[] sums = block.behaviours;
    double[] values = block.values;
    double[] means = room.means;
    double[] behaviours = room.behaviours;
    double[] totals = room.totals;
    for (int one = 0; one < values.length; one++) {
      double scale = Tail.TEN_THOUSANDTHS_IN_HUNDREDTH * values[one];
      double sum = Math.max(floor * values[one], Math.min(cap * values[one], sums[one]));
      double above = result * means[one] * scale + behaviour * sum;
      double below = scale * (result + behaviour);
      behaviours[one] = Math.floor((2 * sum + scale) / (2 * scale));
      totals[one] = Math.floor((2 * above + below) / (2 * below));
    }
  }
}
