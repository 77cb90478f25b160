package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.reform.Reform.Mover;
import io.github.kinerjaasn.scoring.reform.Reform.Transition;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts a population, keeping no more of it than the first who move. */
final class Tally {
  private static final Rational TEN = Rational.of(10);

  private final int shown;
  private final Map<Transition, Long> transitions = new TreeMap<>();
  private final Map<String, Long> causes = new TreeMap<>();
  private final List<Mover> movers = new ArrayList<>();
  private long people;

  Tally(int shown) {
    this.shown = shown;
  }

  void add(Optional<SchemeResult> before, Optional<SchemeResult> after) {
    Transition transition = new Transition(word(before), word(after));
    transitions.merge(transition, 1L, Long::sum);
    if (!transition.isSame()) {
      String cause = cause(before, after);
      causes.merge(cause, 1L, Long::sum);
      if (movers.size() < shown) {
        movers.add(new Mover(people, transition, cause));
      }
    }
    people++;
  }

  Reform reform() {
    return new Reform(people, transitions, causes, movers);
  }

  /** The label; a scheme that gives a number only counts by tens, or the counts have no bound. */
  private static String word(Optional<SchemeResult> result) {
    if (result.isEmpty()) {
      return Reform.UNDECIDED;
    }
    return result
        .get()
        .label()
        .or(() -> result.get().total().map(total -> tens(total.exact())))
        .orElse("-");
  }

  private static String tens(Rational total) {
    Rational from = Rational.of(total.dividedBy(TEN).round(0, RoundingMode.FLOOR)).times(TEN);
    return new Interval(Optional.of(from), true, Optional.of(from.plus(TEN)), false).toString();
  }

  /** The first of the values, in the order of the reasoning, at which the schemes part. */
  private static String cause(Optional<SchemeResult> before, Optional<SchemeResult> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return "masukan";
    }
    SchemeResult one = before.get();
    SchemeResult two = after.get();
    if (!one.resultValue().equals(two.resultValue())) {
      return "nilai-hasil-kerja";
    }
    if (!one.behaviourValue().equals(two.behaviourValue())) {
      return "nilai-perilaku-kerja";
    }
    if (!one.total().equals(two.total())) {
      return "nilai-akhir";
    }
    if (!one.resultRating().equals(two.resultRating())) {
      return "rating-hasil";
    }
    if (!one.behaviourRating().equals(two.behaviourRating())) {
      return "rating-perilaku";
    }
    return one.predicate().equals(two.predicate()) ? "sebutan" : "predikat";
  }
}
