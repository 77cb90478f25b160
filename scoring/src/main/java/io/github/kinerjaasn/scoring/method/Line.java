package io.github.kinerjaasn.scoring.method;

import io.github.kinerjaasn.core.quantity.Rational;

/**
 * A straight line through a point, for scales that a text gives piece by piece: from 60 to 79 the
 * value runs from 50 to 69.
 *
 * <pre>{@code
 * Line kurang = Line.through(60, 50, 79, 69);
 * kurang.at(Rational.of(79)); // 69
 * }</pre>
 *
 * @param x where the line starts
 * @param y its value there
 * @param slope what one more adds
 */
public record Line(Rational x, Rational y, Rational slope) {
  /**
   * The line through two points, as a text prints them.
   *
   * @param x the first number
   * @param y its value
   * @param toX the second number, not the first
   * @param toY its value
   * @return the line
   * @throws ArithmeticException if both numbers are the same
   */
  public static Line through(long x, long y, long toX, long toY) {
    return new Line(Rational.of(x), Rational.of(y), Rational.of(toY - y, toX - x));
  }

  /**
   * A line that has the same value everywhere.
   *
   * @param y the value
   * @return the line
   */
  public static Line constant(long y) {
    return new Line(Rational.ZERO, Rational.of(y), Rational.ZERO);
  }

  /**
   * The value of a number.
   *
   * @param number any number
   * @return {@code y + slope × (number − x)}, exactly
   */
  public Rational at(Rational number) {
    return y.plus(slope.times(number.minus(x)));
  }
}
