package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import java.util.Arrays;
import java.util.Optional;

/** The credit points in thousandths by grade, predicate and months, as the law's rule gave them. */
final class Credits {
  private static final int MONTHS = RatedYear.YEAR + 1;
  private static final int PREDICATES = Predicate.values().length;
  private static final Rational THOUSAND = Rational.of(1000);

  private final int[] points;
  private final Tracer tracer;

  private Credits(int[] points, Tracer tracer) {
    this.points = points;
    this.tracer = tracer;
  }

  static Credits of(Interpretations interpretations) {
    Tracer tracer = Tracer.silent(interpretations);
    int[] points = new int[(Jenjang.values().length + 1) * PREDICATES * MONTHS];
    Arrays.fill(points, YearScore.NO_CREDIT);
    for (Jenjang grade : Jenjang.values()) {
      for (Predicate predicate : Predicate.values()) {
        for (int months = 1; months < MONTHS; months++) {
          points[place(grade.ordinal() + 1, predicate.ordinal(), months)] =
              points(grade, predicate, months, tracer);
        }
      }
    }
    return new Credits(points, tracer);
  }

  private static int points(Jenjang grade, Predicate predicate, int months, Tracer tracer) {
    Konversi conversion = new Konversi(grade, predicate, months);
    Rational issued = KonversiPredikat.angkaKredit(conversion, tracer).ditetapkan();
    Rational scaled = issued.times(THOUSAND);
    if (!scaled.isWhole()) {
      throw new IllegalArgumentException(
          "credit points must have at most three decimals, were "
              + issued
              + "\nMungkin: choose a reading of AK_ROUNDING that rounds");
    }
    return scaled.numerator().intValueExact();
  }

  static int place(int grade, int predicate, int months) {
    return (grade * PREDICATES + predicate) * MONTHS + months;
  }

  static int grade(Optional<Jenjang> jenjang) {
    return jenjang.isPresent() ? jenjang.get().ordinal() + 1 : 0;
  }

  /** What {@link #place} of predicate 0 leads to, for any predicate. */
  int at(int place, int predicate) {
    return points[place + predicate * MONTHS];
  }

  /** The grade is 0 for none, else one more than its ordinal; any number of months. */
  int of(int grade, int predicate, int months) {
    if (months < MONTHS || grade == 0) {
      return points[place(grade, predicate, Math.min(months, RatedYear.YEAR))];
    }
    return points(Jenjang.values()[grade - 1], Predicate.values()[predicate], months, tracer);
  }
}
