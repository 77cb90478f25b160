package io.github.kinerjaasn.benchmarks.work;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Truth: exact rational arithmetic on BigInteger, no rounding until the two places the rules name.
 */
public final class Oracle implements Contender {
  @Override
  public Object prepare(EmployeeYear e) {
    return e;
  }

  @Override
  public Answer normalise(Object o) {
    return (Answer) o;
  }

  @Override
  public Object score(Object o) {
    EmployeeYear e = (EmployeeYear) o;
    BigInteger num = BigInteger.ZERO, den = BigInteger.ONE; // sum of weight*ratio, in hundredths
    for (Indicator i : e.indicators()) {
      BigInteger t = s(i.target(), 4), r = s(i.realisation(), 4), w = s(i.weight(), 2);
      BigInteger n =
          switch (i.polarity()) {
            case MAXIMIZE -> r;
            case MINIMIZE -> t.shiftLeft(1).subtract(r);
            case STABILIZE -> t.subtract(r.subtract(t).abs());
          };
      BigInteger d = t;
      if (n.signum() < 0) n = BigInteger.ZERO;
      if (n.multiply(BigInteger.valueOf(5)).compareTo(d.multiply(BigInteger.valueOf(6))) > 0) {
        n = BigInteger.valueOf(6);
        d = BigInteger.valueOf(5);
      }
      num = num.multiply(d).add(n.multiply(w).multiply(den));
      den = den.multiply(d);
    }
    long mean = num.shiftLeft(1).add(den).divide(den.shiftLeft(1)).longValueExact();
    int sum = 0;
    for (int b : e.behaviour()) sum += b;
    return finish(mean, sum, s(e.coefficient(), 3).longValueExact(), e.months());
  }

  static BigInteger s(BigDecimal d, int scale) {
    return d.setScale(scale).unscaledValue();
  }

  public static Answer finish(long mean, int sum, long coef1000, int months) {
    Rating r = mean > 10000 ? Rating.ABOVE : mean >= 9000 ? Rating.AS : Rating.BELOW;
    Rating b = sum > 28 ? Rating.ABOVE : sum >= 21 ? Rating.AS : Rating.BELOW;
    Predicate p = MATRIX[r.ordinal()][b.ordinal()];
    // 0.7*mean + 0.3*24*sum/7, in hundredths: (49*mean + 7200*sum)/70
    long fin = (2 * (49 * mean + 7200L * sum) + 70) / 140;
    Category c =
        fin >= 11000
            ? Category.C1
            : fin >= 9000
                ? Category.C2
                : fin >= 7000 ? Category.C3 : fin >= 5000 ? Category.C4 : Category.C5;
    long credit = (2 * coef1000 * p.pct * months + 1200) / 2400;
    return new Answer(mean, r, b, p, fin, c, credit);
  }
}
