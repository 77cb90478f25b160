package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * Credit points: the exact number and the number that is issued (Peraturan BKN 3/2023).
 *
 * @param tepat the exact number
 * @param ditetapkan the number issued, rounded as the reading of AK_ROUNDING says
 * @param pembulatan how it is displayed
 */
public record AngkaKredit(Rational tepat, Rational ditetapkan, Rounding pembulatan)
    implements Labelled {
  /**
   * The issued number as printed.
   *
   * @return for example {@code 2.08}
   */
  public Score nilai() {
    return new Score(ditetapkan, pembulatan);
  }

  @Override
  public Text label() {
    return nilai().label();
  }
}
