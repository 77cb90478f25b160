package io.github.kinerjaasn.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRegisterCheckTest {
  private static final WorkCalendar CALENDAR =
      WorkCalendar.builder()
          .covers(Period.ofYear(2025))
          .week(WorkWeek.FIVE_DAYS)
          .addHoliday(LocalDate.parse("2025-01-01"))
          .addHoliday(LocalDate.parse("2025-01-27"))
          .build();

  private static StageEnd end(String stage, String on) {
    return StageEnd.builder().stage(stage).on(LocalDate.parse(on)).build();
  }

  private static ImmutableServiceCase one(String id, String received, StageEnd... ends) {
    return ServiceCase.builder()
        .id(id)
        .receivedOn(LocalDate.parse(received))
        .addStages(ends)
        .build();
  }

  private static CaseShare share(String person, String percent) {
    return CaseShare.builder().person(person).share(Weight.parse(percent)).build();
  }

  private static StageStandard stage(String id, String days) {
    return StageStandard.builder().id(id).name("Tahap " + id).days(Points.parse(days)).build();
  }

  private static ImmutableCaseRegister register(ServiceCase... cases) {
    return CaseRegister.builder()
        .service("Izin contoh")
        .period(Period.parse("2025-Q1"))
        .calendar(CALENDAR)
        .addStages(stage("berkas", "1"), stage("izin", "2.5"))
        .addCases(cases)
        .build();
  }

  private static List<String> found(CaseRegister register) {
    return CaseRegisterCheck.check(register).stream()
        .map(one -> one.pointer() + " " + one.message().en())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-24, 2025-01-24, 0",
    "2025-01-24, 2025-01-25, 0",
    "2025-01-24, 2025-01-27, 0",
    "2025-01-24, 2025-01-28, 1",
    "2025-01-25, 2025-01-31, 4",
    "2025-01-01, 2025-12-31, 259"
  })
  void countsWorkedDaysAfterTheFirstUpToTheLast(String from, String to, long days) {
    assertThat(CALENDAR.workingDays(LocalDate.parse(from), LocalDate.parse(to))).isEqualTo(days);
  }

  @Test
  void aWeekOfSixDaysWorksOnSaturday() {
    WorkCalendar six = ImmutableWorkCalendar.copyOf(CALENDAR).withWeek(WorkWeek.SIX_DAYS);
    assertThat(six.workingDays(LocalDate.parse("2025-01-24"), LocalDate.parse("2025-01-26")))
        .isEqualTo(1);
    assertThat(six.isWorked(LocalDate.parse("2025-01-26"))).isFalse();
    assertThat(CALENDAR.isWorked(LocalDate.parse("2025-01-27"))).isFalse();
    assertThat(CALENDAR.isWorked(LocalDate.parse("2025-01-28"))).isTrue();
  }

  @Test
  void refusesDaysOutsideTheCalendarAndInReverse() {
    LocalDate in = LocalDate.parse("2025-12-31");
    assertThatThrownBy(() -> CALENDAR.workingDays(in, in.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2025");
    assertThatThrownBy(() -> CALENDAR.workingDays(in, in.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void acceptsASoundRegister() {
    CaseRegister sound =
        register(
            one("A", "2025-01-02", end("berkas", "2025-01-02"), end("izin", "2025-04-03"))
                .withHandledBy(share("P1", "33.3"), share("P2", "66.7")),
            one("B", "2025-03-31", end("berkas", "2025-04-02")),
            one("C", "2025-01-01"));
    assertThat(CaseRegisterCheck.check(sound)).isEmpty();
    assertThat(sound.standard()).isEqualTo(Rational.parse("3.5"));
  }

  @Test
  void findsAllAtOnce() {
    CaseRegister wrong =
        register(
            one("A", "2025-01-02", end("izin", "2025-01-01")),
            one("A", "2025-04-01", end("berkas", "2026-01-01"), end("berkas", "2026-01-02")),
            one("C", "2024-12-31").withHandledBy(share("P1", "50"), share("P1", "49.9999")));
    assertThat(found(wrong))
        .containsExactly(
            "/cases/0/stages/0/on the step ends before the one before it",
            "/cases/0/stages/0/stage this is not the next step of the service",
            "/cases/1/id this id is already in the register",
            "/cases/1/receivedOn the case came in outside the period of the register",
            "/cases/1/stages/0/on the day is outside the calendar",
            "/cases/1/stages/1/on the day is outside the calendar",
            "/cases/1/stages/1/stage this is not the next step of the service",
            "/cases/2/handledBy the shares of the case do not sum to exactly 100",
            "/cases/2/handledBy/1/person this id is already in the register",
            "/cases/2/receivedOn the case came in outside the period of the register");
  }

  @Test
  void needsStepsAndACalendarForThePeriod() {
    CaseRegister bare =
        CaseRegister.builder()
            .service("Izin contoh")
            .period(Period.parse("2024-12-31/2026-01-01"))
            .calendar(CALENDAR)
            .build();
    assertThat(CaseRegisterCheck.check(bare))
        .extracting(Violation::pointer)
        .containsExactly("/period", "/period", "/stages");
    assertThat(found(register().withStages(stage("a", "1"), stage("a", "10000.1"))))
        .containsExactly(
            "/stages/1/days the number 10000.1 is outside 0 to 10000",
            "/stages/1/id this id is already in the register");
  }
}
