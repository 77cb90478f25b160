package io.github.kinerjaasn.benchmarks.suite;

/**
 * A goal of the comparison and what was measured.
 *
 * @param measure what is divided by what
 * @param bound at most, or at least
 * @param goal the bound
 * @param least the ratio of the least CPU times, or of bytes or wall times where it says so
 * @param median the ratio of the medians
 * @param limit why it is missed and what the limit is, where it is
 */
record Goal(String measure, Bound bound, double goal, double least, double median, String limit) {
  enum Bound {
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  boolean isMet() {
    return bound == Bound.AT_MOST ? least <= goal : least >= goal;
  }

  String row() {
    return String.format(
        java.util.Locale.ROOT,
        "| %s | %s %s | %s | %s | %s |",
        measure,
        bound.sign,
        Results.number(goal),
        Results.number(least),
        Results.number(median),
        isMet() ? "met" : "**missed**: " + limit);
  }
}
