package io.github.kinerjaasn.benchmarks.openl;

import java.math.BigDecimal;

public final class Measure {
  private final String polarity;
  private final BigDecimal target, realisation, weight;

  public Measure(String p, BigDecimal t, BigDecimal r, BigDecimal w) {
    polarity = p;
    target = t;
    realisation = r;
    weight = w;
  }

  public String getPolarity() {
    return polarity;
  }

  public BigDecimal getTarget() {
    return target;
  }

  public BigDecimal getRealisation() {
    return realisation;
  }

  public BigDecimal getWeight() {
    return weight;
  }
}
