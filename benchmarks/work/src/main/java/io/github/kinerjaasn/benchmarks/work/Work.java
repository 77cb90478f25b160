package io.github.kinerjaasn.benchmarks.work;

import java.math.BigDecimal;
import java.util.List;

/**
 * Neutral domain objects: what the wire carries (decimals as BigDecimal), and the normalised
 * answer.
 */
public final class Work {
  private Work() {}

  public enum Polarity {
    MAXIMIZE,
    MINIMIZE,
    STABILIZE
  }

  public enum Rating {
    BELOW,
    AS,
    ABOVE
  }

  public enum Predicate {
    SANGAT_BAIK(150),
    BAIK(100),
    BUTUH_PERBAIKAN(75),
    KURANG(50),
    SANGAT_KURANG(25);
    public final int pct;

    Predicate(int pct) {
      this.pct = pct;
    }
  }

  public enum Category {
    C1,
    C2,
    C3,
    C4,
    C5
  }

  public record Indicator(
      Polarity polarity, BigDecimal target, BigDecimal realisation, BigDecimal weight) {}

  public record EmployeeYear(
      List<Indicator> indicators,
      List<Integer> behaviour,
      String grade,
      BigDecimal coefficient,
      int months) {}

  /** [result][behaviour] -> predicate, PermenPANRB 6/2022 quadrant table. */
  public static final Predicate[][] MATRIX = {
    /* BELOW */ {Predicate.SANGAT_KURANG, Predicate.BUTUH_PERBAIKAN, Predicate.BUTUH_PERBAIKAN},
    /* AS    */ {Predicate.KURANG, Predicate.BAIK, Predicate.BAIK},
    /* ABOVE */ {Predicate.KURANG, Predicate.BAIK, Predicate.SANGAT_BAIK}
  };
}
