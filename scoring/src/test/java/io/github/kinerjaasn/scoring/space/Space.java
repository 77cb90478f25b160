package io.github.kinerjaasn.scoring.space;

import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What the enumerations share: neighbours of bounds, all readings, rounding of their own. */
final class Space {
  private static final Rational STEP = Rational.of(1, 1_000_000_000);
  private static final Rational TINY = Rational.of(1, 1_000_000_000_000L);

  private static final LongAdder COMPARED = new LongAdder();

  /** The folder of the module, where Surefire runs the tests; nothing is left elsewhere. */
  private static final Optional<String> MODULE = Optional.ofNullable(System.getProperty("basedir"));

  static {
    MODULE.ifPresent(
        folder -> Runtime.getRuntime().addShutdownHook(new Thread(() -> report(folder))));
  }

  private Space() {}

  /** How often a rule was asked, for the page of figures. */
  private static void report(String folder) {
    try {
      Files.writeString(
          Path.of(folder, "target", "rule-space.txt"),
          "rule space: " + COMPARED.sum() + " results compared with a second implementation\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
    COMPARED.increment();
    return Tracer.silent(readings);
  }

  static Tracer byDefault() {
    return with(Interpretations.defaults());
  }

  static Rational rounded(Rational exact, int decimals, RoundingMode mode) {
    BigDecimal numerator = new BigDecimal(exact.numerator());
    return Rational.of(numerator.divide(new BigDecimal(exact.denominator()), decimals, mode));
  }

  static Rational halfUp(Rational exact, int decimals) {
    return rounded(exact, decimals, RoundingMode.HALF_UP);
  }
}
