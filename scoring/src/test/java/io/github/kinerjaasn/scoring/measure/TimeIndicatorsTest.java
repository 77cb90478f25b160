package io.github.kinerjaasn.scoring.measure;

import static io.github.kinerjaasn.scoring.Both.assertRule;
import static io.github.kinerjaasn.scoring.Both.tracers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.measure.ServiceCase;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeIndicatorsTest {
  private static final Tracer SILENT = Tracer.silent(Interpretations.defaults());

  /** 2, 4, 5 and 9 working days; one open past the standard, one that may still keep it. */
  private static final List<ServiceCase> CASES =
      List.of(
          Registers.one("A", "2025-01-06", List.of("2025-01-06", "2025-01-08"), "P1:100"),
          Registers.one("B", "2025-01-06", List.of("2025-01-08", "2025-01-10"), "P1:40", "P2:60"),
          Registers.one("C", "2025-02-03", List.of("2025-02-04", "2025-02-10"), "P2:100"),
          Registers.one("D", "2025-02-03", List.of("2025-02-07", "2025-02-14")),
          Registers.one("E", "2025-06-23", List.of("2025-06-24")),
          Registers.one("F", "2025-06-24", List.of()));

  private static List<Rational> days(String text) {
    return Stream.of(text.split(" ")).map(Rational::parse).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 1 2 3 10, 2",
    "51, 1 2 3 10, 3",
    "75, 1 2 3 10, 3",
    "76, 1 2 3 10, 10",
    "100, 1 2 3 10, 10",
    "1, 10 3 2 1, 1",
    "90, 7, 7",
    "50, 3 1 2, 2",
    "90, 10 9 8 7 6 5 4 3 2 1, 9",
    "91, 10 9 8 7 6 5 4 3 2 1, 10"
  })
  void percentileIsTheNearestRank(int percent, String values, String expected) {
    assertRule(tracer -> TimeIndicators.percentile(percent, days(values), tracer))
        .isEqualTo(Rational.parse(expected));
  }

  @Test
  void percentileRefusesNonsense() {
    for (int percent : List.of(0, 101)) {
      assertThatThrownBy(() -> TimeIndicators.percentile(percent, days("1"), SILENT))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> TimeIndicators.percentile(50, List.of(), SILENT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void measuresARegister() {
    Outcome<TimeResult> outcome = TimeIndicators.of(Registers.of(CASES));
    TimeResult result = outcome.orElseThrow();
    assertThat(result.finished()).isEqualTo(4);
    assertThat(result.open()).isEqualTo(2);
    assertThat(result.openLate()).isEqualTo(1);
    assertThat(result.mean().exact()).isEqualTo(Rational.of(5));
    assertThat(result.median()).isEqualTo(Rational.of(4));
    assertThat(result.ninetieth()).isEqualTo(Rational.of(9));
    assertThat(result.within()).isEqualTo(Percentage.ofPercent(40));
    assertThat(outcome.why().orElseThrow().toText(Language.EN))
        .contains("2 cases of at most 4 working days / (4 finished + 1 open past it)")
        .contains("mean working days = 5  20 / 4");
  }

  @Test
  void keepsTheDaysOfEachStep() {
    CaseTimes times = CaseTimes.of(Registers.of(CASES), one -> {});
    assertThat(times.finished().get(3).stageDays()).containsExactly(Rational.of(4), Rational.of(5));
    assertThat(times.finished().get(3).days()).isEqualTo(Rational.of(9));
  }

  @Test
  void noFinishedCaseIsNotZeroDays() {
    Outcome<TimeResult> outcome = TimeIndicators.of(Registers.of(CASES.subList(4, 6)));
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/cases");
  }

  @Test
  void aWrongRegisterIsNotMeasured() {
    Outcome<TimeResult> outcome =
        TimeIndicators.of(Registers.of(List.of(CASES.get(0), CASES.get(0))));
    assertThat(outcome.violations()).extracting(Violation::pointer).containsExactly("/cases/1/id");
  }

  @Test
  void dividesCasesByShares() {
    CaseTimes times = CaseTimes.of(Registers.of(CASES), one -> {});
    TeamResult team = tracers(tracer -> TeamShares.teamResult(times, tracer));
    assertThat(team.persons()).extracting(PersonResult::person).containsExactly("P1", "P2");
    PersonResult first = team.persons().get(0);
    assertThat(first.cases()).isEqualTo(Rational.parse("1.4"));
    assertThat(first.within()).isEqualTo(Rational.parse("1.4"));
    assertThat(first.days()).isEqualTo(Rational.parse("3.6"));
    assertThat(first.mean().displayed()).isEqualByComparingTo("2.57");
    assertThat(team.persons().get(1).withinPercent().displayed()).isEqualByComparingTo("37.50");
    assertThat(team.unassigned()).isEqualTo(Rational.ONE);
    assertThat(team.team().cases()).isEqualTo(Rational.of(4));
  }

  @Test
  void comparesBeforeAndAfterAChange() {
    LocalDate change = LocalDate.parse("2025-02-03");
    Outcome<Trend> outcome = ProcessChange.of(Registers.of(CASES).withChangedOn(change));
    Trend trend = outcome.orElseThrow();
    assertThat(trend.before().finished()).isEqualTo(2);
    assertThat(trend.after().finished()).isEqualTo(2);
    assertThat(trend.mean()).isEqualTo(Rational.of(4));
    assertThat(trend.median()).isEqualTo(Rational.of(3));
    assertThat(trend.within()).isEqualTo(Rational.of(-100));
    assertThat(ProcessChange.of(Registers.of(CASES).withChangedOn(change.plusDays(1))).violations())
        .extracting(Violation::pointer)
        .containsExactly("/cases");
  }

  @Test
  void needsADayOfChangeAndCasesOnBothSides() {
    assertThat(ProcessChange.of(Registers.of(CASES)).violations())
        .extracting(Violation::pointer)
        .containsExactly("/changedOn");
    assertThat(
            ProcessChange.of(Registers.of(CASES).withChangedOn(LocalDate.parse("2025-01-06")))
                .violations())
        .extracting(Violation::pointer)
        .containsExactly("/cases");
  }
}
