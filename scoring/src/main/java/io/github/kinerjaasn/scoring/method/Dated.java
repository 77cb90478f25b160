package io.github.kinerjaasn.scoring.method;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values that hold from a day until the next one begins. Before the first day there is none.
 *
 * <pre>{@code
 * Dated<Integer> hours =
 *     Dated.from(LocalDate.of(2017, 1, 1), 20).then(LocalDate.of(2030, 1, 1), 30);
 * hours.on(LocalDate.of(2025, 7, 1)).orElseThrow(); // 20
 * }</pre>
 *
 * @param byFirstDay the values by their first day, earliest first
 * @param <T> the type of the values
 */
public record Dated<T>(NavigableMap<LocalDate, T> byFirstDay) {
  /**
   * Takes a copy.
   *
   * @param byFirstDay the values by their first day, earliest first
   */
  public Dated {
    byFirstDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byFirstDay));
  }

  /**
   * Starts with the first value.
   *
   * @param day its first day
   * @param value the value
   * @param <T> the type of the values
   * @return a value that holds from that day on
   */
  public static <T> Dated<T> from(LocalDate day, T value) {
    return new Dated<>(new TreeMap<>(Map.of(day, value)));
  }

  /**
   * Adds a later value, which ends the one before.
   *
   * @param day its first day, after all others
   * @param value the value
   * @return a copy
   * @throws IllegalArgumentException if the day is not after the last one
   */
  public Dated<T> then(LocalDate day, T value) {
    if (!day.isAfter(byFirstDay.lastKey())) {
      throw new IllegalArgumentException(
          "days must rise, was " + day + " after " + byFirstDay.lastKey());
    }
    TreeMap<LocalDate, T> copy = new TreeMap<>(byFirstDay);
    copy.put(day, value);
    return new Dated<>(copy);
  }

  /**
   * The value on a day.
   *
   * @param day the day
   * @return the value, or empty before the first day
   */
  public Optional<T> on(LocalDate day) {
    return Optional.ofNullable(byFirstDay.floorEntry(day)).map(Map.Entry::getValue);
  }
}
