package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of one indicator on a day, and which final amounts are still possible. */
final class Progress {
  private final Indicator indicator;
  private final Period window;
  private final LocalDate day;
  private final TreeMap<Period, Rational> known = new TreeMap<>();

  Progress(Indicator indicator, Collection<Realisation> all, Period window, LocalDate day) {
    this.indicator = indicator;
    this.window = window;
    this.day = day;
    all.stream()
        .filter(one -> one.getIndicatorId().equals(indicator.getId()))
        .filter(one -> window.contains(one.getPeriod()) && !one.getPeriod().to().isAfter(day))
        .filter(one -> targets().isEmpty() || targets().contains(one.getPeriod()))
        .forEach(one -> one.getQuantity().ifPresent(q -> known.put(one.getPeriod(), q.value())));
  }

  private List<Period> targets() {
    return indicator.getPeriodTargets().stream()
        .map(PeriodTarget::getPeriod)
        .filter(window::contains)
        .distinct()
        .sorted()
        .toList();
  }

  List<Period> remaining() {
    return targets().stream().filter(period -> !known.containsKey(period)).toList();
  }

  List<Period> missing() {
    return remaining().stream().filter(period -> !period.to().isAfter(day)).toList();
  }

  /** Whether days are left of which nothing is known. */
  boolean isOpen() {
    return targets().isEmpty()
        ? known.isEmpty() || known.keySet().stream().noneMatch(one -> one.to().equals(window.to()))
        : !remaining().isEmpty();
  }

  /** One amount needs no consolidation, unless another may come. */
  Optional<Consolidation> way() {
    return indicator
        .getConsolidation()
        .or(
            () ->
                known.size() + remaining().size() <= 1
                    ? Optional.of(Consolidation.LAST_KNOWN)
                    : Optional.empty());
  }

  Optional<Rational> soFar() {
    if (known.isEmpty() || !missing().isEmpty()) {
      return Optional.empty();
    }
    return way()
        .map(
            way ->
                switch (way) {
                  case SUM -> Rational.sum(known.values());
                  case AVERAGE -> Rational.mean(known.values());
                  case LAST_KNOWN, CUMULATIVE -> known.lastEntry().getValue();
                });
  }

  /** The final amounts still possible: amounts to come are 0 or more, and may have a highest. */
  Span possible(Consolidation way) {
    if (!isOpen() && !known.isEmpty()) {
      return Span.of(soFar().orElseThrow());
    }
    return switch (way) {
      case SUM -> Span.from(Rational.sum(known.values()));
      case AVERAGE -> average();
      case LAST_KNOWN -> isLastKnown() ? last() : new Span(Optional.of(Rational.ZERO), most());
      case CUMULATIVE -> isLastKnown() ? last() : new Span(Optional.of(highestSoFar()), most());
    };
  }

  /** An amount of the last period that counts settles it, even if an earlier one is missing. */
  private boolean isLastKnown() {
    List<Period> targets = targets();
    return !targets.isEmpty() && known.containsKey(targets.get(targets.size() - 1));
  }

  private Span last() {
    return Span.of(known.lastEntry().getValue());
  }

  private Rational highestSoFar() {
    return known.isEmpty() ? Rational.ZERO : known.lastEntry().getValue();
  }

  private Span average() {
    Rational sum = Rational.sum(known.values());
    if (targets().isEmpty()) {
      return new Span(Optional.of(Rational.ZERO), most());
    }
    Rational all = Rational.of(targets().size());
    Rational rest = Rational.of(remaining().size());
    return new Span(
        Optional.of(sum.dividedBy(all)),
        most().map(most -> sum.plus(most.times(rest)).dividedBy(all)));
  }

  /** The most that a period can bring, where the target is the most there is. */
  private Optional<Rational> most() {
    return indicator.isTargetAtMaximum()
        ? indicator.getTarget().flatMap(Progress::upper)
        : Optional.empty();
  }

  private static Optional<Rational> upper(Target target) {
    return target.amounts().map(Quantity::value).max(Rational::compareTo);
  }

  /** What each remaining period must bring on average, or the last one must show. */
  Optional<Rational> needed(Consolidation way, Rational goal) {
    int rest = remaining().size();
    if (rest == 0) {
      return Optional.empty();
    }
    Rational sum = Rational.sum(known.values());
    Rational left =
        switch (way) {
          case SUM -> goal.minus(sum).dividedBy(Rational.of(rest));
          case AVERAGE ->
              goal.times(Rational.of(targets().size())).minus(sum).dividedBy(Rational.of(rest));
          case LAST_KNOWN, CUMULATIVE -> goal;
        };
    return Optional.of(left.atLeast(Rational.ZERO));
  }

  Map<Period, Rational> known() {
    return known;
  }
}
