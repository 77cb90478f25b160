package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * The size limits of decimal numbers that come from outside, stated once.
 *
 * <p>Example: {@code Decimals.parse("87.5")}; {@code 1e999999999} is refused without being
 * expanded.
 */
public final class Decimals {
  /** Most digits before the decimal point. */
  public static final int MAX_INTEGER_DIGITS = 20;

  /** Most digits after the decimal point. */
  public static final int MAX_FRACTION_DIGITS = 10;

  /** The plain decimal form: {@code 12}, {@code -0.5}; no exponent, plus sign or leading zeros. */
  public static final String PATTERN =
      "-?(0|[1-9]\\d{0," + (MAX_INTEGER_DIGITS - 1) + "})(\\.\\d{1," + MAX_FRACTION_DIGITS + "})?";

  private Decimals() {}

  /**
   * Whether a decimal is within the limits.
   *
   * @param value any decimal, however large its exponent
   * @return true if it has at most 20 digits before and 10 after the point, trailing zeros aside
   */
  public static boolean inLimits(BigDecimal value) {
    long integerDigits = (long) value.precision() - value.scale();
    return value.signum() == 0
        ? Math.abs((long) value.scale()) <= MAX_INTEGER_DIGITS
        : integerDigits <= MAX_INTEGER_DIGITS
            && (value.scale() <= MAX_FRACTION_DIGITS
                || value.scale() <= MAX_FRACTION_DIGITS + MAX_INTEGER_DIGITS
                    && value.stripTrailingZeros().scale() <= MAX_FRACTION_DIGITS);
  }

  /**
   * The canonical form: no trailing zeros, no negative scale.
   *
   * @param value a decimal within the limits
   * @return the same number, equal by {@link BigDecimal#equals} for equal numbers
   * @throws IllegalArgumentException if it is outside the limits
   */
  public static BigDecimal canonical(BigDecimal value) {
    if (!inLimits(value)) {
      throw new IllegalArgumentException(
          "decimal must have at most "
              + MAX_INTEGER_DIGITS
              + " digits before and "
              + MAX_FRACTION_DIGITS
              + " after the point, had precision "
              + value.precision()
              + " and scale "
              + value.scale());
    }
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * Reads a plain decimal.
   *
   * @param text such as {@code 87.5}
   * @return the number in canonical form
   * @throws IllegalArgumentException if it is not a plain decimal within the limits
   */
  public static BigDecimal parse(String text) {
    if (!isPlain(text)) {
      throw new IllegalArgumentException(
          "decimal must look like 12 or -0.5, was "
              + Text.quote(text)
              + "\nMungkin: write 0.5, not .5");
    }
    int end = withoutZeros(text);
    return end <= Wide.MAX_DIGITS ? small(text, end) : new BigDecimal(text.substring(0, end));
  }

  /** Where the digits that count end: zeros at the end of a fraction do not. */
  private static int withoutZeros(String text) {
    int end = text.length();
    if (text.indexOf('.') >= 0) {
      while (text.charAt(end - 1) == '0') {
        end--;
      }
      end -= text.charAt(end - 1) == '.' ? 1 : 0;
    }
    return end;
  }

  private static BigDecimal small(String text, int end) {
    long digits = 0;
    int scale = 0;
    boolean fraction = false;
    for (int at = 0; at < end; at++) {
      char one = text.charAt(at);
      if (one >= '0') {
        digits = 10 * digits + one - '0';
        scale += fraction ? 1 : 0;
      } else {
        fraction |= one == '.';
      }
    }
    return BigDecimal.valueOf(text.startsWith("-") ? -digits : digits, scale);
  }

  /** Whether a text is of the form that {@link #PATTERN} states. */
  private static boolean isPlain(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int point = endOfDigits(text, from);
    int whole = point - from;
    if (whole == 0 || whole > MAX_INTEGER_DIGITS || whole > 1 && text.charAt(from) == '0') {
      return false;
    }
    if (point == text.length()) {
      return true;
    }
    int fraction = text.length() - point - 1;
    return text.charAt(point) == '.'
        && fraction > 0
        && fraction <= MAX_FRACTION_DIGITS
        && endOfDigits(text, point + 1) == text.length();
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
