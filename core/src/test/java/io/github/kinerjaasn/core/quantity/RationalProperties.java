package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RationalProperties {
  @Provide
  Arbitrary<Rational> rationals() {
    Arbitrary<BigInteger> above =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
    Arbitrary<BigInteger> below =
        Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(20));
    Arbitrary<Rational> any =
        Combinators.combine(above, below).as((n, d) -> Rational.parse(n + "/" + d));
    Arbitrary<Rational> small =
        Combinators.combine(
                Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 200))
            .as(Rational::of);
    return Arbitraries.oneOf(any, small, edges());
  }

  /** Numbers whose products just fit into a long or just do not. */
  private static Arbitrary<Rational> edges() {
    Arbitrary<Long> near =
        Combinators.combine(
                Arbitraries.of(0, 15, 30, 31, 32, 61, 62, 63), Arbitraries.longs().between(-2, 2))
            .as((bit, off) -> (1L << bit) + off);
    Arbitrary<Long> signed =
        Combinators.combine(near, Arbitraries.of(1L, -1L)).as((size, sign) -> size * sign);
    return Combinators.combine(signed, signed.filter(below -> below != 0)).as(Rational::of);
  }

  @Property
  void isInLowestTerms(@ForAll("rationals") Rational a) {
    assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
    assertThat(a.denominator()).isPositive();
  }

  @Property
  void agreesWithFractions(@ForAll("rationals") Rational a, @ForAll("rationals") Rational b) {
    Fraction x = Fraction.of(a);
    Fraction y = Fraction.of(b);
    assertThat(x.plus(y).equalTo(a.plus(b))).isTrue();
    assertThat(x.minus(y).equalTo(a.minus(b))).isTrue();
    assertThat(x.times(y).equalTo(a.times(b))).isTrue();
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(x.compare(y));
    Assume.that(b.signum() != 0);
    assertThat(x.dividedBy(y).equalTo(a.dividedBy(b))).isTrue();
  }

  @Property
  void isField(
      @ForAll("rationals") Rational a,
      @ForAll("rationals") Rational b,
      @ForAll("rationals") Rational c) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    assertThat(a.plus(Rational.ZERO)).isEqualTo(a);
    assertThat(a.times(Rational.ONE)).isEqualTo(a);
    assertThat(a.plus(a.negate())).isEqualTo(Rational.ZERO);
    assertThat(a.minus(b)).isEqualTo(a.plus(b.negate()));
    Assume.that(b.signum() != 0);
    assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
  }

  @Property
  void isOrdered(
      @ForAll("rationals") Rational a,
      @ForAll("rationals") Rational b,
      @ForAll("rationals") Rational c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(Integer.signum(a.compareTo(b)))
        .isEqualTo(Integer.signum(a.plus(c).compareTo(b.plus(c))))
        .isEqualTo(a.minus(b).signum());
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(a.abs()).isEqualTo(a.signum() < 0 ? a.negate() : a);
    assertThat(a.atLeast(b)).isEqualTo(b.atLeast(a)).isGreaterThanOrEqualTo(a);
    assertThat(a.atMost(b)).isEqualTo(b.atMost(a)).isLessThanOrEqualTo(a);
    assertThat(a.atLeast(b).plus(a.atMost(b))).isEqualTo(a.plus(b));
  }

  @Property
  void equalNumbersAreEqualObjects(
      @ForAll("rationals") Rational a, @ForAll @IntRange(min = 1, max = 99) int factor) {
    String same = a.numerator().multiply(BigInteger.valueOf(factor)) + "/";
    Rational expanded = Rational.parse(same + a.denominator().multiply(BigInteger.valueOf(factor)));
    assertThat(expanded).isEqualTo(a).hasSameHashCodeAs(a);
  }

  @Property
  void hashesLikeItsParts(@ForAll("rationals") Rational a) {
    assertThat(a.hashCode()).isEqualTo(31 * a.numerator().hashCode() + a.denominator().hashCode());
  }

  @Property
  void isWholeInTenThousandthsOrHasNone(@ForAll("rationals") Rational a) {
    Rational scaled = a.times(Rational.of(10_000));
    boolean fits =
        scaled.isWhole() && scaled.abs().compareTo(Rational.of(100_000_000_000_000_000L)) <= 0;
    assertThat(a.inTenThousandths().isPresent()).isEqualTo(fits);
    a.inTenThousandths().ifPresent(many -> assertThat(Rational.of(many)).isEqualTo(scaled));
  }

  @Property
  void roundsHalfUpLikeASecondImplementation(
      @ForAll("rationals") Rational a, @ForAll @IntRange(max = 12) int decimals) {
    assertThat(a.round(decimals)).isEqualTo(Fraction.of(a).roundHalfUp(decimals));
  }

  @Property
  void roundsTiesAwayFromZero(
      @ForAll @IntRange(min = -100_000, max = 100_000) int steps,
      @ForAll @IntRange(max = 6) int decimals) {
    Rational unit = Rational.ONE.dividedBy(Rational.of(BigDecimal.TEN.pow(decimals)));
    Rational tie = unit.times(Rational.of(2L * steps + 1, 2));
    BigDecimal away = BigDecimal.valueOf(steps >= 0 ? steps + 1L : steps, decimals);
    assertThat(tie.round(decimals)).isEqualTo(away);
  }

  @Property
  void roundedUpAndDownAreNextToEachOther(
      @ForAll("rationals") Rational a, @ForAll @IntRange(max = 6) int decimals) {
    BigDecimal floor = a.round(decimals, RoundingMode.FLOOR);
    BigDecimal ceiling = a.round(decimals, RoundingMode.CEILING);
    assertThat(Rational.of(floor)).isLessThanOrEqualTo(a);
    assertThat(Rational.of(ceiling)).isGreaterThanOrEqualTo(a);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    boolean exact = Rational.of(floor).equals(a);
    assertThat(ceiling.subtract(floor)).isEqualByComparingTo(exact ? BigDecimal.ZERO : step);
  }

  @Property
  void textIsReadBack(@ForAll("rationals") Rational a) {
    assertThat(Rational.parse(a.toString())).isEqualTo(a);
  }

  @Property
  void finiteDecimalsAreTheOnesThatBigDecimalCanDivide(@ForAll("rationals") Rational a) {
    boolean finite;
    try {
      BigDecimal decimal = new BigDecimal(a.numerator()).divide(new BigDecimal(a.denominator()));
      assertThat(a.toBigDecimal()).isEqualByComparingTo(decimal);
      finite = true;
    } catch (ArithmeticException infinite) {
      finite = false;
    }
    assertThat(a.isDecimal()).isEqualTo(finite);
  }

  @Property
  void decimalsKeepTheirValue(@ForAll("decimals") BigDecimal value) {
    Rational exact = Rational.of(value);
    assertThat(exact.toBigDecimal()).isEqualByComparingTo(value);
    assertThat(exact.toBigDecimal().scale()).isNotNegative();
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(Arbitraries.bigIntegers(), Arbitraries.integers().between(-40, 40))
        .as(BigDecimal::new);
  }

  @Property
  void sumAndMeanDoNotDependOnOrder(@ForAll("lists") List<Rational> items, @ForAll long seed) {
    List<Rational> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Rational.sum(shuffled)).isEqualTo(Rational.sum(items));
    assertThat(Rational.mean(shuffled)).isEqualTo(Rational.mean(items));
    assertThat(Rational.mean(items).times(Rational.of(items.size())))
        .isEqualTo(Rational.sum(items));
    assertThat(Rational.mean(items)).isBetween(Collections.min(items), Collections.max(items));
  }

  @Provide
  Arbitrary<List<Rational>> lists() {
    return rationals().list().ofMinSize(1).ofMaxSize(12);
  }
}
