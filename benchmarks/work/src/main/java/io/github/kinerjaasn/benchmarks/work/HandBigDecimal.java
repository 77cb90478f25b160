package io.github.kinerjaasn.benchmarks.work;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a careful Java developer writes: BigDecimal, DECIMAL128 for the division, HALF_UP where the
 * rules say so.
 */
public final class HandBigDecimal implements Contender {
  public record Out(
      BigDecimal mean,
      Rating result,
      Rating behaviour,
      Predicate predicate,
      BigDecimal fin,
      Category category,
      BigDecimal credit) {}

  static final BigDecimal B2 = BigDecimal.valueOf(2),
      B3 = BigDecimal.valueOf(3),
      B4 = BigDecimal.valueOf(4),
      B7 = BigDecimal.valueOf(7),
      B50 = BigDecimal.valueOf(50),
      B70 = BigDecimal.valueOf(70),
      B90 = BigDecimal.valueOf(90),
      B100 = BigDecimal.valueOf(100),
      B110 = BigDecimal.valueOf(110),
      B120 = BigDecimal.valueOf(120),
      B1200 = BigDecimal.valueOf(1200),
      P7 = new BigDecimal("0.7"),
      P3x24 = new BigDecimal("7.2");
  static final MathContext MC = new MathContext(34, RoundingMode.HALF_UP);

  @Override
  public Object prepare(EmployeeYear e) {
    return e;
  }

  @Override
  public Object score(Object o) {
    return score((EmployeeYear) o);
  }

  public static Out score(EmployeeYear e) {
    BigDecimal s = BigDecimal.ZERO;
    for (Indicator i : e.indicators()) {
      BigDecimal q = i.realisation().divide(i.target(), MC);
      BigDecimal a =
          switch (i.polarity()) {
            case MAXIMIZE -> q.multiply(B100);
            case MINIMIZE -> B2.subtract(q).multiply(B100);
            case STABILIZE -> B100.subtract(q.subtract(BigDecimal.ONE).abs().multiply(B100));
          };
      a = a.max(BigDecimal.ZERO).min(B120);
      s = s.add(i.weight().multiply(a));
    }
    BigDecimal mean = s.divide(B100).setScale(2, RoundingMode.HALF_UP);
    int sum = 0;
    for (int b : e.behaviour()) sum += b;
    BigDecimal beh = BigDecimal.valueOf(sum).divide(B7, MC);
    Rating r =
        mean.compareTo(B100) > 0
            ? Rating.ABOVE
            : mean.compareTo(B90) >= 0 ? Rating.AS : Rating.BELOW;
    Rating b =
        beh.compareTo(B4) > 0 ? Rating.ABOVE : beh.compareTo(B3) >= 0 ? Rating.AS : Rating.BELOW;
    Predicate p = MATRIX[r.ordinal()][b.ordinal()];
    BigDecimal fin = P7.multiply(mean).add(P3x24.multiply(beh)).setScale(2, RoundingMode.HALF_UP);
    Category c =
        fin.compareTo(B110) >= 0
            ? Category.C1
            : fin.compareTo(B90) >= 0
                ? Category.C2
                : fin.compareTo(B70) >= 0
                    ? Category.C3
                    : fin.compareTo(B50) >= 0 ? Category.C4 : Category.C5;
    BigDecimal credit =
        e.coefficient()
            .multiply(BigDecimal.valueOf(p.pct))
            .multiply(BigDecimal.valueOf(e.months()))
            .divide(B1200, 3, RoundingMode.HALF_UP);
    return new Out(mean, r, b, p, fin, c, credit);
  }

  @Override
  public Answer normalise(Object o) {
    Out a = (Out) o;
    return new Answer(
        a.mean.movePointRight(2).longValueExact(),
        a.result,
        a.behaviour,
        a.predicate,
        a.fin.movePointRight(2).longValueExact(),
        a.category,
        a.credit.movePointRight(3).longValueExact());
  }
}
