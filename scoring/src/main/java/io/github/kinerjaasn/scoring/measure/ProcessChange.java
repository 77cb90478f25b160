package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.CaseRegister;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the cases of a register that came in before a change of the process with the others.
 *
 * <p>Mean and share within the standard, before and after; it says what changed, never why.
 *
 * <pre>{@code
 * ProcessChange.of(cases).violations().isEmpty(); // true
 * }</pre>
 */
public final class ProcessChange {
  /** The comparison; see {@link #trend}. */
  public static final Rule TREND =
      Rule.of(
          "kinerja.trend",
          Text.of("perubahan proses", "change of the process"),
          Text.of("{0} kasus selesai sebelum, {1} sesudah", "{0} cases finished before, {1} after"),
          TimeIndicators.OWN);

  private ProcessChange() {}

  /**
   * The two results side by side.
   *
   * @param before the cases before, at least one of them finished
   * @param after the cases after, at least one of them finished
   * @param tracer where to leave the steps
   * @return both, with exact differences
   */
  public static Trend trend(CaseTimes before, CaseTimes after, Tracer tracer) {
    int mark = tracer.mark();
    TimeResult first = TimeIndicators.timeResult(before, tracer);
    TimeResult second = TimeIndicators.timeResult(after, tracer);
    return tracer.step(mark, TREND, new Trend(first, second), first.finished(), second.finished());
  }

  /**
   * Compares a register before and after its change.
   *
   * @param register a register with the day of the change
   * @return the comparison; undecided with all that is wrong, without a day of change, or if no
   *     case is finished on one side
   */
  public static Outcome<Trend> of(CaseRegister register) {
    List<Violation> trouble = new ArrayList<>();
    Optional<LocalDate> day = register.getChangedOn();
    LocalDate change = day.orElse(register.getPeriod().from());
    CaseTimes before =
        CaseTimes.of(register, one -> one.getReceivedOn().isBefore(change), trouble::add);
    CaseTimes after =
        CaseTimes.of(register, one -> !one.getReceivedOn().isBefore(change), one -> {});
    if (day.isEmpty()) {
      trouble.add(missing("/changedOn", NO_DAY));
    } else if (before.finished().isEmpty() || after.finished().isEmpty()) {
      trouble.add(missing("/cases", ONE_SIDE));
    }
    if (!trouble.isEmpty()) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Trend trend = trend(before, after, tracer);
    return Outcome.decided(trend, tracer.root());
  }

  private static final Text NO_DAY =
      Text.of("hari perubahan proses belum diisi", "the day of the change is missing");
  private static final Text ONE_SIDE =
      Text.of(
          "belum ada kasus selesai sebelum atau sesudah perubahan",
          "no case is finished before, or none after, the change");

  private static Violation missing(String pointer, Text message) {
    return Violation.error(
        pointer,
        ViolationCode.MISSING,
        message,
        Text.of("lengkapi datanya; tidak ada yang diperkirakan", "complete it; nothing is guessed"),
        Basis.FORMAT);
  }
}
