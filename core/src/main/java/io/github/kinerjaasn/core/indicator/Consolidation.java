package io.github.kinerjaasn.core.indicator;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * How realisations of several periods become one. The types sum, average and last known are those
 * of the Ministry of Finance (KMK 127/2026, table 4, one source).
 */
public enum Consolidation implements Labelled {
  /** The sum, for amounts of each period: 3 + 4 permits are 7. */
  SUM(Text.of("jumlah", "sum")) {
    @Override
    public Rational of(List<Rational> amounts) {
      return Rational.sum(amounts);
    }
  },
  /** The arithmetic mean, each period counting once: 80 % and 90 % are 85 %. */
  AVERAGE(Text.of("rata-rata", "average")) {
    @Override
    public Rational of(List<Rational> amounts) {
      return Rational.mean(amounts);
    }
  },
  /** The amount of the last period, for a state such as an index. */
  LAST_KNOWN(Text.of("nilai terakhir", "last known value")) {
    @Override
    public Rational of(List<Rational> amounts) {
      return amounts.get(amounts.size() - 1);
    }
  },
  /** Each period reports the total since the start, so the last is the result. */
  CUMULATIVE(Text.of("kumulatif", "cumulative")) {
    @Override
    public Rational of(List<Rational> amounts) {
      return amounts.get(amounts.size() - 1);
    }
  };

  private final Text label;

  Consolidation(Text label) {
    this.label = label;
  }

  /**
   * Takes amounts together.
   *
   * @param amounts one or more, in the order of their periods
   * @return one amount, exact
   */
  public abstract Rational of(List<Rational> amounts);

  @Override
  public Text label() {
    return label;
  }
}
