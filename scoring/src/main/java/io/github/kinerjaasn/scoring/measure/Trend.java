package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * A service before and after a change of its process. Differences are after minus before: less than
 * 0 is faster. They are exact differences of what was measured, with the numbers of cases beside
 * them; that the change caused them is not said.
 *
 * @param before cases that came in before the change
 * @param after cases that came in from the change on
 */
public record Trend(TimeResult before, TimeResult after) implements Labelled {
  /**
   * The difference of the means.
   *
   * @return in working days
   */
  public Rational mean() {
    return after.mean().exact().minus(before.mean().exact());
  }

  /**
   * The difference of the medians.
   *
   * @return in working days
   */
  public Rational median() {
    return after.median().minus(before.median());
  }

  /**
   * The difference of the shares within the standard.
   *
   * @return in percentage points
   */
  public Rational within() {
    return after.within().value().minus(before.within().value());
  }

  @Override
  public Text label() {
    return Text.of(
            "selisih rata-rata {0} hari kerja, sesuai standar {1} poin persen",
            "difference of the means {0} working days, within the standard {1} points")
        .with(mean(), within());
  }
}
