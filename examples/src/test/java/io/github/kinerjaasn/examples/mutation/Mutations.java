package io.github.kinerjaasn.examples.mutation;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.method.Dated;
import io.github.kinerjaasn.scoring.method.Matrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every small change of a value: a number by the smallest step, a bound from one side to the other,
 * a cell to each other value, a date by a day, a word to its neighbours.
 */
final class Mutations {
  private static final Rational STEP = Rational.of(1, 1_000_000_000);

  private Mutations() {}

  static List<Mutant> of(Object value) {
    if (value instanceof Rational number) {
      return List.of(
          new Mutant(number + " - step", number.minus(STEP)),
          new Mutant(number + " + step", number.plus(STEP)));
    }
    if (value instanceof Integer number) {
      return List.of(
          new Mutant(number + " - 1", number - 1), new Mutant(number + " + 1", number + 1));
    }
    if (value instanceof Boolean bool) {
      return List.of(new Mutant("not " + bool, !bool));
    }
    if (value instanceof LocalDate day) {
      return days(day);
    }
    if (value instanceof Period period) {
      return period(period);
    }
    if (value instanceof Enum<?> word) {
      return value instanceof Confidence ? List.of() : others(word);
    }
    return compound(value);
  }

  private static List<Mutant> compound(Object value) {
    if (value instanceof Bands<?> bands) {
      return BandMutations.of(bands);
    }
    if (value instanceof Matrix<?, ?, ?> matrix) {
      return MatrixMutations.of(matrix);
    }
    if (value instanceof Dated<?> dated) {
      return dated(dated);
    }
    if (value instanceof Interpretation<?> open) {
      return MatrixMutations.defaults(open);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Mutations::of).orElse(List.of()).stream()
          .map(mutant -> mutant.within("", Optional.of(mutant.value())))
          .toList();
    }
    if (value instanceof List<?> list) {
      return isOpenPoints(list) ? List.of() : list(list);
    }
    if (value instanceof Set<?> set) {
      return set(set);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    return value instanceof Record record && !isWords(record) ? record(record) : List.of();
  }

  /** A list of what is declared, and changed, elsewhere. */
  private static boolean isOpenPoints(List<?> list) {
    return !list.isEmpty() && list.get(0) instanceof Interpretation<?>;
  }

  private static boolean isWords(Record record) {
    return record instanceof Text
        || record instanceof Basis
        || record instanceof LegalText
        || record instanceof NotModelled
        || record instanceof Rule;
  }

  /** The words before and after. */
  private static List<Mutant> others(Enum<?> word) {
    return Arrays.stream(word.getDeclaringClass().getEnumConstants())
        .filter(other -> Math.abs(other.ordinal() - word.ordinal()) == 1)
        .map(other -> new Mutant(word + " to " + other, other))
        .toList();
  }

  private static List<Mutant> days(LocalDate day) {
    Mutant before = new Mutant(day + " - 1 day", day.minusDays(1));
    return day.equals(LocalDate.MAX)
        ? List.of(before)
        : List.of(before, new Mutant(day + " + 1 day", day.plusDays(1)));
  }

  private static List<Mutant> period(Period period) {
    return List.of(
        new Mutant("from - 1 day", Period.of(period.from().minusDays(1), period.to())),
        new Mutant("from + 1 day", Period.of(period.from().plusDays(1), period.to())),
        new Mutant("to - 1 day", Period.of(period.from(), period.to().minusDays(1))),
        new Mutant("to + 1 day", Period.of(period.from(), period.to().plusDays(1))));
  }

  private static <T> List<Mutant> dated(Dated<T> dated) {
    List<Mutant> mutants = new ArrayList<>();
    dated
        .byFirstDay()
        .forEach(
            (day, value) -> {
              for (long shift : List.of(-1L, 1L)) {
                TreeMap<LocalDate, T> copy = new TreeMap<>(dated.byFirstDay());
                copy.remove(day);
                copy.put(day.plusDays(shift), value);
                mutants.add(new Mutant(day + " by " + shift + " day", new Dated<>(copy)));
              }
            });
    return mutants;
  }

  private static List<Mutant> list(List<?> list) {
    List<Mutant> mutants = new ArrayList<>();
    for (int at = 0; at < list.size(); at++) {
      for (Mutant part : of(list.get(at))) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(at, part.value());
        mutants.add(part.within("[" + at + "]", List.copyOf(copy)));
      }
    }
    return mutants;
  }

  private static List<Mutant> set(Set<?> set) {
    Object any = set.iterator().next();
    if (!(any instanceof Enum<?> word)) {
      return List.of();
    }
    List<Mutant> mutants = new ArrayList<>();
    for (Object one : word.getDeclaringClass().getEnumConstants()) {
      Set<Object> copy = new LinkedHashSet<>(set);
      String what = copy.remove(one) ? "without " : copy.add(one) ? "with " : "";
      if (!copy.isEmpty()) {
        mutants.add(new Mutant(what + one, Set.copyOf(copy)));
      }
    }
    return mutants.stream().sorted((a, b) -> a.what().compareTo(b.what())).toList();
  }

  private static List<Mutant> map(Map<?, ?> map) {
    List<Mutant> mutants = new ArrayList<>();
    for (Object key : new TreeSet<Object>(map.keySet())) {
      for (Mutant part : of(map.get(key))) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, part.value());
        mutants.add(part.within("[" + key + "]", copy));
      }
    }
    return mutants;
  }

  private static List<Mutant> record(Record record) {
    List<Mutant> mutants = new ArrayList<>();
    Object[] parts = Records.parts(record);
    for (int at = 0; at < parts.length; at++) {
      String name = record.getClass().getRecordComponents()[at].getName();
      for (Mutant part : of(parts[at])) {
        Object[] copy = parts.clone();
        copy[at] = part.value();
        Records.of(record.getClass(), copy)
            .ifPresent(whole -> mutants.add(part.within(name, whole)));
      }
    }
    return mutants;
  }

  /** Keeps the mutants that can be made; a constructor refuses the others. */
  static List<Mutant> made(List<Mutant> parts, Function<Object, Object> whole) {
    List<Mutant> mutants = new ArrayList<>();
    for (Mutant part : parts) {
      try {
        mutants.add(new Mutant(part.what(), whole.apply(part.value())));
      } catch (IllegalArgumentException refused) {
        continue;
      }
    }
    return mutants;
  }
}
