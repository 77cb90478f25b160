package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.List;
import java.util.Optional;

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

  static final int NUMBERS = 3;

  /** Target, realisation and weight of each indicator in ten-thousandths, one after the other. */
  final long[] numbers;

  /** The ordinal of each indicator's polarity. */
  final byte[] polarities;

  final Frame frame;

  PreparedYear(long[] numbers, byte[] polarities, Frame frame) {
    this.numbers = numbers;
    this.polarities = polarities;
    this.frame = frame;
  }

  int indicators() {
    return polarities.length;
  }

  long target(int at) {
    return numbers[NUMBERS * at];
  }

  long realisation(int at) {
    return numbers[NUMBERS * at + 1];
  }

  long weight(int at) {
    return numbers[NUMBERS * at + 2];
  }

  /** The year in longs; empty where they do not hold it or something is missing. */
  static Optional<PreparedYear> inLongs(
      RatedYear year, int polarities, DocumentYear.Levels levels) {
    SchemeInput input = year.input();
    boolean computed = input.getResultValue().isEmpty() && input.getBehaviourValue().isEmpty();
    if (!computed || input.getBehaviour().size() != 1) {
      return Optional.empty();
    }
    long behaviour = levels.sum(input.getBehaviour().get(0).levels());
    int values = input.getBehaviour().get(0).levels().size();
    Frame frame = new Frame(behaviour, values, Credits.grade(year.jenjang()), year.months());
    return behaviour == DocumentYear.NONE
        ? Optional.empty()
        : inLongs(input.getIndicators(), polarities, frame);
  }

  private static Optional<PreparedYear> inLongs(
      List<IndicatorInput> indicators, int polarities, Frame frame) {
    long[] numbers = new long[NUMBERS * indicators.size()];
    byte[] kinds = new byte[indicators.size()];
    long weights = 0;
    for (int at = 0; at < kinds.length; at++) {
      IndicatorInput one = indicators.get(at);
      int from = NUMBERS * at;
      numbers[from] = DocumentYear.number(one.target());
      numbers[from + 1] = DocumentYear.number(one.realisation());
      numbers[from + 2] = DocumentYear.number(one.weight());
      kinds[at] = (byte) one.polarity().ordinal();
      boolean plain = (polarities >> kinds[at] & 1) == 1 && one.upper().isEmpty();
      if (!plain || numbers[from] <= 0 || numbers[from + 1] == DocumentYear.NONE) {
        return Optional.empty();
      }
      weights += numbers[from + 2];
    }
    return weights == Limited.FULL
        ? Optional.of(new PreparedYear(numbers, kinds, frame))
        : Optional.empty();
  }
}
