package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/** All numbers from one to another, both included; an end that is absent is open. */
record Span(Optional<Rational> low, Optional<Rational> high) {
  static Span of(Rational one) {
    return new Span(Optional.of(one), Optional.of(one));
  }

  static Span from(Rational low) {
    return new Span(Optional.of(low), Optional.empty());
  }

  boolean isInside(Span other) {
    return other.low().stream()
            .allMatch(end -> low.filter(own -> own.compareTo(end) >= 0).isPresent())
        && other.high().stream()
            .allMatch(end -> high.filter(own -> own.compareTo(end) <= 0).isPresent());
  }

  boolean meets(Span other) {
    return isNotAbove(low, other.high) && isNotAbove(other.low, high);
  }

  private static boolean isNotAbove(Optional<Rational> low, Optional<Rational> high) {
    return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
  }
}
