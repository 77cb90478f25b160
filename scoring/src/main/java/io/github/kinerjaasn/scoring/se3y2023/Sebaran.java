package io.github.kinerjaasn.scoring.se3y2023;

import io.github.kinerjaasn.core.appraisal.Predicate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * How many rated staff of a unit have each predicate (SE MenPANRB 3/2023).
 *
 * <pre>{@code
 * Sebaran unit = Sebaran.of(List.of(Predicate.BAIK, Predicate.BAIK, Predicate.KURANG));
 * unit.jumlah().get(Predicate.BAIK); // 2
 * }</pre>
 *
 * @param jumlah the count of each predicate, all five, none negative, at least one above 0
 */
public record Sebaran(Map<Predicate, Long> jumlah) {
  /**
   * Checks the counts and takes a copy.
   *
   * @param jumlah the count of each predicate, all five, none negative, at least one above 0
   * @throws IllegalArgumentException if a predicate is missing, a count is negative, or all are 0
   */
  public Sebaran {
    EnumMap<Predicate, Long> copy = new EnumMap<>(Predicate.class);
    copy.putAll(jumlah);
    if (copy.size() != Predicate.values().length) {
      throw new IllegalArgumentException("counts must name all five predicates, were " + copy);
    }
    if (copy.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("counts must not be negative, were " + copy);
    }
    if (copy.values().stream().allMatch(count -> count == 0)) {
      throw new IllegalArgumentException(
          "counts must not all be 0\nMungkin: a unit without rated staff has no distribution");
    }
    jumlah = Collections.unmodifiableMap(copy);
  }

  /**
   * Counts predicates.
   *
   * @param predikat the predicates of the rated staff of a unit, in any order
   * @return the distribution
   * @throws IllegalArgumentException if there are none
   */
  public static Sebaran of(Iterable<Predicate> predikat) {
    EnumMap<Predicate, Long> counts = new EnumMap<>(Predicate.class);
    for (Predicate one : Predicate.values()) {
      counts.put(one, 0L);
    }
    predikat.forEach(one -> counts.merge(one, 1L, Long::sum));
    return new Sebaran(counts);
  }

  /**
   * The staff with one of some predicates.
   *
   * @param kelompok the predicates
   * @return how many
   * @throws ArithmeticException if the sum exceeds a long
   */
  public long jumlah(Set<Predicate> kelompok) {
    return kelompok.stream().mapToLong(jumlah::get).reduce(0L, Math::addExact);
  }

  /**
   * All rated staff of the unit.
   *
   * @return at least 1
   * @throws ArithmeticException if the sum exceeds a long
   */
  public long pegawai() {
    return jumlah(jumlah.keySet());
  }
}
