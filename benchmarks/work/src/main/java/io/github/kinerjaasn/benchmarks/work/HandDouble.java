package io.github.kinerjaasn.benchmarks.work;

import static io.github.kinerjaasn.benchmarks.work.Work.*;

/** Speed of light: plain double, naive rounding. Not exact. */
public final class HandDouble implements Contender {
  public record Ind(Polarity polarity, double target, double realisation, double weight) {}

  public record In(Ind[] indicators, int[] behaviour, double coefficient, int months) {}

  public record Out(
      double mean,
      Rating result,
      Rating behaviour,
      Predicate predicate,
      double fin,
      Category category,
      double credit) {}

  @Override
  public Object prepare(EmployeeYear e) {
    return in(e);
  }

  public static In in(EmployeeYear e) {
    return new In(
        e.indicators().stream()
            .map(
                i ->
                    new Ind(
                        i.polarity(),
                        i.target().doubleValue(),
                        i.realisation().doubleValue(),
                        i.weight().doubleValue()))
            .toArray(Ind[]::new),
        e.behaviour().stream().mapToInt(Integer::intValue).toArray(),
        e.coefficient().doubleValue(),
        e.months());
  }

  @Override
  public Object score(Object o) {
    return score((In) o);
  }

  public static Out score(In e) {
    double s = 0;
    for (Ind i : e.indicators) {
      double q = i.realisation / i.target;
      double a =
          switch (i.polarity) {
            case MAXIMIZE -> q * 100;
            case MINIMIZE -> (2 - q) * 100;
            case STABILIZE -> 100 - Math.abs(q - 1) * 100;
          };
      s += i.weight * Math.max(0, Math.min(120, a));
    }
    double mean = Math.round(s) / 100.0; // s = mean*100 since the weights sum to 100
    int sum = 0;
    for (int b : e.behaviour) sum += b;
    double beh = sum / 7.0;
    Rating r = mean > 100 ? Rating.ABOVE : mean >= 90 ? Rating.AS : Rating.BELOW;
    Rating b = beh > 4 ? Rating.ABOVE : beh >= 3 ? Rating.AS : Rating.BELOW;
    Predicate p = MATRIX[r.ordinal()][b.ordinal()];
    double fin = Math.round((0.7 * mean + 0.3 * beh * 24) * 100) / 100.0;
    Category c =
        fin >= 110
            ? Category.C1
            : fin >= 90
                ? Category.C2
                : fin >= 70 ? Category.C3 : fin >= 50 ? Category.C4 : Category.C5;
    double credit = Math.round(e.coefficient * p.pct / 100 * e.months / 12 * 1000) / 1000.0;
    return new Out(mean, r, b, p, fin, c, credit);
  }

  @Override
  public Answer normalise(Object o) {
    Out a = (Out) o;
    return new Answer(
        Math.round(a.mean * 100),
        a.result,
        a.behaviour,
        a.predicate,
        Math.round(a.fin * 100),
        a.category,
        Math.round(a.credit * 1000));
  }
}
