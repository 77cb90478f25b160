package io.github.kinerjaasn.scoring.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.scoring.regime.Regulations;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the regimes, written a second time. */
class RegimeSpaceTest {

  @ParameterizedTest
  @CsvSource({
    "PP_46_2011, 2014-01-01, 2012-01-01",
    "PP_30_2019, 2021-07-01, 2021-02-03",
    "PERMENPANRB_6_2022, 2022-01-01, 2022-02-03",
    "INTEGRASI_2021, 2021-01-01, 2021-02-03"
  })
  void days(Regime regime, LocalDate first, LocalDate known) {
    assertThat(regime.firstDay()).isEqualTo(first);
    assertThat(regime.knownSince()).isEqualTo(known);
  }

  @Test
  void today_everything_is_known() {
    Regulations all = Regulations.current();
    assertThat(all.knownOn()).isEqualTo(LocalDate.MAX);
    assertThat(all.timeline().byFirstDay().keySet())
        .containsExactly(
            LocalDate.of(2014, 1, 1), LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 1));
  }

  /** Every pair of days around the boundaries. */
  @Test
  void periods() {
    LocalDate start = LocalDate.of(2020, 12, 25);
    for (LocalDate from = start; from.isBefore(LocalDate.of(2022, 1, 8)); from = next(from)) {
      for (LocalDate to = from; to.isBefore(LocalDate.of(2022, 1, 8)); to = next(to)) {
        String expected =
            from.equals(LocalDate.of(2021, 1, 1)) && to.equals(LocalDate.of(2021, 12, 31))
                ? "integrasi-2021"
                : regime(from).equals(regime(to)) ? regime(from) : "none";
        assertThat(found(Period.of(from, to))).as("%s %s", from, to).isEqualTo(expected);
      }
    }
  }

  private static String found(Period period) {
    return Regulations.current().of(period) instanceof Outcome.Decided<Regime> decided
        ? decided.value().id()
        : "none";
  }

  /** Skips days in the middle of the halves. */
  private static LocalDate next(LocalDate day) {
    int inHalf = (day.getMonthValue() - 1) % 6;
    boolean middle = inHalf > 0 && inHalf < 5;
    return middle ? day.plusMonths(5L - inHalf).withDayOfMonth(28) : day.plusDays(1);
  }

  private static String regime(LocalDate day) {
    if (day.isAfter(LocalDate.of(2021, 12, 31))) {
      return "permenpanrb-6-2022";
    }
    return day.isAfter(LocalDate.of(2021, 6, 30)) ? "pp-30-2019" : "pp-46-2011";
  }
}
