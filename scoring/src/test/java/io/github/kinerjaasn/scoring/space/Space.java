package io.github.kinerjaasn.scoring.space;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the enumerations share: neighbours of bounds, all readings, rounding of their own. */
final class Space {
  private static final Rational STEP = Rational.of(1, 1_000_000_000);
  private static final Rational TINY = Rational.of(1, 1_000_000_000_000L);

  private Space() {}

  static Rational q(String number) {
    return Rational.parse(number);
  }

  static Rational q(long number) {
    return Rational.of(number);
  }

  /** Each bound with its neighbours on both sides. */
  static List<Rational> around(String... bounds) {
    return Stream.of(bounds).map(Space::q).flatMap(Space::neighbours).toList();
  }

  private static Stream<Rational> neighbours(Rational bound) {
    return Stream.of(
        bound.minus(STEP), bound.minus(TINY), bound, bound.plus(TINY), bound.plus(STEP));
  }

  /** The same without what is below zero. */
  static List<Rational> aroundFromZero(String... bounds) {
    return around(bounds).stream().filter(number -> number.signum() >= 0).toList();
  }

  /** Every combination of readings of these open points. */
  static List<Interpretations> readings(Interpretation<?>... open) {
    List<Interpretations> all = List.of(Interpretations.defaults());
    for (Interpretation<?> one : open) {
      List<Interpretations> more = new ArrayList<>();
      for (Interpretations so : all) {
        one.alternatives().stream()
            .map(reading -> so.with(one.choose(((Reading) reading).name())))
            .forEach(more::add);
      }
      all = more;
    }
    return all;
  }

  static Tracer with(Interpretations readings) {
    return Tracer.silent(readings);
  }

  static Tracer byDefault() {
    return Tracer.silent(Interpretations.defaults());
  }

  static Rational rounded(Rational exact, int decimals, RoundingMode mode) {
    BigDecimal numerator = new BigDecimal(exact.numerator());
    return Rational.of(numerator.divide(new BigDecimal(exact.denominator()), decimals, mode));
  }

  static Rational halfUp(Rational exact, int decimals) {
    return rounded(exact, decimals, RoundingMode.HALF_UP);
  }
}
