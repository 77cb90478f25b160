package io.github.kinerjaasn.testkit.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction in lowest terms with a positive denominator. */
public record Fraction(BigInteger num, BigInteger den) implements Comparable<Fraction> {
  public static final Fraction ZERO = of(0);
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  public Fraction {
    if (den.signum() == 0) {
      throw new ArithmeticException("denominator 0");
    }
    BigInteger divisor = num.gcd(den).multiply(BigInteger.valueOf(den.signum()));
    num = num.divide(divisor);
    den = den.divide(divisor);
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  public static Fraction of(BigDecimal d) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(d.scale()));
    return d.scale() > 0
        ? new Fraction(d.unscaledValue(), power)
        : new Fraction(d.unscaledValue().multiply(power), BigInteger.ONE);
  }

  public Fraction plus(Fraction o) {
    return new Fraction(num.multiply(o.den).add(o.num.multiply(den)), den.multiply(o.den));
  }

  public Fraction minus(Fraction o) {
    return plus(new Fraction(o.num.negate(), o.den));
  }

  public Fraction times(Fraction o) {
    return new Fraction(num.multiply(o.num), den.multiply(o.den));
  }

  public Fraction over(Fraction o) {
    return new Fraction(num.multiply(o.den), den.multiply(o.num));
  }

  public Fraction over(long o) {
    return over(of(o));
  }

  public Fraction min(Fraction o) {
    return compareTo(o) <= 0 ? this : o;
  }

  public Fraction max(Fraction o) {
    return compareTo(o) >= 0 ? this : o;
  }

  public boolean below(Fraction o) {
    return compareTo(o) < 0;
  }

  public boolean isWhole() {
    return den.equals(BigInteger.ONE);
  }

  @Override
  public int compareTo(Fraction o) {
    return num.multiply(o.den).compareTo(o.num.multiply(den));
  }

  /** The nearest hundredth, ties away from zero. */
  public Fraction hundredth() {
    BigInteger doubled = num.abs().multiply(HUNDRED).shiftLeft(1).add(den);
    BigInteger cents = doubled.divide(den.shiftLeft(1));
    return new Fraction(cents.multiply(BigInteger.valueOf(num.signum())), HUNDRED);
  }

  /** Plain decimal text with exactly two decimals, ties away from zero. */
  public String two() {
    Fraction r = hundredth();
    return new BigDecimal(r.num.multiply(HUNDRED).divide(r.den), 2).toPlainString();
  }
}
