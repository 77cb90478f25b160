package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import java.math.BigDecimal;

/**
 * The range of achievements in ten-thousandths of a per cent, and the mean of limited achievements
 * in exact arithmetic. A ratio is what target and realisation give before it is limited: {@code
 * numerator / target} with a target above 0.
 */
record Limited(long floor, long cap) {
  /** Ten-thousandths of 100 %. */
  static final long FULL = 1_000_000;

  private static final long SAFE = 1L << 58;

  /** R, 2T - R or the smaller of both: without a branch, as polarities come in any order. */
  static long numerator(int polarity, long target, long realisation) {
    long mirrored = 2 * target - realisation;
    long nearer = Math.min(realisation, mirrored);
    long less = -(polarity & 1L);
    long near = -(long) (polarity >>> 1);
    return (mirrored & less) | (nearer & near) | (realisation & ~(less | near));
  }

  /** The sum of weight x limited ratio in hundredths of a per cent, rounded half up. */
  int mean(YearNumbers year) {
    Sum sum = new Sum();
    for (int at = 0; at < year.indicators(); at++) {
      long target = year.target(at);
      long numerator = numerator(year.polarity(at), target, year.realisation(at));
      if (!sum.add(this, year.weight(at), numerator, target)) {
        return slow(year);
      }
    }
    return sum.hundredths();
  }

  private int slow(YearNumbers year) {
    Rational sum = Rational.ZERO;
    for (int at = 0; at < year.indicators(); at++) {
      sum = sum.plus(term(year, at));
    }
    BigDecimal rounded = Rounding.WHOLE.apply(sum.dividedBy(Rational.HUNDRED));
    return rounded.intValueExact();
  }

  private Rational term(YearNumbers year, int at) {
    long target = year.target(at);
    long numerator = numerator(year.polarity(at), target, year.realisation(at));
    Rational ratio =
        Rational.of(numerator, target)
            .atLeast(Rational.of(floor, FULL))
            .atMost(Rational.of(cap, FULL));
    return ratio.times(Rational.of(year.weight(at)));
  }

  /** A sum of quotients as a whole and a fraction below 1, in longs while they suffice. */
  static final class Sum {
    private long whole;
    private long above;
    private long below = 1;

    boolean add(Limited limits, long weight, long numerator, long target) {
      long over = numerator;
      long under = target;
      if (isAbove(over, under, limits.cap)) {
        over = limits.cap;
        under = FULL;
      } else if (!isAbove(over, under, limits.floor)) {
        over = limits.floor;
        under = FULL;
      }
      long product = weight * over;
      if (Math.multiplyHigh(weight, over) != product >> Long.SIZE - 1) {
        return false;
      }
      whole += product / under;
      return addFraction(product % under, under);
    }

    /** Whether one / two is above limit / FULL, for a positive two. */
    private static boolean isAbove(long one, long two, long limit) {
      int high = Long.compare(Math.multiplyHigh(one, FULL), Math.multiplyHigh(two, limit));
      return high > 0 || high == 0 && Long.compareUnsigned(one * FULL, two * limit) > 0;
    }

    private boolean addFraction(long rest, long under) {
      long common = gcd(rest, under);
      long part = under / common;
      long factor = part / gcd(below, part);
      if (below > SAFE / factor) {
        return false;
      }
      long widened = below * factor;
      above = above * factor + rest / common * (widened / part);
      below = widened;
      if (above >= below) {
        above -= below;
        whole++;
      }
      return true;
    }

    /** Divided by 100 and rounded half up; a fraction below 1 never decides that. */
    int hundredths() {
      return Math.toIntExact((whole + 50) / 100);
    }

    private static long gcd(long one, long two) {
      long a = one;
      long b = two;
      while (b != 0) {
        long rest = a % b;
        a = b;
        b = rest;
      }
      return a;
    }
  }
}
