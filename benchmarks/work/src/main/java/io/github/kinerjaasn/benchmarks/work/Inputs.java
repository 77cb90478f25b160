package io.github.kinerjaasn.benchmarks.work;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random employee-years with the number shapes of real SKP forms. */
public final class Inputs {
  private Inputs() {}

  static final long[] TARGETS100 = {
    100,
    200,
    400,
    1200,
    2400,
    3000,
    5000,
    10000,
    9550,
    8500,
    25000,
    36500,
    1250000,
    150_000_000_00L,
    2_500_000_000_00L,
    300,
    700,
    1100
  };

  public static EmployeeYear one(SplittableRandom r) {
    int n = 8;
    // weights: random partition of 100 in steps of 0.5, each >= 2.5
    int[] w = new int[n];
    int left = 200 - 5 * n;
    for (int i = 0; i < n - 1; i++) {
      int take = r.nextInt(0, Math.min(left, 30) + 1);
      w[i] = 5 + take;
      left -= take;
    }
    w[n - 1] = 5 + left;
    List<Indicator> in = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Polarity p = Polarity.values()[r.nextInt(10) < 7 ? 0 : r.nextInt(1, 3)];
      long t = TARGETS100[r.nextInt(TARGETS100.length)];
      long re;
      int shape = r.nextInt(4);
      if (shape == 0) re = t; // on target
      else if (t % 100 == 0 && shape < 3) { // whole counts
        long whole = t / 100;
        re =
            Math.max(
                    0,
                    Math.round(
                        whole
                            * (p == Polarity.MINIMIZE
                                ? 0.75 + 0.5 * r.nextDouble()
                                : 0.80 + 0.45 * r.nextDouble())))
                * 100;
      } else
        re =
            (long)
                (t
                    * (p == Polarity.MINIMIZE
                        ? 0.75 + 0.5 * r.nextDouble()
                        : 0.80 + 0.45 * r.nextDouble()));
      in.add(new Indicator(p, dec(t, 2), dec(re, 2), dec(w[i] * 5L, 1)));
    }
    List<Integer> b = new ArrayList<>(7);
    int base = r.nextInt(2, 5);
    for (int i = 0; i < 7; i++) b.add(Math.max(1, Math.min(5, base + r.nextInt(-1, 3))));
    return Ties.year(in, b, r);
  }

  static BigDecimal dec(long unscaled, int scale) {
    BigDecimal d = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
    return d.scale() < 0 ? d.setScale(0) : d;
  }

  public static List<EmployeeYear> many(long seed, int n) {
    SplittableRandom r = new SplittableRandom(seed);
    List<EmployeeYear> l = new ArrayList<>(n);
    for (int i = 0; i < n; i++) l.add(one(r));
    return l;
  }
}
