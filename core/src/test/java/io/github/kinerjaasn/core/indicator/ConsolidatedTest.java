package io.github.kinerjaasn.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolidatedTest {
  private static final Period YEAR = Period.ofYear(2025);

  private static Indicator indicator(Consolidation consolidation, String... targeted) {
    return Samples.number()
        .withId("I")
        .withConsolidation(consolidation)
        .withPeriodTargets(
            List.of(targeted).stream()
                .map(Period::parse)
                .map(period -> PeriodTarget.of(period, Target.minimum(amount("1"))))
                .toList());
  }

  private static Quantity amount(String text) {
    return Quantity.parse(text + " rekomendasi");
  }

  private static Realisation of(String period, String amount) {
    return Realisation.of("I", Period.parse(period), amount(amount));
  }

  private static List<Realisation> quarters(String... amounts) {
    List<Realisation> all = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      all.add(of("2025-Q" + (i + 1), amounts[i]));
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"SUM, 10", "AVERAGE, 10/3", "LAST_KNOWN, 2", "CUMULATIVE, 2"})
  void types(Consolidation type, String value) {
    assertThat(Consolidated.of(indicator(type), quarters("5", "3", "2"), YEAR).value())
        .contains(Rational.parse(value));
  }

  @ParameterizedTest
  @CsvSource({"SUM", "AVERAGE", "LAST_KNOWN", "CUMULATIVE"})
  void theOrderOfRealisationsMeansNothing(Consolidation type) {
    List<Realisation> mixed = new ArrayList<>(quarters("5", "3", "2"));
    java.util.Collections.rotate(mixed, 1);

    assertThat(Consolidated.of(indicator(type), mixed, YEAR))
        .isEqualTo(Consolidated.of(indicator(type), quarters("5", "3", "2"), YEAR));
  }

  @ParameterizedTest
  @CsvSource({"SUM", "AVERAGE", "LAST_KNOWN", "CUMULATIVE"})
  void missingIsMissingAndNeverZero(Consolidation type) {
    Indicator indicator = indicator(type, "2025-Q1", "2025-Q2", "2025-Q3");
    Consolidated two =
        Consolidated.of(indicator, List.of(of("2025-Q1", "5"), of("2025-Q3", "2")), YEAR);

    assertThat(two.value()).isEmpty();
    assertThat(two.missing()).containsExactly(Period.parse("2025-Q2"));
    assertThat(two.counted()).hasSize(3);
  }

  @Test
  void anAbsentRealisationIsMissing() {
    Realisation absent = Realisation.absent("I", Period.parse("2025-Q2"), "survei ditunda");
    Consolidated one =
        Consolidated.of(indicator(Consolidation.SUM), List.of(of("2025-Q1", "5"), absent), YEAR);

    assertThat(one.value()).isEmpty();
    assertThat(one.missing()).containsExactly(Period.parse("2025-Q2"));
  }

  @Test
  void zeroIsKnown() {
    assertThat(Consolidated.of(indicator(Consolidation.SUM), quarters("0", "0"), YEAR).value())
        .contains(Rational.ZERO);
  }

  @Test
  void onlyPeriodsWithATargetCount() {
    Indicator indicator = indicator(Consolidation.SUM, "2025-Q2", "2025-Q4");
    Consolidated half = Consolidated.of(indicator, quarters("5", "3", "2", "4"), YEAR);

    assertThat(half.value()).contains(Rational.of(7));
    assertThat(half.counted()).containsExactly(Period.parse("2025-Q2"), Period.parse("2025-Q4"));
  }

  @Test
  void onlyTheWindowCounts() {
    Consolidated half =
        Consolidated.of(
            indicator(Consolidation.SUM), quarters("5", "3", "2"), Period.parse("2025-S1"));

    assertThat(half.value()).contains(Rational.of(8));
  }

  @Test
  void otherIndicatorsDoNotCount() {
    List<Realisation> both = new ArrayList<>(quarters("5"));
    both.add(Realisation.of("J", Period.parse("2025-Q2"), amount("9")));

    assertThat(Consolidated.of(indicator(Consolidation.SUM), both, YEAR).value())
        .contains(Rational.of(5));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Consolidated.of(indicator(Consolidation.SUM), List.of(), YEAR))
        .isEqualTo(new Consolidated(Optional.empty(), List.of(), List.of()));
  }

  @Test
  void onePeriodNeedsNoConsolidationSeveralDo() {
    Indicator bare = Samples.number().withId("I");

    assertThat(Consolidated.of(bare, quarters("5"), YEAR).value()).contains(Rational.of(5));
    assertThatThrownBy(() -> Consolidated.of(bare, quarters("5", "3"), YEAR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 periods");
  }
}
