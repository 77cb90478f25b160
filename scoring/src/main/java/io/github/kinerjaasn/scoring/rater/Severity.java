package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * How much lower or higher a rater marks than others mark the same person on the same topic.
 *
 * @param compared how many of the rater's levels others gave a level beside
 * @param mean the mean of the differences, own level less the mean of the others; below 0 is severe
 * @param median the median of the differences
 * @param low the lower end of an interval for the median of all such differences
 * @param high the upper end
 * @param coverage how sure the interval is: exact, from the order of the differences alone, if they
 *     are independent of each other; more where differences are equal
 */
public record Severity(
    int compared, Rational mean, Rational median, Rational low, Rational high, Percentage coverage)
    implements Labelled {
  @Override
  public Text label() {
    return Text.of(
            "rata-rata {0}, median {1} [{2} s.d. {3}] dari {4} pembanding",
            "mean {0}, median {1} [{2} to {3}] of {4} comparisons")
        .with(Score.of(mean), Score.of(median), Score.of(low), Score.of(high), compared);
  }
}
