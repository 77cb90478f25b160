package io.github.kinerjaasn.core.quantity;

import java.math.BigInteger;

/**
 * Products of longs in 128 bits, and what else a fraction of longs needs. No long is ever {@link
 * Long#MIN_VALUE} here, so that each can be negated.
 */
final class Wide {
  /** The most digits of which every number is a long. */
  static final int MAX_DIGITS = 18;

  private static final int LONG_BITS = 63;
  private static final int HASH = 31;

  private Wide() {}

  static boolean isLong(BigInteger value) {
    return value.bitLength() <= LONG_BITS && value.longValue() != Long.MIN_VALUE;
  }

  /** Whether the product is a long: its upper half only repeats the sign of the lower. */
  static boolean fits(long one, long two) {
    long low = one * two;
    return Math.multiplyHigh(one, two) == low >> LONG_BITS && low != Long.MIN_VALUE;
  }

  /** Whether the sum is a long: it overflows only if it differs in sign from both parts. */
  static boolean sumFits(long one, long two) {
    long sum = one + two;
    return ((one ^ sum) & (two ^ sum)) >= 0 && sum != Long.MIN_VALUE;
  }

  /** Compares one x two with three x four, each in 128 bits. */
  static int compare(long one, long two, long three, long four) {
    int high = Long.compare(Math.multiplyHigh(one, two), Math.multiplyHigh(three, four));
    return high != 0 ? high : Long.compareUnsigned(one * two, three * four);
  }

  /** Ten to a power of at most {@link #MAX_DIGITS}. */
  static long tenTo(int power) {
    long result = 1;
    for (int at = 0; at < power; at++) {
      result *= 10;
    }
    return result;
  }

  /** The greatest common divisor, by shifts; the other number's size where one is 0. */
  static long gcd(long one, long two) {
    long a = Math.abs(one);
    long b = Math.abs(two);
    if (a == 0 || b == 0) {
      return a + b;
    }
    int twos = Long.numberOfTrailingZeros(a | b);
    a >>= Long.numberOfTrailingZeros(a);
    while (b != 0) {
      b >>= Long.numberOfTrailingZeros(b);
      long smaller = Math.min(a, b);
      b = Math.abs(a - b);
      a = smaller;
    }
    return a << twos;
  }

  /** The hash that {@link BigInteger#hashCode()} gives the same number. */
  static int hash(long value) {
    long size = Math.abs(value);
    int high = (int) (size >>> Integer.SIZE);
    return (HASH * high + (int) size) * Long.signum(value);
  }
}
