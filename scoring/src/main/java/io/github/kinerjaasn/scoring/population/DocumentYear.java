package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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
        && realisation.getQuantity().isPresent()
        && realisation.getPeriod().equals(evaluation.getAppraisal().getPeriod());
  }

  /** The input of a scheme, sorted by id as it does; empty for a document that is not plain. */
  static Optional<SchemeInput> input(Evaluation evaluation) {
    List<Realisation> realisations = evaluation.getAppraisal().getRealisations();
    List<IndicatorInput> inputs = new ArrayList<>(realisations.size());
    for (PlannedResult result : evaluation.getPlan().getResults()) {
      for (Indicator indicator : result.getIndicators()) {
        Realisation found = realisation(indicator, realisations, inputs.size());
        if (found == null || !isPlain(indicator, found, evaluation) || !isComplete(indicator)) {
          return Optional.empty();
        }
        inputs.add(input(indicator, found, result.getKind()));
      }
    }
    inputs.sort(Comparator.comparing(IndicatorInput::id));
    return inputs.size() == realisations.size()
        ? Optional.of(input(inputs, evaluation.getAppraisal(), evaluation.getPlan().getPerson()))
        : Optional.empty();
  }

  private static boolean isComplete(Indicator indicator) {
    return target(indicator) > 0
        && indicator.getPolarity().isPresent()
        && indicator.getWeight().isPresent();
  }

  private static IndicatorInput input(Indicator indicator, Realisation found, ResultKind kind) {
    Target target = indicator.getTarget().orElseThrow();
    Optional<Quantity> one = target.getExact().or(target::getMinimum).or(target::getMaximum);
    return new IndicatorInput(
        indicator.getId(),
        indicator.getPolarity().orElseThrow(),
        one.orElseThrow().value(),
        Optional.empty(),
        found.getQuantity().map(Quantity::value).orElseThrow(),
        indicator.getWorst().map(Quantity::value),
        indicator.isTargetAtMaximum(),
        indicator.getWeight().orElseThrow().value(),
        IndicatorInput.YEAR,
        kind);
  }

  private static SchemeInput input(
      List<IndicatorInput> indicators, Appraisal appraisal, Person person) {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    appraisal.getValueScores().forEach(one -> levels.put(one.getValue(), one.getScore().value()));
    return SchemeInput.builder()
        .addAllIndicators(indicators)
        .addBehaviour(BehaviourInput.of(levels))
        .resultRating(appraisal.getResultRating())
        .behaviourRating(appraisal.getBehaviourRating())
        .post(person.getPost().getKind())
        .build();
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
    if (exact.isPresent()) {
      return amount(exact);
    }
    return minimum.isPresent() ? amount(minimum) : amount(maximum);
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
