package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What the months of a quarter or a year give.
 *
 * @param period the quarter or the year
 * @param value the exact amount; empty if a month is missing
 * @param missing the months without an amount, in order
 */
public record PeriodValue(Period period, Optional<Rational> value, List<Period> missing)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param period the quarter or the year
   * @param value the exact amount, if known
   * @param missing the months without an amount
   */
  public PeriodValue {
    missing = List.copyOf(missing);
  }

  @Override
  public Text label() {
    return value
        .map(Rational::label)
        .orElse(Text.of("belum ada, kurang {0}", "none, lacks {0}").with(missing));
  }
}
