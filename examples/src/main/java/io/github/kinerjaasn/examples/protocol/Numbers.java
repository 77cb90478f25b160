package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Kinds of numbers, read exactly: 0.1 is one tenth, 1.0 is the whole number 1. A number of more
 * than 100 digits, or with an exponent beyond 100, is out of range everywhere.
 */
public final class Numbers {
  private static final int MAX_DIGITS = 100;
  private static final Text SIZE =
      Text.of(
          "angka paling banyak 100 digit dengan eksponen -100..100",
          "a number of at most 100 digits with an exponent in -100..100");

  /** Any number. */
  public static final Kind<Rational> ANY = Numbers::read;

  private static final Kind<Rational> WHOLE = Numbers::readWhole;

  private Numbers() {}

  /**
   * A number that is at least so large.
   *
   * @param least the smallest
   * @return the kind
   */
  public static Kind<Rational> atLeast(long least) {
    return limited(ANY, at(least, ">= "), number -> number.compareTo(Rational.of(least)) >= 0);
  }

  /**
   * A number above 0.
   *
   * @return the kind
   */
  public static Kind<Rational> aboveZero() {
    return limited(ANY, at(0, "> "), number -> number.signum() > 0);
  }

  /**
   * A number in a range, both ends included.
   *
   * @param least the smallest
   * @param most the largest
   * @return the kind
   */
  public static Kind<Rational> in(long least, long most) {
    return within(ANY, least, most);
  }

  /**
   * A whole number in a range, both ends included.
   *
   * @param least the smallest
   * @param most the largest
   * @return the kind
   */
  public static Kind<Integer> wholeIn(int least, int most) {
    return within(WHOLE, least, most).as(number -> number.numerator().intValueExact());
  }

  /**
   * A whole number that is at least so large.
   *
   * @param least the smallest
   * @return the kind
   */
  public static Kind<Rational> wholeAtLeast(long least) {
    return limited(WHOLE, at(least, ">= "), number -> number.compareTo(Rational.of(least)) >= 0);
  }

  /**
   * A count of people or things.
   *
   * @param most the largest
   * @return the kind, from 0
   */
  public static Kind<Long> countUpTo(long most) {
    return within(WHOLE, 0, most).as(number -> number.numerator().longValueExact());
  }

  private static Kind<Rational> within(Kind<Rational> kind, long least, long most) {
    Text range = Text.same(least + ".." + most);
    return limited(
        kind,
        range,
        number ->
            number.compareTo(Rational.of(least)) >= 0 && number.compareTo(Rational.of(most)) <= 0);
  }

  private static Text at(long bound, String sign) {
    return Text.same(sign + bound);
  }

  private static Kind<Rational> limited(
      Kind<Rational> kind, Text range, Predicate<Rational> allowed) {
    return value ->
        Optional.of(kind.read(value))
            .filter(allowed)
            .orElseThrow(() -> Refusal.outOfRange(value, range));
  }

  private static Rational read(JsonValue value) {
    if (value instanceof JsonRefused refused && refused.isNumber()) {
      throw Refusal.outOfRange(value, SIZE);
    }
    if (!(value instanceof JsonNumber number)) {
      throw Refusal.wrongType(value, Text.of("angka", "a number"));
    }
    if (number.value().stripTrailingZeros().precision() > MAX_DIGITS
        || number.value().scale() > MAX_DIGITS) {
      throw Refusal.outOfRange(value, SIZE);
    }
    return Rational.of(number.value());
  }

  private static Rational readWhole(JsonValue value) {
    Rational number = read(value);
    if (!number.isWhole()) {
      throw Refusal.wrongType(value, Text.of("bilangan bulat", "a whole number"));
    }
    return number;
  }
}
