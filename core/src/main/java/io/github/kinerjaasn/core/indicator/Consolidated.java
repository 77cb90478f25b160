package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The realisation of an indicator over several periods. Missing stays missing: if one period that
 * counts has no amount, there is no value (KMK 127/2026, one source: the result is undefined).
 *
 * <p>Example: a target in each quarter, realisations 3, absent, 4, 5 with {@link
 * Consolidation#SUM}: no value, missing {@code 2025-Q2}.
 *
 * @param value the exact amount in the unit of the indicator's target; empty if an amount is
 *     missing or nothing counts
 * @param counted the periods that count, in order
 * @param missing those of them without an amount, in order
 */
public record Consolidated(Optional<Rational> value, List<Period> counted, List<Period> missing) {
  /**
   * Takes copies.
   *
   * @param value the exact amount, if known
   * @param counted the periods that count
   * @param missing those of them without an amount
   */
  public Consolidated {
    counted = List.copyOf(counted);
    missing = List.copyOf(missing);
  }

  /**
   * Consolidates the realisations of one indicator.
   *
   * <p>The periods that count are those with a target of their own within the window; if the
   * indicator has no targets by period, those that have a realisation, absent ones included. Only
   * realisations of exactly these periods are read. A single period needs no {@linkplain
   * Indicator#getConsolidation() consolidation}; several do.
   *
   * @param indicator the indicator
   * @param realisations of this and other indicators, in any order; no period twice for one
   * @param window the days to look at: periods partly outside do not count
   * @return the value or what is missing
   * @throws IllegalArgumentException if several periods count and the indicator has no
   *     consolidation
   */
  public static Consolidated of(
      Indicator indicator, Collection<Realisation> realisations, Period window) {
    Map<Period, Optional<Rational>> known = known(indicator, realisations);
    List<Period> counted = counted(indicator, known, window);
    List<Period> missing = new ArrayList<>();
    List<Rational> amounts = new ArrayList<>();
    for (Period period : counted) {
      amount(known, period).ifPresentOrElse(amounts::add, () -> missing.add(period));
    }
    return missing.isEmpty() && !amounts.isEmpty()
        ? new Consolidated(Optional.of(one(indicator, amounts)), counted, missing)
        : new Consolidated(Optional.empty(), counted, missing);
  }

  private static Map<Period, Optional<Rational>> known(
      Indicator indicator, Collection<Realisation> realisations) {
    Map<Period, Optional<Rational>> known = new TreeMap<>();
    for (Realisation one : realisations) {
      if (one.getIndicatorId().equals(indicator.getId())) {
        known.put(one.getPeriod(), one.getQuantity().map(Quantity::value));
      }
    }
    return known;
  }

  private static List<Period> counted(
      Indicator indicator, Map<Period, Optional<Rational>> known, Period window) {
    Set<Period> all = new TreeSet<>();
    if (indicator.getPeriodTargets().isEmpty()) {
      all.addAll(known.keySet());
    } else {
      indicator.getPeriodTargets().forEach(one -> all.add(one.getPeriod()));
    }
    all.removeIf(period -> !window.contains(period));
    return List.copyOf(all);
  }

  private static Optional<Rational> amount(Map<Period, Optional<Rational>> known, Period period) {
    return known.getOrDefault(period, Optional.empty());
  }

  private static Rational one(Indicator indicator, List<Rational> amounts) {
    if (amounts.size() == 1) {
      return amounts.get(0);
    }
    return indicator
        .getConsolidation()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "indicator "
                        + indicator.getId()
                        + " has "
                        + amounts.size()
                        + " periods and no consolidation\nMungkin: set SUM or AVERAGE"))
        .of(amounts);
  }
}
