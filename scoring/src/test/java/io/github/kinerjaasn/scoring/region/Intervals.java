package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/** Intervals as a table writes them: {@code [1, 5/2)} or {@code (-inf, 0]}. */
final class Intervals {
  private Intervals() {}

  static Interval parse(String text) {
    String[] ends = text.substring(1, text.length() - 1).split(", ");
    return new Interval(end(ends[0]), text.startsWith("["), end(ends[1]), text.endsWith("]"));
  }

  private static Optional<Rational> end(String text) {
    return text.endsWith("inf") ? Optional.empty() : Optional.of(number(text));
  }

  static Rational number(String text) {
    String[] parts = text.split("/");
    Rational above = Rational.parse(parts[0]);
    return parts.length == 1 ? above : above.dividedBy(Rational.parse(parts[1]));
  }
}
