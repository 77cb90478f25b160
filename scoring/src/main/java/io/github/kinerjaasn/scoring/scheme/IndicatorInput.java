package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/**
 * Target, realisation and weight of one indicator.
 *
 * <pre>{@code
 * IndicatorInput.of("IKI-1", Polarity.MAXIMIZE, Rational.of(90), Rational.of(81))
 *     .weighing(Rational.of(60), 365);
 * }</pre>
 *
 * @param id what the reasoning calls it
 * @param polarity which way it should move
 * @param target the target, or the lower bound of a range
 * @param upper the upper bound of a range
 * @param realisation the realisation
 * @param worst the worst realisation
 * @param targetAtMaximum whether the target is the most that can be reached
 * @param weight the fixed weight or the quality K3, above 0; ignored where all count alike
 * @param days how many days it was active, 1 or more
 * @param kind whether it measures a main or an additional result
 */
public record IndicatorInput(
    String id,
    Polarity polarity,
    Rational target,
    Optional<Rational> upper,
    Rational realisation,
    Optional<Rational> worst,
    boolean targetAtMaximum,
    Rational weight,
    int days,
    ResultKind kind) {

  /** The days of a whole year. */
  public static final int YEAR = 365;

  /**
   * Checks weight and days.
   *
   * @param id what the reasoning calls it
   * @param polarity which way it should move
   * @param target the target, or the lower bound of a range
   * @param upper the upper bound of a range
   * @param realisation the realisation
   * @param worst the worst realisation
   * @param targetAtMaximum whether the target is the most that can be reached
   * @param weight the fixed weight or the quality K3, above 0; ignored where all count alike
   * @param days how many days it was active, 1 or more
   * @param kind whether it measures a main or an additional result
   * @throws IllegalArgumentException if weight or days are not above 0
   */
  public IndicatorInput {
    if (weight.signum() <= 0 || days < 1) {
      throw new IllegalArgumentException(
          "weight and days must be above 0, were " + weight + " and " + days);
    }
  }

  /**
   * A main indicator of weight 1, active for the whole year.
   *
   * @param id what the reasoning calls it
   * @param polarity which way it should move
   * @param target the target
   * @param realisation the realisation
   * @return the indicator
   */
  public static IndicatorInput of(
      String id, Polarity polarity, Rational target, Rational realisation) {
    return new IndicatorInput(
        id,
        polarity,
        target,
        Optional.empty(),
        realisation,
        Optional.empty(),
        false,
        Rational.ONE,
        YEAR,
        ResultKind.UTAMA);
  }

  /**
   * The same with another weight and time.
   *
   * @param newWeight above 0
   * @param newDays 1 or more
   * @return a copy
   */
  public IndicatorInput weighing(Rational newWeight, int newDays) {
    return new IndicatorInput(
        id, polarity, target, upper, realisation, worst, targetAtMaximum, newWeight, newDays, kind);
  }
}
