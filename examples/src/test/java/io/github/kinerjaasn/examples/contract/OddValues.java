package io.github.kinerjaasn.examples.contract;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values of a type that a careless caller gives: at the ends of its range and beside it. */
final class OddValues {
  private static final Map<Class<?>, List<?>> KNOWN =
      Map.ofEntries(
          Map.entry(
              String.class,
              List.of(
                  "x",
                  "",
                  " ",
                  "\0",
                  "-1",
                  "0",
                  "1/0",
                  "1e999999999",
                  "NaN",
                  "\ud800",
                  "2025-02-30",
                  "{0}",
                  "%s",
                  "199503012025031001",
                  "x".repeat(10_000))),
          Map.entry(
              int.class, List.of(1, 0, -1, 5, 100, 101, Integer.MAX_VALUE, Integer.MIN_VALUE)),
          Map.entry(long.class, List.of(1L, 0L, -1L, 100L, Long.MAX_VALUE, Long.MIN_VALUE)),
          Map.entry(boolean.class, List.of(true, false)),
          Map.entry(
              BigDecimal.class,
              List.of(
                  BigDecimal.ONE,
                  BigDecimal.ZERO,
                  new BigDecimal("-1"),
                  new BigDecimal("100.01"),
                  new BigDecimal("1E+20000"),
                  new BigDecimal("1E-20000"))),
          Map.entry(
              BigInteger.class,
              List.of(
                  BigInteger.ONE,
                  BigInteger.ZERO,
                  BigInteger.ONE.negate(),
                  BigInteger.TEN.pow(2000))),
          Map.entry(
              LocalDate.class,
              List.of(
                  LocalDate.of(2025, 1, 1),
                  LocalDate.MIN,
                  LocalDate.MAX,
                  LocalDate.of(2024, 2, 29))),
          Map.entry(YearMonth.class, List.of(YearMonth.of(2025, 1), YearMonth.of(-999_999_999, 1))),
          Map.entry(
              byte[].class,
              List.of(new byte[0], new byte[] {-1}, "{}".getBytes(StandardCharsets.UTF_8))),
          Map.entry(Object.class, List.of("x", 1)),
          Map.entry(
              Rational.class,
              List.of(
                  Rational.of(100),
                  Rational.ZERO,
                  Rational.of(-1),
                  Rational.of(1, 3),
                  Rational.parse("99999999999999999999"),
                  Rational.of(200))),
          Map.entry(
              Percentage.class,
              List.of(Percentage.parse("100%"), Percentage.parse("0%"), Percentage.parse("250%"))),
          Map.entry(Weight.class, List.of(Weight.FULL, Weight.parse("0.01"))),
          Map.entry(Points.class, List.of(Points.parse("0"), Points.parse("100"))),
          Map.entry(
              Quantity.class, List.of(Quantity.parse("1 dokumen"), Quantity.parse("0 dokumen"))),
          Map.entry(Unit.class, List.of(Unit.of("dokumen"))),
          Map.entry(
              Period.class,
              List.of(
                  Period.ofYear(2025),
                  Period.parse("2010"),
                  Period.parse("2021-01"),
                  Period.parse("2021"))),
          Map.entry(Nip.class, List.of(Nip.parse("199503012025031001"))),
          Map.entry(Text.class, List.of(Text.same("x"), Text.of("{0}", "{1}"))),
          Map.entry(Basis.class, List.of(LegalText.SIASN.at("", Confidence.CONSENSUS))),
          Map.entry(Interpretations.class, List.of(Interpretations.defaults())),
          Map.entry(Tracer.class, List.of(Tracer.silent(Interpretations.defaults()))));

  private static final Set<Class<?>> CONTAINERS =
      Set.of(Optional.class, List.class, Collection.class, Iterable.class, Set.class, Map.class);

  private OddValues() {}

  /** The values, or none where the type is not known; the first is an ordinary one. */
  static List<?> of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return container(parameterized);
    }
    if (type instanceof TypeVariable<?> variable) {
      return of(variable.getBounds()[0]);
    }
    if (type instanceof Class<?> plain) {
      return plain.isEnum()
          ? List.of(plain.getEnumConstants())
          : KNOWN.getOrDefault(plain, List.of());
    }
    return List.of();
  }

  private static List<?> container(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    List<?> items =
        CONTAINERS.contains(raw) ? of(type.getActualTypeArguments()[0]) : List.<Object>of();
    if (items.isEmpty()) {
      return List.of();
    }
    Object item = items.get(0);
    Object last = items.get(items.size() - 1);
    if (raw == Optional.class) {
      return List.of(Optional.empty(), Optional.of(item), Optional.of(last));
    }
    if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
      return List.of(List.of(item), List.of(), List.of(item, item), items);
    }
    if (raw == Set.class) {
      return List.of(Set.of(item), Set.of());
    }
    return raw == Map.class ? maps(item, of(type.getActualTypeArguments()[1])) : List.of();
  }

  private static List<?> maps(Object key, List<?> values) {
    return values.isEmpty()
        ? List.of()
        : List.of(Map.of(key, values.get(0)), Map.of(), Map.of(key, values.get(values.size() - 1)));
  }
}
