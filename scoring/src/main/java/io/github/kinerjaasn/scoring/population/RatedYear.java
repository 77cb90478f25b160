package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.util.Optional;

/**
 * What one person brings to the rating of a year.
 *
 * @param input what the scheme rates
 * @param jenjang the grade, for credit points; empty for posts without
 * @param months the months served, 1..12
 */
public record RatedYear(SchemeInput input, Optional<Jenjang> jenjang, int months) {
  /** The months of a year. */
  public static final int YEAR = 12;

  /**
   * Checks the months.
   *
   * @param input what the scheme rates
   * @param jenjang the grade, for credit points; empty for posts without
   * @param months the months served, 1..12
   * @throws IllegalArgumentException if there are less than 1 or more than 12
   */
  public RatedYear {
    if (months < 1 || months > YEAR) {
      throw new IllegalArgumentException("months must be in 1..12, was " + months);
    }
  }
}
