package io.github.kinerjaasn.core.period;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The calendar shape of a period. */
public enum PeriodKind implements Labelled {
  /** 1 January to 31 December. */
  ANNUAL(Text.of("tahunan", "annual")),
  /** The first or the last six months of a year. */
  SEMESTER(Text.of("semester", "semester")),
  /** Three months (triwulan). */
  QUARTER(Text.of("triwulan", "quarter")),
  /** One calendar month. */
  MONTH(Text.of("bulanan", "month")),
  /** Any other first and last day. */
  RANGE(Text.of("rentang tanggal", "date range"));

  private final Text label;

  PeriodKind(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
