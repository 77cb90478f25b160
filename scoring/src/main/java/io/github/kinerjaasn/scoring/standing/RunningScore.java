package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.indicator.TargetKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a plan stands on a day: each target is met for good, still reachable, or no longer
 * reachable. Exact: the amounts that the rest of the period can still give are a range, and the
 * range either lies inside the target, touches it, or misses it.
 *
 * <p>Amounts to come are taken to be 0 or more, without a highest, unless {@linkplain
 * Indicator#isTargetAtMaximum() the target is the most there can be}. A period that is over without
 * a realisation stays open: it may still be reported. A realisation counts from the last day of its
 * period on. Periods that count are those with a target of their own, else all that are reported.
 *
 * <pre>{@code
 * RunningScore now = RunningScore.at(skp, realisations, LocalDate.of(2025, 7, 15));
 * now.count(Reach.OUT_OF_REACH);
 * }</pre>
 *
 * @param asOf the day
 * @param indicators one standing for each indicator, ordered by id
 */
public record RunningScore(LocalDate asOf, List<IndicatorStanding> indicators) {
  /**
   * Takes a copy.
   *
   * @param asOf the day
   * @param indicators the standings
   */
  public RunningScore {
    indicators = List.copyOf(indicators);
  }

  /**
   * Where a plan stands.
   *
   * @param plan the plan
   * @param realisations what is reported, in any order; later ones than the day are not looked at
   * @param day any day
   * @return the standings
   */
  public static RunningScore at(Skp plan, Collection<Realisation> realisations, LocalDate day) {
    return new RunningScore(
        day,
        plan.indicators()
            .sorted(Comparator.comparing(Indicator::getId))
            .map(one -> standing(one, new Progress(one, realisations, plan.getPeriod(), day)))
            .toList());
  }

  /**
   * How many indicators stand so.
   *
   * @param reach what can still become of the target
   * @return 0 or more
   */
  public long count(Reach reach) {
    return indicators.stream().filter(one -> one.reach() == reach).count();
  }

  private static IndicatorStanding standing(Indicator indicator, Progress progress) {
    Optional<Span> accepted = indicator.getTarget().flatMap(t -> accepted(t, indicator));
    Optional<Span> possible =
        isUnit(indicator, progress) ? progress.way().map(progress::possible) : Optional.empty();
    Reach reach =
        possible.flatMap(span -> accepted.map(goal -> reach(span, goal))).orElse(Reach.UNKNOWN);
    return new IndicatorStanding(
        indicator.getId(),
        reach,
        progress.soFar(),
        possible.flatMap(Span::low),
        possible.flatMap(Span::high),
        reach == Reach.REACHABLE ? needed(progress, accepted) : Optional.empty(),
        progress.remaining(),
        progress.missing());
  }

  private static boolean isUnit(Indicator indicator, Progress progress) {
    return progress.known().isEmpty() || indicator.getTarget().isPresent();
  }

  private static Optional<Rational> needed(Progress progress, Optional<Span> accepted) {
    Optional<Consolidation> way = progress.way();
    return accepted
        .flatMap(Span::low)
        .flatMap(goal -> way.flatMap(one -> progress.needed(one, goal)));
  }

  private static Reach reach(Span possible, Span accepted) {
    if (possible.isInside(accepted)) {
      return Reach.MET;
    }
    return possible.meets(accepted) ? Reach.REACHABLE : Reach.OUT_OF_REACH;
  }

  private static Optional<Span> accepted(Target target, Indicator indicator) {
    Optional<Rational> low = target.getMinimum().map(Quantity::value);
    Optional<Rational> high = target.getMaximum().map(Quantity::value);
    return target
        .kind()
        .flatMap(
            kind ->
                kind == TargetKind.EXACT
                    ? indicator
                        .getPolarity()
                        .map(way -> exact(target.getExact().orElseThrow().value(), way))
                    : Optional.of(new Span(low, high)));
  }

  private static Span exact(Rational goal, Polarity way) {
    return switch (way) {
      case MAXIMIZE -> Span.from(goal);
      case MINIMIZE -> new Span(Optional.empty(), Optional.of(goal));
      case STABILIZE -> Span.of(goal);
    };
  }
}
