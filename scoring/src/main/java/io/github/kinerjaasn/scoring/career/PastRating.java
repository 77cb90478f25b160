package io.github.kinerjaasn.scoring.career;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.pp30y2019.Predikat;
import io.github.kinerjaasn.scoring.pp46y2011.Sebutan;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rating of the past, with the regime it was made under: the same word means different things in
 * different regimes.
 *
 * <p>Example: {@code PastRating.of(Regime.PERMENPANRB_6_2022, Period.ofYear(2023), "BAIK")}.
 *
 * @param regime the rules it was rated under
 * @param period the rated period
 * @param predicate the predicate as the regime's token
 * @param everyElementGood whether each appraisal element was at least Baik, where that is known
 */
public record PastRating(
    Regime regime, Period period, String predicate, Optional<Boolean> everyElementGood) {

  private static final List<String> AT_LEAST_GOOD =
      List.of(Predicate.BAIK.name(), Predicate.SANGAT_BAIK.name());

  /**
   * Checks the predicate.
   *
   * @param regime the rules it was rated under
   * @param period the rated period
   * @param predicate the predicate as the regime's token
   * @param everyElementGood whether each appraisal element was at least Baik
   * @throws IllegalArgumentException if the regime has no such predicate
   */
  public PastRating {
    if (!predicates(regime).contains(predicate)) {
      throw new IllegalArgumentException(
          "predicate of "
              + regime.id()
              + " must be one of "
              + predicates(regime)
              + ", was "
              + Text.quote(predicate));
    }
  }

  /**
   * A rating of which only the predicate is known.
   *
   * @param regime the rules it was rated under
   * @param period the rated period
   * @param predicate the predicate as the regime's token
   * @return the rating
   * @throws IllegalArgumentException if the regime has no such predicate
   */
  public static PastRating of(Regime regime, Period period, String predicate) {
    return new PastRating(regime, period, predicate, Optional.empty());
  }

  /**
   * A result as a rating of the past.
   *
   * @param result the result
   * @return the rating
   */
  public static PastRating of(EvaluationResult result) {
    return of(result.regime(), result.period(), result.predicate());
  }

  /**
   * Whether the result as a whole is at least Baik in its own regime.
   *
   * @return true for Baik and Sangat Baik
   */
  public boolean isAtLeastGood() {
    return AT_LEAST_GOOD.contains(predicate);
  }

  /**
   * The predicates of a regime.
   *
   * @param regime the rules
   * @return their tokens, best first
   */
  public static List<String> predicates(Regime regime) {
    Enum<?>[] values =
        switch (regime) {
          case PP_46_2011 -> Sebutan.values();
          case PP_30_2019, INTEGRASI_2021 -> Predikat.values();
          case PERMENPANRB_6_2022 -> Predicate.values();
        };
    return Arrays.stream(values).<String>map(Enum::name).toList();
  }
}
