package io.github.kinerjaasn.benchmarks.openl;

import java.math.BigDecimal;

public final class Year {
  private final Measure[] indicators;
  private final BigDecimal[] behaviour;
  private final BigDecimal coefficient, months;

  public Year(Measure[] i, BigDecimal[] b, BigDecimal c, BigDecimal m) {
    indicators = i;
    behaviour = b;
    coefficient = c;
    months = m;
  }

  public Measure[] getIndicators() {
    return indicators;
  }

  public BigDecimal[] getBehaviour() {
    return behaviour;
  }

  public BigDecimal getCoefficient() {
    return coefficient;
  }

  public BigDecimal getMonths() {
    return months;
  }
}
