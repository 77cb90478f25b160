package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** The numbers of a document in ten-thousandths, read in place. */
final class DocumentYear {
  /** Stands for an amount that is absent or not a long of ten-thousandths. */
  static final long NONE = Long.MIN_VALUE;

  private DocumentYear() {}

  /** The input of a scheme, sorted by id as it does; empty for a document that is not plain. */
  static Optional<SchemeInput> input(Evaluation evaluation) {
    if (evaluation.numbers() == YearNumbers.NONE) {
      return Optional.empty();
    }
    List<Realisation> realisations = evaluation.realisationsInOrder();
    List<IndicatorInput> inputs = new ArrayList<>(realisations.size());
    for (PlannedResult result : evaluation.getPlan().getResults()) {
      for (Indicator indicator : result.getIndicators()) {
        inputs.add(input(indicator, realisations.get(inputs.size()), result.getKind()));
      }
    }
    inputs.sort(Comparator.comparing(IndicatorInput::id));
    return Optional.of(input(inputs, evaluation.getAppraisal(), evaluation.getPlan().getPerson()));
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
    private long value(long level) {
      if (levels.length == 0) {
        return level >= 0 && level <= MAX ? level : NONE;
      }
      for (int at = 0; at < levels.length; at++) {
        if (levels[at] == level) {
          return values[at];
        }
      }
      return NONE;
    }

    /** The sum of values, NONE where a number is no level or too few are given. */
    long sum(YearNumbers given) {
      long sum = 0;
      for (int at = 0; at < given.values(); at++) {
        long value = value(given.value(at));
        if (value == NONE) {
          return NONE;
        }
        sum += value;
      }
      return given.values() < minimum ? NONE : sum;
    }
  }
}
