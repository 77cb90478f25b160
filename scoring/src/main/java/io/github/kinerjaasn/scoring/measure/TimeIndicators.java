package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Indicators of time, of which less is better. The definitions are the library's own and exact:
 *
 * <ul>
 *   <li>mean: the sum of the days of finished cases by their number;
 *   <li>percentile p (nearest rank): the smallest value that at least p per cent of the values do
 *       not exceed; always a value that occurred, never between two;
 *   <li>share within the standard: the finished cases that took no longer than the standard, by the
 *       finished cases and the open ones that have already passed it. Open cases that may still
 *       keep the standard are not judged.
 * </ul>
 */
public final class TimeIndicators {
  /** Whose definitions these are. */
  public static final Basis OWN =
      LegalText.KINERJA.at("definisi ukuran waktu", Confidence.INFERRED);

  private static final int MEDIAN = 50;
  private static final int NINETIETH = 90;
  private static final int MOST = 100;

  /** The mean; see {@link #meanDays}. */
  public static final Rule MEAN_DAYS =
      Rule.of(
          "kinerja.mean-days",
          Text.of("rata-rata hari kerja", "mean working days"),
          Text.same("{0} / {1}"),
          OWN);

  /** A percentile; see {@link #percentile}. */
  public static final Rule PERCENTILE =
      Rule.of(
          "kinerja.percentile",
          Text.of("persentil (hari kerja)", "percentile (working days)"),
          Text.of(
              "persentil {0}: nilai ke-{1} dari {2} nilai terurut",
              "percentile {0}: value number {1} of {2} in order"),
          OWN);

  /** The share within the standard; see {@link #shareWithin}. */
  public static final Rule SHARE_WITHIN =
      Rule.of(
          "kinerja.share-within",
          Text.of("bagian sesuai standar layanan", "share within the service standard"),
          Text.of(
              "{0} kasus paling lama {1} hari kerja / ({2} selesai + {3} terbuka lewat standar)",
              "{0} cases of at most {1} working days / ({2} finished + {3} open past it)"),
          OWN);

  /** All of them; see {@link #timeResult}. */
  public static final Rule TIME_RESULT =
      Rule.of(
          "kinerja.time-result",
          Text.of("waktu layanan", "time of the service"),
          Text.of("{0} kasus selesai, {1} terbuka", "{0} cases finished, {1} open"),
          OWN);

  private TimeIndicators() {}

  /**
   * The mean.
   *
   * @param days one or more numbers of days
   * @param tracer where to leave the step
   * @return the exact mean
   * @throws ArithmeticException if there are none
   */
  public static Rational meanDays(List<Rational> days, Tracer tracer) {
    Rational sum = Rational.sum(days);
    return tracer.leaf(MEAN_DAYS, sum.dividedBy(Rational.of(days.size())), sum, days.size());
  }

  /**
   * A percentile by nearest rank: the value at place ⌈p × n / 100⌉ of the ordered values.
   *
   * <p>Example: of 1, 2, 3, 10 the 50th is 2 and the 90th is 10.
   *
   * @param percent 1..100
   * @param days one or more numbers of days, in any order
   * @param tracer where to leave the step
   * @return a value that occurs
   * @throws IllegalArgumentException if the percentile is outside 1..100 or there are no values
   */
  public static Rational percentile(int percent, List<Rational> days, Tracer tracer) {
    if (percent < 1 || percent > MOST || days.isEmpty()) {
      throw new IllegalArgumentException(
          "percentile must be in 1..100 of one or more values, was "
              + percent
              + " of "
              + days.size());
    }
    int place =
        Rational.of((long) percent * days.size(), MOST)
            .round(0, RoundingMode.CEILING)
            .intValueExact();
    Rational value = days.stream().sorted().toList().get(place - 1);
    return tracer.leaf(PERCENTILE, value, percent, place, days.size());
  }

  /**
   * The share of cases within the standard.
   *
   * @param times the cases; at least one finished or late
   * @param tracer where to leave the step
   * @return 0 to 100 %
   */
  public static Percentage shareWithin(CaseTimes times, Tracer tracer) {
    long within =
        times.days().stream().filter(days -> days.compareTo(times.standard()) <= 0).count();
    int finished = times.finished().size();
    Percentage share = Percentage.ofShare(Rational.of(within, (long) finished + times.openLate()));
    return tracer.leaf(SHARE_WITHIN, share, within, times.standard(), finished, times.openLate());
  }

  /**
   * Mean, median, 90th percentile and share within the standard.
   *
   * @param times the cases, at least one of them finished
   * @param tracer where to leave the steps
   * @return the indicators
   */
  public static TimeResult timeResult(CaseTimes times, Tracer tracer) {
    int mark = tracer.mark();
    List<Rational> days = times.days();
    Rational mean = meanDays(days, tracer);
    Rational median = percentile(MEDIAN, days, tracer);
    Rational ninetieth = percentile(NINETIETH, days, tracer);
    Percentage within = shareWithin(times, tracer);
    TimeResult result =
        new TimeResult(
            days.size(),
            times.open(),
            times.openLate(),
            Score.of(mean),
            median,
            ninetieth,
            within,
            times.standard());
    return tracer.step(mark, TIME_RESULT, result, days.size(), times.open());
  }

  /**
   * The indicators of a register.
   *
   * @param register the register
   * @return the indicators; undecided with all that is wrong, or if no case is finished
   */
  public static Outcome<TimeResult> of(CaseRegister register) {
    List<Violation> trouble = new ArrayList<>();
    CaseTimes times = CaseTimes.of(register, trouble::add);
    if (trouble.isEmpty() && times.finished().isEmpty()) {
      trouble.add(noneFinished());
    }
    if (!trouble.isEmpty()) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    TimeResult result = timeResult(times, tracer);
    return Outcome.decided(result, tracer.root());
  }

  /**
   * That there is nothing to measure yet.
   *
   * @return the violation
   */
  public static Violation noneFinished() {
    return Violation.error(
        "/cases",
        ViolationCode.MISSING,
        Text.of("belum ada kasus yang selesai", "no case is finished yet"),
        Text.of(
            "tunggu kasus selesai; kosong tidak dianggap nol hari",
            "wait for cases to finish; absent is not taken for zero days"),
        Basis.FORMAT);
  }
}
