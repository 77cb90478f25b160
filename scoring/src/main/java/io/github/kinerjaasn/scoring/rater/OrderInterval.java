package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigInteger;

/**
 * The shortest interval between two order statistics, as far from one end as from the other, that
 * covers the median at least so surely. For n differences and the k-th from each end the coverage
 * is 1 - 2 (C(n,0) + … + C(n,k-1)) / 2^n.
 *
 * @param rank k, 1 or more
 * @param coverage the coverage, exact
 */
record OrderInterval(int rank, Rational coverage) {
  static OrderInterval of(int count, Rational atLeast) {
    BigInteger binomial = BigInteger.ONE;
    BigInteger below = BigInteger.ONE;
    OrderInterval best = new OrderInterval(1, coverage(count, below));
    for (int rank = 2; rank <= (count + 1) / 2; rank++) {
      binomial =
          binomial
              .multiply(BigInteger.valueOf(count - rank + 2L))
              .divide(BigInteger.valueOf(rank - 1L));
      below = below.add(binomial);
      Rational coverage = coverage(count, below);
      if (coverage.compareTo(atLeast) < 0) {
        return best;
      }
      best = new OrderInterval(rank, coverage);
    }
    return best;
  }

  private static Rational coverage(int count, BigInteger below) {
    BigInteger all = BigInteger.TWO.pow(count);
    return Rational.parse(all.subtract(below.shiftLeft(1)) + "/" + all);
  }
}
