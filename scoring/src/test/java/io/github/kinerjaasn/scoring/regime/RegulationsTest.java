package io.github.kinerjaasn.scoring.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.regime.Regulations.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationsTest {
  private final Regulations regulations = Regulations.current();

  @Test
  void everyDayHasOneRegimeOrNone() {
    LocalDate day = LocalDate.of(2013, 12, 30);
    int days = 0;
    for (; !day.isAfter(LocalDate.of(2027, 1, 2)); day = day.plusDays(1), days++) {
      String expected =
          day.getYear() < 2014
              ? "none"
              : day.getYear() < 2021 || day.getYear() == 2021 && day.getMonthValue() <= 6
                  ? "pp-46-2011"
                  : day.getYear() == 2021 ? "pp-30-2019" : "permenpanrb-6-2022";
      assertThat(regulations.on(day).toOptional().map(Regime::id).orElse("none"))
          .as("%s", day)
          .isEqualTo(expected);
    }
    assertThat(days).isEqualTo(4752);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-01-01, 2014-12-31, pp-46-2011",
    "2014-01-01, 2021-06-30, pp-46-2011",
    "2021-01-01, 2021-06-30, pp-46-2011",
    "2021-06-30, 2021-06-30, pp-46-2011",
    "2021-07-01, 2021-07-01, pp-30-2019",
    "2021-07-01, 2021-12-31, pp-30-2019",
    "2021-01-01, 2021-12-31, integrasi-2021",
    "2022-01-01, 2022-01-01, permenpanrb-6-2022",
    "2022-01-01, 9999-12-31, permenpanrb-6-2022",
    "2013-12-31, 2014-01-01, NOT_MODELLED",
    "2013-01-01, 2013-12-31, NOT_MODELLED",
    "0001-01-01, 9999-12-31, NOT_MODELLED",
    "2021-06-30, 2021-07-01, SPANS_REGIMES",
    "2021-01-01, 2021-07-01, SPANS_REGIMES",
    "2021-01-02, 2021-12-31, SPANS_REGIMES",
    "2021-01-01, 2021-12-30, SPANS_REGIMES",
    "2020-12-31, 2021-12-31, SPANS_REGIMES",
    "2021-01-01, 2022-01-01, SPANS_REGIMES",
    "2021-12-31, 2022-01-01, SPANS_REGIMES",
  })
  void aPeriodHasARegimeOrAReasonWhyNot(LocalDate from, LocalDate to, String expected) {
    assertThat(answer(regulations.of(Period.of(from, to)))).isEqualTo(expected);
  }

  private static String answer(Outcome<Regime> outcome) {
    return outcome
        .toOptional()
        .map(Regime::id)
        .orElseGet(() -> outcome.violations().get(0).code().name());
  }

  @Test
  void theReasonIsCited() {
    assertThat(regulations.of(Period.ofYear(2025)).why().orElseThrow().toText(Language.ID))
        .isEqualTo(
            "rezim penilaian = PermenPANRB 6/2022, SE MenPANRB 3/2023  masa yang dinilai tahun 2025"
                + "  [PermenPANRB 6/2022 ditetapkan 3 Februari 2022, masa penilaian mulai 1 Januari"
                + " 2022 (bahan resmi)]\n");
  }

  @Test
  void aPeriodOverABoundaryIsRefusedWithItsParts() {
    Violation refused = regulations.of(Period.parse("2021-05-01/2022-02-28")).violations().get(0);
    assertThat(refused.code()).isEqualTo(ViolationCode.SPANS_REGIMES);
    assertThat(refused.allowed())
        .contains("[2021-05-01/2021-06-30, 2021-S2, 2022-01-01/2022-02-28]");
    assertThat(refused.message().en()).contains("2021-S2: pp-30-2019");
  }

  @Test
  void partsCoverThePeriodWithoutGapOrOverlap() {
    Period whole = Period.parse("2014-01-01/2026-12-31");
    List<Part> parts = regulations.split(whole);
    assertThat(parts)
        .extracting(Part::regime)
        .containsExactly(Regime.PP_46_2011, Regime.PP_30_2019, Regime.PERMENPANRB_6_2022);
    assertThat(parts.stream().mapToLong(part -> part.period().days()).sum())
        .isEqualTo(whole.days());
    assertThatThrownBy(() -> regulations.split(Period.ofYear(2013))).hasMessageContaining("2014");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-02, 2022-01, pp-30-2019",
    "2022-02-03, 2022-01, permenpanrb-6-2022",
    "2021-02-03, 2021, integrasi-2021",
    "2021-02-02, 2021, NOT_MODELLED",
    "2021-02-02, 2021-S1, pp-46-2011",
    "2020-06-01, 2021-S2, NOT_MODELLED",
    "2019-01-01, 2021-07-01/2021-07-01, NOT_MODELLED",
    "2018-12-31, 2021-S2, pp-46-2011",
    "2012-01-01, 2014, pp-46-2011",
    "2011-12-31, 2014, NOT_MODELLED",
    "2026-11-21, 2026, permenpanrb-6-2022",
  })
  void anOldDecisionIsRepeatedWithWhatWasKnown(LocalDate known, String period, String expected) {
    assertThat(answer(Regulations.knownOn(known).of(Period.parse(period)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-01, 2021-S2",
    "2021-02-02, 2021",
    "2010-01-01, 2015",
    "2011-12-31, 2014",
    "2026-11-21, 2013",
  })
  void whatIsNotKnownIsNotSplitEither(LocalDate known, String period) {
    Regulations then = Regulations.knownOn(known);
    assertThat(answer(then.of(Period.parse(period)))).isEqualTo("NOT_MODELLED");
    assertThatThrownBy(() -> then.split(Period.parse(period)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Period.parse(period).toString());
  }

  @ParameterizedTest
  @CsvSource({"2021-02-02, 2021-S1, 1", "2018-12-31, 2021-S2, 1", "2021-02-03, 2021, 2"})
  void whatIsKnownIsSplit(LocalDate known, String period, int parts) {
    assertThat(Regulations.knownOn(known).split(Period.parse(period))).hasSize(parts);
  }
}
