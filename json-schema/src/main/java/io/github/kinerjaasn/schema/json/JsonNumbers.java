package io.github.kinerjaasn.schema.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns number texts into decimals, and never lets an exponent unfold beyond bounds. */
final class JsonNumbers {
  private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?0*(\\d*)$");

  private JsonNumbers() {}

  /** The exact decimal of a JSON number text, or empty if its size is refused. */
  static Optional<BigDecimal> parse(String text) {
    try {
      return text.length() <= StrictJson.MAX_NUMBER_LENGTH && exponentIsBounded(text)
          ? Optional.of(new BigDecimal(text))
          : Optional.empty();
    } catch (NumberFormatException e) { // NaN of a lenient parser
      return Optional.empty();
    }
  }

  private static boolean exponentIsBounded(String text) {
    if (text.indexOf('e') < 0 && text.indexOf('E') < 0) {
      return true;
    }
    Matcher exponent = EXPONENT.matcher(text);
    return !exponent.find()
        || exponent.group(1).length() <= 3
            && (exponent.group(1).isEmpty()
                || Integer.parseInt(exponent.group(1)) <= StrictJson.MAX_EXPONENT);
  }

  /** Without trailing zeros and without a positive exponent. */
  static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
