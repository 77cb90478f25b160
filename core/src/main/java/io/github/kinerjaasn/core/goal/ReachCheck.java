package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a target against the baseline of its indicator, as questions to a person. */
final class ReachCheck {
  private static final Quantity ALL = Quantity.of(100, Unit.PERCENT);

  private static final Text ONWARD =
      Text.of(
          "target bergerak dari {0} ke {1}: apakah langkah ini terjangkau?",
          "the target moves from {0} to {1}: is that step within reach?");
  private static final Text NOT_ONWARD =
      Text.of(
          "target {1} tidak lebih baik daripada data dasar {0}: apakah memang demikian maksudnya?",
          "the target {1} is no better than the baseline {0}: is that what is meant?");
  private static final Text ABOVE_ALL =
      Text.of("target {0} di atas 100 %: apakah mungkin?", "the target {0}: is that possible?");

  private final Indicator indicator;

  ReachCheck(Indicator indicator) {
    this.indicator = indicator;
  }

  List<Text> questions() {
    List<Text> questions = new ArrayList<>();
    Optional<Quantity> wanted = indicator.getTarget().flatMap(this::nearestBound);
    wanted.ifPresent(
        target -> {
          step(target).ifPresent(questions::add);
          if (target.unit().equals(ALL.unit()) && target.compareTo(ALL) > 0) {
            questions.add(ABOVE_ALL.with(target));
          }
        });
    return questions;
  }

  /** The amount that meets the target with the least effort. */
  private Optional<Quantity> nearestBound(Target target) {
    return isLessBetter()
        ? target.getExact().or(target::getMaximum).or(target::getMinimum)
        : target.getExact().or(target::getMinimum).or(target::getMaximum);
  }

  private Optional<Text> step(Quantity wanted) {
    return indicator
        .getBaseline()
        .filter(baseline -> baseline.unit().equals(wanted.unit()))
        .map(baseline -> (isOnward(baseline, wanted) ? ONWARD : NOT_ONWARD).with(baseline, wanted));
  }

  private boolean isOnward(Quantity baseline, Quantity wanted) {
    Optional<Polarity> polarity = indicator.getPolarity();
    int step = wanted.compareTo(baseline);
    return polarity.isEmpty()
        || polarity.get() == Polarity.STABILIZE
        || (isLessBetter() ? step < 0 : step > 0);
  }

  private boolean isLessBetter() {
    return indicator.getPolarity().equals(Optional.of(Polarity.MINIMIZE));
  }
}
