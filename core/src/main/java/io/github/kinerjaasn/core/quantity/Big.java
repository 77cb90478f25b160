package io.github.kinerjaasn.core.quantity;

import java.math.BigInteger;

/** A fraction of any size in lowest terms, above 0 below the line: where 64 bits are too few. */
record Big(BigInteger above, BigInteger below) {
  static Big of(BigInteger above, BigInteger below) {
    BigInteger gcd = above.gcd(below);
    BigInteger divisor = below.signum() < 0 ? gcd.negate() : gcd;
    return new Big(above.divide(divisor), below.divide(divisor));
  }

  boolean isSmall() {
    return Wide.isLong(above) && Wide.isLong(below);
  }

  Big plus(Big other) {
    return below.equals(other.below)
        ? of(above.add(other.above), below)
        : of(
            above.multiply(other.below).add(other.above.multiply(below)),
            below.multiply(other.below));
  }

  Big times(Big other) {
    return of(above.multiply(other.above), below.multiply(other.below));
  }

  Big dividedBy(Big other) {
    return of(above.multiply(other.below), below.multiply(other.above));
  }

  Big negate() {
    return new Big(above.negate(), below);
  }

  int compare(Big other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
