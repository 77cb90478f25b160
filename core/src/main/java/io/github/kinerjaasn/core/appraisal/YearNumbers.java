package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The numbers of a year side by side, in whole ten-thousandths: what arithmetic in longs takes.
 * 97.5 % weighing 12 % is a target of 975000 with a weight of 120000. Immutable.
 *
 * <p>Every indicator has one target above 0, a polarity, a weight and a realisation, and the
 * weights sum to exactly 100 %; no core value has two numbers. What is not so has {@link #NONE}.
 *
 * <pre>{@code
 * YearNumbers year =
 *     YearNumbers.builder()
 *         .addIndicator(Polarity.MAXIMIZE, Rational.of(90), Rational.of(81), Rational.of(100))
 *         .build();
 * year.realisation(0); // 810000
 * }</pre>
 */
public final class YearNumbers {
  /** Stands for the numbers of a year that has none in this form: it has no indicator. */
  public static final YearNumbers NONE = new YearNumbers(new Builder());

  private static final int EACH = 3;
  private static final long FULL = 1_000_000;

  private final long[] indicators;
  private final byte[] polarities;
  private final int polaritySet;
  private final long[] values;

  private YearNumbers(Builder builder) {
    this.indicators = Arrays.copyOf(builder.indicators, EACH * builder.indicator);
    this.polarities = Arrays.copyOf(builder.polarities, builder.indicator);
    this.polaritySet = builder.polaritySet;
    this.values = Arrays.copyOf(builder.values, builder.value);
  }

  static YearNumbers of(Evaluation evaluation) {
    List<Realisation> realisations = evaluation.realisationsInOrder();
    if (realisations.isEmpty()) {
      return NONE;
    }
    List<ValueScore> scores = evaluation.getAppraisal().getValueScores();
    Builder builder = builder();
    for (PlannedResult result : evaluation.getPlan().getResults()) {
      for (Indicator indicator : result.getIndicators()) {
        add(builder, indicator, realisations.get(builder.indicator));
      }
    }
    scores.forEach(one -> builder.addValue(one.getValue(), one.getScore().value()));
    return builder.build();
  }

  private static void add(Builder builder, Indicator indicator, Realisation realisation) {
    Optional<Quantity> target = indicator.getTarget().flatMap(YearNumbers::amount);
    boolean whole =
        indicator.getPeriodTargets().isEmpty()
            && indicator.getPolarity().isPresent()
            && realisation.getQuantity().isPresent();
    builder.addIndicator(
        indicator.getPolarity().orElse(Polarity.MAXIMIZE),
        target.filter(one -> whole).map(Quantity::value).orElse(Rational.ZERO),
        realisation.getQuantity().map(Quantity::value).orElse(Rational.ZERO),
        indicator.getWeight().map(Weight::value).orElse(Rational.ZERO));
  }

  private static Optional<Quantity> amount(Target target) {
    boolean range = target.getMinimum().isPresent() && target.getMaximum().isPresent();
    return range
        ? Optional.empty()
        : target.getExact().or(target::getMinimum).or(target::getMaximum);
  }

  /**
   * Starts the numbers of a year.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many indicators.
   *
   * @return 0 only for {@link #NONE}
   */
  public int indicators() {
    return polarities.length;
  }

  /**
   * The target of an indicator: exact, the minimum or the maximum.
   *
   * @param at the place of the indicator, from 0
   * @return in ten-thousandths, above 0
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long target(int at) {
    return indicators[EACH * at];
  }

  /**
   * The realisation of an indicator.
   *
   * @param at the place of the indicator, from 0
   * @return in ten-thousandths
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long realisation(int at) {
    return indicators[EACH * at + 1];
  }

  /**
   * The weight of an indicator.
   *
   * @param at the place of the indicator, from 0
   * @return in ten-thousandths of a per cent, 1..1000000
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long weight(int at) {
    return indicators[EACH * at + 2];
  }

  /**
   * The polarity of an indicator.
   *
   * @param at the place of the indicator, from 0
   * @return the ordinal of a {@link Polarity}
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public int polarity(int at) {
    return polarities[at];
  }

  /**
   * The polarities that occur.
   *
   * @return a bit for the ordinal of each {@link Polarity}: 1, 2 and 4
   */
  public int polaritySet() {
    return polaritySet;
  }

  /**
   * How many core values have a number.
   *
   * @return 0..7
   */
  public int values() {
    return values.length;
  }

  /**
   * The number of a core value.
   *
   * @param at the place of the value as it was given, from 0
   * @return in ten-thousandths
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public long value(int at) {
    return values[at];
  }

  /**
   * Takes the numbers of a year, in any order and any number, and lays them side by side.
   *
   * <pre>{@code
   * YearNumbers.builder()
   *     .addIndicator(Polarity.MAXIMIZE, Rational.of(90), Rational.of(81), Rational.of(60))
   *     .addIndicator(Polarity.MINIMIZE, Rational.of(5), Rational.of(4), Rational.of(40))
   *     .addValue(CoreValue.KOMPETEN, Rational.of(4))
   *     .build();
   * }</pre>
   */
  public static final class Builder {
    private static final int USUAL = 8;

    private long[] indicators = new long[EACH * USUAL];
    private byte[] polarities = new byte[USUAL];
    private final long[] values = new long[CoreValue.values().length];
    private int polaritySet;
    private int valueSet;
    private int indicator;
    private int value;
    private long weights;
    private boolean odd;

    private Builder() {}

    /**
     * Adds an indicator.
     *
     * @param polarity which achievement is better
     * @param target above 0
     * @param realised any number
     * @param weight in per cent, above 0
     * @return this
     */
    public Builder addIndicator(
        Polarity polarity, Rational target, Rational realised, Rational weight) {
      if (indicator == polarities.length) {
        indicators = Arrays.copyOf(indicators, 2 * indicators.length);
        polarities = Arrays.copyOf(polarities, 2 * polarities.length);
      }
      int from = EACH * indicator;
      indicators[from] = inLong(target);
      indicators[from + 1] = inLong(realised);
      indicators[from + 2] = inLong(weight);
      odd |= indicators[from] <= 0;
      odd |= indicators[from + 2] <= 0 || indicators[from + 2] > FULL;
      weights += indicators[from + 2];
      polarities[indicator] = (byte) polarity.ordinal();
      polaritySet |= 1 << polarity.ordinal();
      indicator++;
      return this;
    }

    /**
     * Adds the number of a core value.
     *
     * @param of the core value
     * @param number its number
     * @return this
     */
    public Builder addValue(CoreValue of, Rational number) {
      int bit = 1 << of.ordinal();
      if ((valueSet & bit) != 0) {
        odd = true;
      } else {
        valueSet |= bit;
        values[value++] = inLong(number);
      }
      return this;
    }

    private long inLong(Rational number) {
      OptionalLong many = number.inTenThousandths();
      odd |= many.isEmpty();
      return many.orElse(0);
    }

    /**
     * The numbers.
     *
     * @return {@link YearNumbers#NONE} where one is missing or does not fit
     */
    public YearNumbers build() {
      return !odd && weights == FULL ? new YearNumbers(this) : NONE;
    }
  }
}
