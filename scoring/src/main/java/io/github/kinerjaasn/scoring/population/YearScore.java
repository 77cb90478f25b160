package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a numeric scheme gave one person for a year, in the few bytes that millions of them need.
 * Whole numbers stand for decimals: 9422 hundredths are 94.22.
 *
 * @param resultHundredths the value of work results
 * @param behaviourHundredths the value of work behaviour
 * @param totalHundredths both together by their shares
 * @param resultRating the rating of work results
 * @param behaviourRating the rating of work behaviour
 * @param predicate the predicate by the two ratings
 * @param label the label of the total
 * @param creditThousandths the credit points; {@link #NO_CREDIT} for a post without a grade
 */
public record YearScore(
    int resultHundredths,
    int behaviourHundredths,
    int totalHundredths,
    Rating resultRating,
    Rating behaviourRating,
    Predicate predicate,
    String label,
    int creditThousandths) {
  /** Stands for the credit points of a post that earns none. */
  public static final int NO_CREDIT = -1;

  private static final int HUNDREDTHS = 2;
  private static final int THOUSANDTHS = 3;

  /**
   * The value of work results as printed.
   *
   * @return with two decimals
   */
  public BigDecimal resultValue() {
    return BigDecimal.valueOf(resultHundredths, HUNDREDTHS);
  }

  /**
   * The value of work behaviour as printed.
   *
   * @return with two decimals
   */
  public BigDecimal behaviourValue() {
    return BigDecimal.valueOf(behaviourHundredths, HUNDREDTHS);
  }

  /**
   * The total as printed.
   *
   * @return with two decimals
   */
  public BigDecimal total() {
    return BigDecimal.valueOf(totalHundredths, HUNDREDTHS);
  }

  /**
   * The credit points (angka kredit).
   *
   * @return with three decimals; empty for a post without a grade
   */
  public Optional<BigDecimal> credit() {
    return creditThousandths == NO_CREDIT
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(creditThousandths, THOUSANDTHS));
  }

  static YearScore of(
      SchemeResult result, Bands<String> labels, int grade, int months, Credits credits) {
    Predicate predicate = result.predicate().orElseThrow();
    Score total = result.total().orElseThrow();
    return new YearScore(
        hundredths(result.resultValue().orElseThrow()),
        hundredths(result.behaviourValue().orElseThrow()),
        hundredths(total),
        result.resultRating().orElseThrow(),
        result.behaviourRating().orElseThrow(),
        predicate,
        labels.of(total.exact()),
        credits.of(grade, predicate.ordinal(), months));
  }

  private static int hundredths(Score score) {
    return score.displayed().movePointRight(HUNDREDTHS).intValueExact();
  }
}
