package io.github.kinerjaasn.scoring.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RunningScoreTest {
  @ParameterizedTest
  @CsvFileSource(resources = "jangkauan.csv", useHeadersInDisplayName = true)
  void reach(
      String target,
      String way,
      boolean quarters,
      boolean top,
      String amounts,
      LocalDate day,
      Reach reach,
      String soFar,
      String lowest,
      String highest,
      String needed,
      String why) {
    Indicator indicator = indicator(target, way, quarters, top);
    IndicatorStanding standing =
        RunningScore.at(Plans.of(indicator), realisations(amounts), day).indicators().get(0);
    assertThat(standing.reach()).isEqualTo(reach);
    assertThat(standing.soFar()).isEqualTo(number(soFar));
    assertThat(standing.lowest()).isEqualTo(number(lowest));
    assertThat(standing.highest()).isEqualTo(number(highest));
    assertThat(standing.needed()).isEqualTo(number(needed));
  }

  private static Optional<Rational> number(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(Rational.parse(text));
  }

  private static Indicator indicator(String target, String way, boolean quarters, boolean top) {
    List<PeriodTarget> parts =
        quarters
            ? Period.ofYear(2025).quarters().stream()
                .map(quarter -> PeriodTarget.of(quarter, target(target)))
                .toList()
            : List.of();
    return Indicator.builder()
        .id("IKI-1")
        .name("Ukuran")
        .kind(IndicatorKind.IKI)
        .polarity(Polarity.MAXIMIZE)
        .target(target(target))
        .targetAtMaximum(top)
        .consolidation(way.equals("-") ? Optional.empty() : Optional.of(Consolidation.valueOf(way)))
        .addAllPeriodTargets(parts)
        .build();
  }

  private static Target target(String text) {
    String[] parts = text.split(" ");
    Quantity amount = Quantity.parse(parts[1] + " kali");
    return switch (parts[0]) {
      case ">=" -> Target.minimum(amount);
      case "<=" -> Target.maximum(amount);
      case "=" -> Target.exact(amount);
      default -> Target.range(Quantity.parse(parts[0] + " kali"), amount);
    };
  }

  private static List<Realisation> realisations(String amounts) {
    return amounts.equals("-")
        ? List.of()
        : Arrays.stream(amounts.split(" "))
            .map(one -> one.split("="))
            .map(
                one ->
                    Realisation.of("IKI-1", Period.parse(one[0]), Quantity.parse(one[1] + " kali")))
            .toList();
  }

  @Test
  void aMissingPeriodIsNamedAndLeavesNoTotal() {
    Indicator indicator = indicator(">= 12", "SUM", true, false);
    RunningScore score =
        RunningScore.at(
            Plans.of(indicator), realisations("2025-Q1=3 2025-Q3=4"), LocalDate.of(2025, 9, 30));
    IndicatorStanding standing = score.indicators().get(0);
    assertThat(standing.missing()).containsExactly(Period.ofQuarter(2025, 2));
    assertThat(standing.remaining())
        .containsExactly(Period.ofQuarter(2025, 2), Period.ofQuarter(2025, 4));
    assertThat(standing.soFar()).isEmpty();
    assertThat(score.count(Reach.REACHABLE)).isEqualTo(1);
    assertThat(score.count(Reach.MET)).isZero();
  }

  @Test
  void withoutTargetNothingCanBeSaid() {
    Indicator bare = Indicator.builder().id("IKI-1").name("Ukuran").kind(IndicatorKind.IKI).build();
    IndicatorStanding standing =
        RunningScore.at(Plans.of(bare), realisations("2025-Q1=3"), LocalDate.of(2025, 9, 30))
            .indicators()
            .get(0);
    assertThat(standing.reach()).isEqualTo(Reach.UNKNOWN);
    assertThat(standing.lowest()).isEmpty();
    assertThat(standing.highest()).isEmpty();
  }

  @Test
  void eachIndicatorHasItsOwnAmounts() {
    Indicator first = indicator(">= 12", "SUM", true, false);
    Indicator second = ImmutableIndicator.copyOf(first).withId("IKI-2");
    List<Realisation> amounts = new ArrayList<>(realisations("2025-Q1=3"));
    amounts.add(Realisation.of("IKI-2", Period.ofQuarter(2025, 1), Quantity.parse("12 kali")));
    assertThat(
            RunningScore.at(Plans.of(first, second), amounts, LocalDate.of(2025, 4, 1))
                .indicators())
        .extracting(one -> one.soFar().map(Rational::toString).orElse("-"))
        .containsExactly("3", "12");
  }
}
