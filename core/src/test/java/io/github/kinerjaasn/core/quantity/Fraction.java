package io.github.kinerjaasn.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A second, naive implementation to compare with: never reduced, compared crosswise. */
record Fraction(BigInteger above, BigInteger below) {
  static Fraction of(Rational value) {
    return new Fraction(value.numerator(), value.denominator());
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.above.negate(), other.below));
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(above.multiply(other.below), below.multiply(other.above));
  }

  /** The sign of the difference. */
  int compare(Fraction other) {
    Fraction difference = minus(other);
    return difference.above.signum() * difference.below.signum();
  }

  boolean equalTo(Rational value) {
    return compare(of(value)) == 0;
  }

  /** Half away from zero, by whole numbers: the floor of twice the size plus one half. */
  BigDecimal roundHalfUp(int decimals) {
    BigInteger size = above.multiply(BigInteger.TEN.pow(decimals)).abs();
    BigInteger halves = size.shiftLeft(1).add(below.abs());
    BigInteger rounded = halves.divide(below.abs().shiftLeft(1));
    boolean negative = above.signum() * below.signum() < 0;
    return new BigDecimal(negative ? rounded.negate() : rounded, decimals);
  }
}
