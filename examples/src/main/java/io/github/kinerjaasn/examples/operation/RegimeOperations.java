package io.github.kinerjaasn.examples.operation;

import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.protocol.Kind;
import io.github.kinerjaasn.examples.protocol.Member;
import io.github.kinerjaasn.examples.protocol.Operation;
import io.github.kinerjaasn.examples.protocol.Refusal;
import io.github.kinerjaasn.examples.protocol.Result;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.scoring.regime.Regulations;
import java.time.LocalDate;

/** Which regime rates a period. */
final class RegimeOperations {
  private static final Member<LocalDate> DARI = Member.of("dari", Kind.DAY);
  private static final Member<LocalDate> SAMPAI = Member.of("sampai", Kind.DAY);
  private static final LocalDate FIRST_DAY = LocalDate.of(Period.MIN_YEAR, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(Period.MAX_YEAR, 12, 31);

  static final Operation BERLAKU =
      new Operation(
          "regulasi.berlaku",
          Kind.object(DARI, SAMPAI),
          in -> berlaku(in.get(DARI), in.get(SAMPAI)));

  private RegimeOperations() {}

  private static Result berlaku(LocalDate dari, LocalDate sampai) {
    if (sampai.isBefore(dari)) {
      throw Refusal.at(
          "/sampai",
          ViolationCode.INCONSISTENT,
          Text.of("tidak boleh mendahului dari", "must not be before dari"));
    }
    Period period = Period.of(within(dari), within(sampai));
    return new Result()
        .text("regulasi", Refusal.orValue(Regulations.current().of(period), Regime::id));
  }

  // The protocol knows every year, a period those of the library: no boundary lies outside of it.
  private static LocalDate within(LocalDate day) {
    LocalDate notBefore = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    return notBefore.isAfter(LAST_DAY) ? LAST_DAY : notBefore;
  }
}
