package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.YearNumbers;

/**
 * The mean of limited achievements in hundredths, rounded half up, decided by {@code double} where
 * that is proved to be the exact answer.
 *
 * <p>Proof. Let u = 2^-53. A term is {@code min(max(w n / t, w f), w c)} with weight w, limits f, c
 * and longs n, t. Converting n, t and w, one product and one quotient err by a factor within (1 ±
 * u)^5; w f and w c err by less. Where n is negative the term is exactly w f. Minimum and maximum
 * of numbers that are not negative keep a relative error. A sum of N such terms adds at most N more
 * factors, the division by 100 and the addition of one half two more. With N + 8 factors the
 * relative error is below (N + 9) u as long as N is below 2^20, and the sum is at most the cap
 * because the weights sum to 100 %. So the error of {@code mean + 1/2} is below {@code (N + 9) u
 * (cap + 1)}, and {@link #margin} is more than twice that. If the estimate is farther than the
 * margin from every whole number, the exact sum lies between the same two whole numbers, and both
 * have the same floor. Otherwise the answer is {@link #UNPROVED}.
 */
final class MeanEstimate {
  /** Stands for an answer that this arithmetic cannot prove. */
  static final int UNPROVED = -1;

  private static final double ULP = 0x1p-52;
  private static final int FACTORS = 16;

  private final double floor;
  private final double cap;
  private final double size;

  /** Limits in ten-thousandths. */
  MeanEstimate(Limited limits) {
    this.floor = limits.floor() / (double) Limited.FULL;
    this.cap = limits.cap() / (double) Limited.FULL;
    this.size = size(limits);
  }

  /** For numbers whose polarities the scheme rates by a plain ratio. */
  int of(YearNumbers year) {
    double sum = 0;
    for (int at = 0; at < year.indicators(); at++) {
      long target = year.target(at);
      long numerator = Limited.numerator(year.polarity(at), target, year.realisation(at));
      sum += term(year.weight(at), numerator, target);
    }
    return decide(sum, year.indicators());
  }

  private double term(long weight, long numerator, long target) {
    double share = weight;
    double value = share * numerator / target;
    double lowest = share * floor;
    double highest = share * cap;
    double raised = value < lowest ? lowest : value;
    return raised > highest ? highest : raised;
  }

  private int decide(double sum, int terms) {
    double shifted = sum / 100 + 0.5;
    int whole = (int) shifted;
    double off = shifted - whole;
    double margin = margin(terms);
    return off < margin || off > 1 - margin ? UNPROVED : whole;
  }

  double margin(int terms) {
    return margin(terms, size);
  }

  static double margin(int terms, double size) {
    return (terms + FACTORS) * ULP * size;
  }

  /** More than any mean in hundredths. */
  static double size(Limited limits) {
    return limits.cap() / 100 + 1;
  }
}
