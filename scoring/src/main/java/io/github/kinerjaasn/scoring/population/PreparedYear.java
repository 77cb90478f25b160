package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.List;
import java.util.Map;

/**
 * A year ready to be rated any number of times: in whole ten-thousandths. Made by {@link
 * BulkRating#prepare}; only for the rating that prepared it.
 */
public final class PreparedYear {
  /**
   * What a year has beside its indicators.
   *
   * @param behaviour the sum of its behaviour values in ten-thousandths
   * @param values how many there are
   * @param grade 0 for none, else one more than the ordinal of the grade
   * @param months 1..12
   */
  record Frame(long behaviour, int values, int grade, int months) {}

  final YearNumbers numbers;
  final Frame frame;

  PreparedYear(YearNumbers numbers, Frame frame) {
    this.numbers = numbers;
    this.frame = frame;
  }

  /** The input of a scheme in longs; none where it is not plain. */
  static YearNumbers numbers(SchemeInput input) {
    boolean computed = input.getResultValue().isEmpty() && input.getBehaviourValue().isEmpty();
    boolean exact = input.getIndicators().stream().allMatch(one -> one.upper().isEmpty());
    return computed && exact && input.getBehaviour().size() == 1
        ? numbers(input.getIndicators(), input.getBehaviour().get(0).levels())
        : YearNumbers.NONE;
  }

  private static YearNumbers numbers(
      List<IndicatorInput> indicators, Map<CoreValue, Rational> levels) {
    YearNumbers.Builder numbers = YearNumbers.builder();
    indicators.forEach(
        one -> numbers.addIndicator(one.polarity(), one.target(), one.realisation(), one.weight()));
    levels.forEach(numbers::addValue);
    return numbers.build();
  }
}
