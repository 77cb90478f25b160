package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The part of one person in the finished cases of a team.
 *
 * @param person the code of the person
 * @param cases how many cases, counting shares: 2.5 is two and a half
 * @param within how many of these kept the standard, counting shares
 * @param days the working days of these cases, counting shares
 */
public record PersonResult(String person, Rational cases, Rational within, Rational days)
    implements Labelled {
  /**
   * The mean of the person's cases, each counting by the person's share.
   *
   * @return in working days
   */
  public Score mean() {
    return Score.of(days.dividedBy(cases));
  }

  /**
   * The share of the person's cases within the standard.
   *
   * @return in per cent
   */
  public Score withinPercent() {
    return Score.of(within.dividedBy(cases).times(Rational.HUNDRED));
  }

  @Override
  public Text label() {
    return Text.of(
            "{0} kasus, rata-rata {1} hari kerja, {2} % sesuai standar",
            "{0} cases, mean {1} working days, {2} % within the standard")
        .with(Score.of(cases), mean(), withinPercent());
  }
}
