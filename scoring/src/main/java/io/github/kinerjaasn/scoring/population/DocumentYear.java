package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of a document in ten-thousandths, read in place. */
final class DocumentYear {
  /** Stands for an amount that is absent or not a long of ten-thousandths. */
  static final long NONE = Long.MIN_VALUE;

  private DocumentYear() {}

  /** The realisation of an indicator: most often at the same place of the list. */
  static @Nullable Realisation realisation(
      Indicator indicator, List<Realisation> realisations, int place) {
    String id = indicator.getId();
    if (place < realisations.size() && realisations.get(place).getIndicatorId().equals(id)) {
      return realisations.get(place);
    }
    for (int at = 0; at < realisations.size(); at++) {
      if (realisations.get(at).getIndicatorId().equals(id)) {
        return realisations.get(at);
      }
    }
    return null;
  }

  /** Whether the realisation of the rated period is all that counts. */
  static boolean isPlain(Indicator indicator, Realisation realisation, Evaluation evaluation) {
    return indicator.getPeriodTargets().isEmpty()
        && realisation.getPeriod().equals(evaluation.getAppraisal().getPeriod());
  }

  /** The one amount of a target, or NONE for a range and for none. */
  static long target(Indicator indicator) {
    Target target = indicator.getTarget().orElse(null);
    if (target == null) {
      return NONE;
    }
    Optional<Quantity> minimum = target.getMinimum();
    Optional<Quantity> maximum = target.getMaximum();
    if (minimum.isPresent() && maximum.isPresent()) {
      return NONE;
    }
    Optional<Quantity> exact = target.getExact();
    return amount(exact.isPresent() ? exact : minimum.isPresent() ? minimum : maximum);
  }

  static long amount(Optional<Quantity> quantity) {
    return quantity.isPresent() ? number(quantity.get().value()) : NONE;
  }

  /** Above every sum of weights where it is absent, so that they cannot sum to 100 %. */
  static long weight(Indicator indicator) {
    Optional<Weight> weight = indicator.getWeight();
    return weight.isPresent() ? number(weight.get().value()) : Integer.MAX_VALUE;
  }

  /** A number that no polarity has where it is absent. */
  static int polarity(Indicator indicator) {
    Optional<Polarity> polarity = indicator.getPolarity();
    return polarity.isPresent() ? polarity.get().ordinal() : Polarity.values().length;
  }

  static long number(Rational value) {
    return value.inTenThousandths().orElse(NONE);
  }

  /** The months that a period touches. */
  static int months(Period period) {
    int years = period.to().getYear() - period.from().getYear();
    return years * RatedYear.YEAR + period.to().getMonthValue() - period.from().getMonthValue() + 1;
  }

  /** A behaviour scale in ten-thousandths: what each level counts, or each number itself. */
  static final class Levels {
    private static final long MAX = 1_000_000_000_000L;

    private final long[] levels;
    private final long[] values;
    private final int minimum;

    Levels(BehaviourPart part) {
      List<BehaviourLevel> given = part.getLevels();
      levels = new long[given.size()];
      values = new long[given.size()];
      for (int at = 0; at < levels.length; at++) {
        levels[at] = number(given.get(at).getLevel().value());
        values[at] = number(given.get(at).getValue().value());
      }
      minimum = part.getMinimumValues();
    }

    /** What a level counts, NONE for no level of the scale. */
    private long value(Rational level) {
      long number = number(level);
      if (levels.length == 0) {
        return number >= 0 && number <= MAX ? number : NONE;
      }
      for (int at = 0; at < levels.length; at++) {
        if (levels[at] == number) {
          return values[at];
        }
      }
      return NONE;
    }

    /** The sum of values, NONE where a number is no level, too few are given, or one twice. */
    long sum(Evaluation evaluation) {
      List<ValueScore> scores = evaluation.getAppraisal().getValueScores();
      long sum = 0;
      int seen = 0;
      for (int at = 0; at < scores.size(); at++) {
        int bit = 1 << scores.get(at).getValue().ordinal();
        long value = value(scores.get(at).getScore().value());
        if (value == NONE || (seen & bit) != 0) {
          return NONE;
        }
        seen |= bit;
        sum += value;
      }
      return scores.size() < minimum ? NONE : sum;
    }

    /** The same for levels by core value. */
    long sum(Map<CoreValue, Rational> given) {
      long sum = 0;
      for (Rational level : given.values()) {
        long value = value(level);
        if (value == NONE) {
          return NONE;
        }
        sum += value;
      }
      return given.size() < minimum ? NONE : sum;
    }
  }
}
