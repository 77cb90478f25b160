package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What an indicator realised over places and periods, as the scheme takes them together. */
record DocumentRealisations(ResultPart part, Appraisal appraisal, DocumentPlaces places) {
  /** The realisation; empty where it is missing, or where the scheme does not say how to count. */
  Optional<Rational> of(Indicator indicator) {
    TreeMap<Period, Optional<Rational>> byPeriod = places.of(indicator);
    appraisal.getRealisations().stream()
        .filter(one -> one.getIndicatorId().equals(indicator.getId()))
        .forEach(
            one -> byPeriod.putIfAbsent(one.getPeriod(), one.getQuantity().map(q -> q.value())));
    List<Period> counted = counted(indicator, byPeriod);
    List<Rational> amounts = new ArrayList<>();
    boolean complete = true;
    for (Period period : counted) {
      Optional<Rational> amount = byPeriod.getOrDefault(period, Optional.empty());
      Optional<Rational> taken = amount.or(() -> instead());
      taken.ifPresent(amounts::add);
      complete &= taken.isPresent() || part.getMissing() == ResultPart.MissingRule.SKIP;
    }
    return complete && !amounts.isEmpty() ? together(indicator, amounts) : Optional.empty();
  }

  private Optional<Rational> instead() {
    return part.getMissing() == ResultPart.MissingRule.ZERO
        ? Optional.of(Rational.ZERO)
        : Optional.empty();
  }

  private List<Period> counted(Indicator indicator, TreeMap<Period, Optional<Rational>> byPeriod) {
    List<Period> all =
        indicator.getPeriodTargets().isEmpty()
            ? List.copyOf(byPeriod.keySet())
            : indicator.getPeriodTargets().stream().map(PeriodTarget::getPeriod).toList();
    return all.stream().filter(appraisal.getPeriod()::contains).distinct().sorted().toList();
  }

  private Optional<Rational> together(Indicator indicator, List<Rational> amounts) {
    if (amounts.size() == 1) {
      return Optional.of(amounts.get(0));
    }
    List<Consolidation> allowed = part.getConsolidations();
    return indicator
        .getConsolidation()
        .filter(way -> allowed.isEmpty() || allowed.contains(way))
        .map(way -> way.of(amounts));
  }
}
