package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigInteger;

/**
 * The interval of Clopper and Pearson for a share, its ends moved outward to tenths of a per cent
 * so that they are exact: at each end the observed count, or one further off, has a chance of at
 * most half of what the coverage leaves. Whole numbers only, nothing is approximated.
 */
final class BinomialBounds {
  private static final int GRID = 1000;

  /** Half of what a coverage of 95 per cent leaves is 1 in 40. */
  private static final BigInteger ONE_IN = BigInteger.valueOf(40);

  private BinomialBounds() {}

  static Percentage low(int part, int whole) {
    return Percentage.ofShare(Rational.of(lowest(part, whole), GRID));
  }

  static Percentage high(int part, int whole) {
    return Percentage.ofShare(Rational.of(GRID - lowest(whole - part, whole), GRID));
  }

  /** The largest step of the grid at which so many or more are that unlikely. */
  private static int lowest(int part, int whole) {
    int low = 0;
    int high = part == 0 ? 0 : GRID - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (isUnlikely(part, whole, middle)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static boolean isUnlikely(int part, int whole, int step) {
    BigInteger hit = BigInteger.valueOf(step);
    BigInteger miss = BigInteger.valueOf(GRID - step);
    BigInteger most = BigInteger.valueOf(GRID).pow(whole).divide(ONE_IN);
    BigInteger term = hit.pow(whole);
    BigInteger tail = term;
    for (int count = whole; count > part && tail.compareTo(most) <= 0; count--) {
      BigInteger fewer = BigInteger.valueOf(count).multiply(miss);
      BigInteger more = BigInteger.valueOf(whole - count + 1L).multiply(hit);
      term = term.multiply(fewer).divide(more);
      tail = tail.add(term);
    }
    return tail.compareTo(most) <= 0;
  }
}
