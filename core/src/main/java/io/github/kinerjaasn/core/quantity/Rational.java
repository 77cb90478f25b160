package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, always in lowest terms with a positive denominator. Sums, means and
 * ratios of a rating stay rational until the law rounds, so the order of items never matters and
 * one third plus two thirds is one.
 *
 * <p>Example: {@code Rational.of(2).dividedBy(Rational.of(3)).round(2)} is {@code 0.67}.
 */
public final class Rational implements Comparable<Rational>, Labelled {
  /** The number 0. */
  public static final Rational ZERO = of(0);

  /** The number 1. */
  public static final Rational ONE = of(1);

  /** The number 100, the factor between a share and a per cent. */
  public static final Rational HUNDRED = of(100);

  private static final int LABEL_DECIMALS = 4;
  private static final long TEN_THOUSAND = 10_000;
  private static final long TEN_THOUSANDTHS_MAX = 100_000_000_000_000_000L;

  /** As computed, not yet in lowest terms; without meaning where the number is big. */
  private final long above;

  /** Above 0. */
  private final long below;

  /** Only for numbers that have no form in longs. */
  private final @Nullable Big big;

  /** Racy on purpose: every thread computes the same, and it holds final fields only. */
  private @Nullable Rational lowest;

  private Rational(long above, long below, @Nullable Big big) {
    this.above = above;
    this.below = below;
    this.big = big;
  }

  private static Rational small(long above, long below) {
    return new Rational(above, below, null);
  }

  private static Rational of(Big value) {
    return value.isSmall()
        ? small(value.above().longValue(), value.below().longValue())
        : new Rational(0, 1, value);
  }

  private Big big() {
    return big != null ? big : Big.of(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }

  /** The same number in lowest terms: reduced when first asked for, then kept. */
  private Rational lowest() {
    if (big != null || below == 1) {
      return this;
    }
    Rational known = lowest;
    if (known == null) {
      long gcd = Wide.gcd(above, below);
      known = gcd == 1 ? this : small(above / gcd, below / gcd);
      known.lowest = known;
      lowest = known;
    }
    return known;
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return it as a rational
   */
  public static Rational of(long value) {
    return value == Long.MIN_VALUE ? of(BigDecimal.valueOf(value)) : small(value, 1);
  }

  /**
   * A fraction. Example: {@code of(1, 3)} is one third.
   *
   * @param numerator above the line
   * @param denominator below the line, not 0
   * @return the fraction in lowest terms
   * @throws ArithmeticException if the denominator is 0
   */
  public static Rational of(long numerator, long denominator) {
    return of(numerator).dividedBy(of(denominator));
  }

  /**
   * A decimal number, exactly. Its size must be bounded by the caller: {@code 1e999999999} would
   * need a billion digits.
   *
   * @param value the decimal
   * @return it as a rational
   */
  public static Rational of(BigDecimal value) {
    int scale = value.scale();
    if (scale >= 0 && scale <= Wide.MAX_DIGITS && value.precision() <= Wide.MAX_DIGITS) {
      return small(value.scaleByPowerOfTen(scale).longValue(), Wide.tenTo(scale));
    }
    return scale <= 0
        ? of(new Big(value.toBigIntegerExact(), BigInteger.ONE))
        : of(Big.of(value.unscaledValue(), BigInteger.TEN.pow(scale)));
  }

  /**
   * Reads {@code 12}, {@code -0.5} or {@code 2/3}.
   *
   * @param text a plain decimal, or two whole numbers with a slash
   * @return the number
   * @throws IllegalArgumentException if the text is not of that form, or the denominator is 0
   */
  public static Rational parse(String text) {
    if (!text.matches("-?\\d{1,400}(\\.\\d{1,400}|/0*[1-9]\\d{0,400})?")) {
      throw new IllegalArgumentException(
          "rational must look like 12, -0.5 or 2/3, was " + Text.quote(text));
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(text))
        : of(
            Big.of(
                new BigInteger(text.substring(0, slash)),
                new BigInteger(text.substring(slash + 1))));
  }

  /**
   * The sum of any number of rationals, 0 for none.
   *
   * @param items the numbers
   * @return their sum
   */
  public static Rational sum(Iterable<Rational> items) {
    Rational sum = ZERO;
    for (Rational item : items) {
      sum = sum.plus(item);
    }
    return sum;
  }

  /**
   * The arithmetic mean.
   *
   * @param items one or more numbers
   * @return their sum divided by their count
   * @throws ArithmeticException if there are none
   */
  public static Rational mean(Iterable<Rational> items) {
    long count = 0;
    for (Rational ignored : items) {
      count++;
    }
    return sum(items).dividedBy(of(count));
  }

  /**
   * The number above the line.
   *
   * @return the numerator in lowest terms
   */
  public BigInteger numerator() {
    return big != null ? big.above() : BigInteger.valueOf(lowest().above);
  }

  /**
   * The number below the line.
   *
   * @return the denominator in lowest terms, at least 1
   */
  public BigInteger denominator() {
    return big != null ? big.below() : BigInteger.valueOf(lowest().below);
  }

  /**
   * Adds.
   *
   * @param other the other number
   * @return this + other
   */
  public Rational plus(Rational other) {
    if (big == null && other.big == null) {
      if (below == other.below && Wide.sumFits(above, other.above)) {
        return small(above + other.above, below);
      }
      if (Wide.fits(above, other.below)
          && Wide.fits(other.above, below)
          && Wide.fits(below, other.below)
          && Wide.sumFits(above * other.below, other.above * below)) {
        return small(above * other.below + other.above * below, below * other.below);
      }
    }
    return canShrink(other) ? lowest().plus(other.lowest()) : of(big().plus(other.big()));
  }

  /** Whether one of two can be reduced, so that what was too long may fit the second time. */
  @SuppressWarnings("ReferenceEquality") // what is in lowest terms is its own lowest form
  private boolean canShrink(Rational other) {
    return lowest() != this || other.lowest() != other;
  }

  /**
   * Subtracts.
   *
   * @param other the other number
   * @return this - other
   */
  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  /**
   * Multiplies.
   *
   * @param other the other number
   * @return this x other
   */
  public Rational times(Rational other) {
    if (big == null
        && other.big == null
        && Wide.fits(above, other.above)
        && Wide.fits(below, other.below)) {
      return small(above * other.above, below * other.below);
    }
    return canShrink(other) ? lowest().times(other.lowest()) : of(big().times(other.big()));
  }

  /**
   * Divides.
   *
   * @param other the divisor, not 0
   * @return this / other
   * @throws ArithmeticException if the divisor is 0
   */
  public Rational dividedBy(Rational other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("divisor must not be 0, dividend was " + this);
    }
    if (big == null
        && other.big == null
        && Wide.fits(above, other.below)
        && Wide.fits(below, other.above)) {
      long sign = Long.signum(other.above);
      return small(above * other.below * sign, below * other.above * sign);
    }
    return canShrink(other) ? lowest().dividedBy(other.lowest()) : of(big().dividedBy(other.big()));
  }

  /**
   * The number with the other sign.
   *
   * @return -this
   */
  public Rational negate() {
    return big == null ? small(-above, below) : new Rational(0, 1, big.negate());
  }

  /**
   * The size without the sign.
   *
   * @return this or -this, whichever is not negative
   */
  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /**
   * The smaller of this and a ceiling.
   *
   * @param ceiling the highest result
   * @return this, or the ceiling where this is above it
   */
  public Rational atMost(Rational ceiling) {
    return compareTo(ceiling) <= 0 ? this : ceiling;
  }

  /**
   * The larger of this and a floor.
   *
   * @param floor the lowest result
   * @return this, or the floor where this is below it
   */
  public Rational atLeast(Rational floor) {
    return compareTo(floor) >= 0 ? this : floor;
  }

  /**
   * The sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return big == null ? Long.signum(above) : big.above().signum();
  }

  /**
   * Whether it has no fraction.
   *
   * @return true for 0, 1, -7…
   */
  public boolean isWhole() {
    return big == null ? above % below == 0 : big.below().equals(BigInteger.ONE);
  }

  /**
   * The number in ten-thousandths, for arithmetic in longs on many numbers. Example: 97.5 gives
   * 975000.
   *
   * @return ten thousand times the number; empty where that is not whole, or above 10^17 in size
   */
  public OptionalLong inTenThousandths() {
    Rational least = big == null && TEN_THOUSAND % below == 0 ? this : lowest();
    if (big != null || TEN_THOUSAND % least.below != 0) {
      return OptionalLong.empty();
    }
    long factor = TEN_THOUSAND / least.below;
    return Math.abs(least.above) <= TEN_THOUSANDTHS_MAX / factor
        ? OptionalLong.of(least.above * factor)
        : OptionalLong.empty();
  }

  /**
   * Whether it is a finite decimal, as 1/8 is and 1/3 is not.
   *
   * @return true when {@link #toBigDecimal()} gives a result
   */
  public boolean isDecimal() {
    return rest(rest(denominator(), BigInteger.TWO), BigInteger.valueOf(5)).equals(BigInteger.ONE);
  }

  private static BigInteger rest(BigInteger value, BigInteger prime) {
    BigInteger left = value;
    for (BigInteger[] split = left.divideAndRemainder(prime);
        split[1].signum() == 0;
        split = left.divideAndRemainder(prime)) {
      left = split[0];
    }
    return left;
  }

  /**
   * The same number as a decimal without trailing zeros.
   *
   * @return the decimal, exactly
   * @throws ArithmeticException if it has no finite decimal form, as 1/3
   */
  public BigDecimal toBigDecimal() {
    BigDecimal exact = new BigDecimal(numerator()).divide(new BigDecimal(denominator()));
    BigDecimal stripped = exact.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Rounds once, half away from zero (HALF_UP). Example: 2.125 with 2 decimals is 2.13.
   *
   * @param decimals digits after the point, 0 or more
   * @return the rounded number with exactly that many decimals
   */
  public BigDecimal round(int decimals) {
    return round(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Rounds once.
   *
   * @param decimals digits after the point, 0 or more
   * @param mode how ties and rests are settled
   * @return the rounded number with exactly that many decimals
   */
  public BigDecimal round(int decimals, RoundingMode mode) {
    return big == null
        ? BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), decimals, mode)
        : new BigDecimal(big.above()).divide(new BigDecimal(big.below()), decimals, mode);
  }

  @Override
  public int compareTo(Rational other) {
    return big == null && other.big == null
        ? Wide.compare(above, other.below, other.above, below)
        : big().compare(other.big());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that
        && (big == null
            ? that.big == null && Wide.compare(above, that.below, that.above, below) == 0
            : big.equals(that.big));
  }

  @Override
  public int hashCode() {
    return big == null
        ? 31 * Wide.hash(lowest().above) + Wide.hash(lowest().below)
        : 31 * big.above().hashCode() + big.below().hashCode();
  }

  /**
   * A plain decimal where one exists, else a fraction: {@code 97.5}, {@code 848/9}. {@link #parse}
   * reads it back.
   *
   * @return the exact number as text
   */
  @Override
  public String toString() {
    return isDecimal() ? toBigDecimal().toPlainString() : numerator() + "/" + denominator();
  }

  /**
   * The number for people: exact where it has at most four decimals, else rounded to four and
   * marked {@code ≈}; a decimal comma in Bahasa Indonesia.
   *
   * @return for example {@code 97,5} and {@code 97.5}, or {@code ≈ 94,2222} and {@code ≈ 94.2222}
   */
  @Override
  public Text label() {
    BigDecimal rounded = round(LABEL_DECIMALS);
    String shown =
        of(rounded).equals(this) ? toBigDecimal().toPlainString() : "≈ " + rounded.toPlainString();
    return Text.of(shown.replace('.', ','), shown);
  }
}
