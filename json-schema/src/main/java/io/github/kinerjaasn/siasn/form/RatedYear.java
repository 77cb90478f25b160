package io.github.kinerjaasn.siasn.form;

import io.github.kinerjaasn.core.period.Period;
import java.util.Optional;

/** The year that a record rates. */
public final class RatedYear {
  private RatedYear() {}

  /**
   * Reads {@code tahun}.
   *
   * @param in the row
   * @return the year; empty if it is absent, or with a finding if it is wrong
   */
  public static Optional<Integer> of(RowReader in) {
    return in.whole("tahun", Period.MIN_YEAR, Period.MAX_YEAR);
  }
}
