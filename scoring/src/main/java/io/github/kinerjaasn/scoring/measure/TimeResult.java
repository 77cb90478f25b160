package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * How long a service took.
 *
 * @param finished how many cases the days are of
 * @param open how many are not finished; they have no days yet
 * @param openLate how many of these had passed the standard on the last day of the period
 * @param mean the mean of the finished cases, in working days
 * @param median the 50th percentile, in working days
 * @param ninetieth the 90th percentile, in working days
 * @param within the share within the standard, of the finished and the late open cases
 * @param standard the standard, in working days
 */
public record TimeResult(
    int finished,
    int open,
    int openLate,
    Score mean,
    Rational median,
    Rational ninetieth,
    Percentage within,
    Rational standard)
    implements Labelled {
  @Override
  public Text label() {
    return Text.of(
            "rata-rata {0} hari kerja, {1} sesuai standar {2} hari kerja",
            "mean {0} working days, {1} within the standard of {2}")
        .with(mean, within, standard);
  }
}
