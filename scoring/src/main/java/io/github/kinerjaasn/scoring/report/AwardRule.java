package io.github.kinerjaasn.scoring.report;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * An office's own rule for proposing an award. National law says that results are used for rewards;
 * the thresholds are the office's.
 *
 * <pre>{@code
 * AwardRule rule =
 *     new AwardRule(
 *         Text.of("pegawai teladan", "model employee"),
 *         Predicate.BAIK,
 *         2,
 *         Rational.of(100),
 *         basis);
 * }</pre>
 *
 * @param name the name of the award
 * @param least the worst predicate that still counts
 * @param years in how many years up to the round, 1 or more
 * @param achievement the least achievement in the year of the round, in per cent
 * @param basis whose rule it is and how sure
 */
public record AwardRule(Text name, Predicate least, int years, Rational achievement, Basis basis)
    implements Labelled {
  /**
   * Checks the years.
   *
   * @param name the name of the award
   * @param least the worst predicate that still counts
   * @param years in how many years up to the round, 1 or more
   * @param achievement the least achievement in the year of the round
   * @param basis whose rule it is and how sure
   * @throws IllegalArgumentException if years is below 1
   */
  public AwardRule {
    if (years < 1) {
      throw new IllegalArgumentException("years must be 1 or more, was " + years);
    }
  }

  @Override
  public Text label() {
    return Text.of(
            "{0}: predikat paling rendah {1} selama {2} tahun, capaian paling sedikit {3} %",
            "{0}: predicate at least {1} for {2} years, achievement at least {3} %")
        .with(name, least, years, achievement);
  }
}
