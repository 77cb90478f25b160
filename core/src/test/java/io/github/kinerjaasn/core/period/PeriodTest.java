package io.github.kinerjaasn.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2025, ANNUAL, 2025-01-01, 2025-12-31, 365",
    "2024, ANNUAL, 2024-01-01, 2024-12-31, 366",
    "2025-S1, SEMESTER, 2025-01-01, 2025-06-30, 181",
    "2025-S2, SEMESTER, 2025-07-01, 2025-12-31, 184",
    "2025-Q1, QUARTER, 2025-01-01, 2025-03-31, 90",
    "2024-Q1, QUARTER, 2024-01-01, 2024-03-31, 91",
    "2025-Q2, QUARTER, 2025-04-01, 2025-06-30, 91",
    "2025-Q3, QUARTER, 2025-07-01, 2025-09-30, 92",
    "2025-Q4, QUARTER, 2025-10-01, 2025-12-31, 92",
    "2025-02, MONTH, 2025-02-01, 2025-02-28, 28",
    "2024-02, MONTH, 2024-02-01, 2024-02-29, 29",
    "2100-02, MONTH, 2100-02-01, 2100-02-28, 28",
    "2025-12, MONTH, 2025-12-01, 2025-12-31, 31",
    "2025-02-10/2025-06-30, RANGE, 2025-02-10, 2025-06-30, 141",
    "2025-07-01/2025-07-01, RANGE, 2025-07-01, 2025-07-01, 1",
    "2025-02-01/2025-04-30, RANGE, 2025-02-01, 2025-04-30, 89",
    "2025-04-01/2025-09-30, RANGE, 2025-04-01, 2025-09-30, 183",
    "2024-01-01/2025-12-31, RANGE, 2024-01-01, 2025-12-31, 731",
    "0001, ANNUAL, 0001-01-01, 0001-12-31, 365",
    "9999-12, MONTH, 9999-12-01, 9999-12-31, 31"
  })
  void readsAndWrites(String text, PeriodKind kind, LocalDate from, LocalDate to, long days) {
    Period period = Period.parse(text);
    assertThat(period).isEqualTo(Period.of(from, to)).hasToString(text);
    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.days()).isEqualTo(days);
    assertThat(Period.parse(from + "/" + to)).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "25",
        "02025",
        "2025-",
        "2025-S0",
        "2025-S3",
        "2025-Q0",
        "2025-Q5",
        "2025-00",
        "2025-13",
        "2025-1",
        "2025-s1",
        "2025S1",
        " 2025",
        "2025 ",
        "2025\n",
        "2025-02-29/2025-03-01",
        "2025-04-31/2025-05-01",
        "2025-02-10",
        "2025-02-10/",
        "/2025-02-10",
        "2025-06-30/2025-06-29",
        "2025-02-10/2025-06-30/",
        "0000",
        "0000-01",
        "-2025",
        "+2025",
        "٢٠٢٥",
        "2025/2026",
        "2025-02-10T00:00/2025-06-30"
      })
  void refusesAllElse(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesPartsThatDoNotExist() {
    assertThatThrownBy(() -> Period.ofSemester(2025, 3))
        .hasMessage("semester must be in 1..2, was 3");
    assertThatThrownBy(() -> Period.ofSemester(2025, 0)).hasMessageContaining("was 0");
    assertThatThrownBy(() -> Period.ofQuarter(2025, 5))
        .hasMessage("quarter must be in 1..4, was 5");
    assertThatThrownBy(() -> Period.ofMonth(2025, 13)).hasMessage("month must be in 1..12, was 13");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000, Integer.MAX_VALUE})
  void refusesYearsOutsideTheRange(int year) {
    assertThatThrownBy(() -> Period.ofYear(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..9999");
    assertThatThrownBy(() -> Period.ofMonth(year, 12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1..9999");
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    assertThat(Period.of(day, day).days()).isEqualTo(1);
    assertThatThrownBy(() -> Period.of(day, day.minusDays(1)))
        .hasMessage("period must not end before it starts, was 2025-07-01 to 2025-06-30");
  }

  /** Every pair of days of a leap year against a table of the kinds there are. */
  @Test
  void everyStretchOfAYearHasItsKindAndIsReadBack() {
    Map<String, PeriodKind> kinds = shapes(2024);
    SoftAssertions all = new SoftAssertions();
    for (LocalDate from :
        Period.ofYear(2024).from().datesUntil(LocalDate.of(2025, 1, 1)).toList()) {
      for (LocalDate to = from; to.getYear() == 2024; to = to.plusDays(1)) {
        Period period = Period.of(from, to);
        PeriodKind expected = kinds.getOrDefault(from + "/" + to, PeriodKind.RANGE);
        if (period.kind() != expected || !Period.parse(period.toString()).equals(period)) {
          all.fail(period + " is " + period.kind() + ", expected " + expected);
        }
      }
    }
    all.assertAll();
    assertThat(kinds).hasSize(12 + 4 + 2 + 1);
  }

  private static Map<String, PeriodKind> shapes(int year) {
    Map<String, PeriodKind> kinds = new TreeMap<>();
    Map<Integer, PeriodKind> lengths =
        Map.of(
            1,
            PeriodKind.MONTH,
            3,
            PeriodKind.QUARTER,
            6,
            PeriodKind.SEMESTER,
            12,
            PeriodKind.ANNUAL);
    lengths.forEach(
        (months, kind) -> {
          for (int first = 1; first <= 12; first += months) {
            LocalDate from = LocalDate.of(year, first, 1);
            kinds.put(from + "/" + from.plusMonths(months).minusDays(1), kind);
          }
        });
    return kinds;
  }

  @Test
  void partsOfAYearAreAdjacentAndCoverIt() {
    for (int year : new int[] {1, 1900, 2000, 2023, 2024, 9999}) {
      Period whole = Period.ofYear(year);
      assertAdjacent(whole, whole.months(), 12);
      assertAdjacent(whole, whole.quarters(), 4);
      assertAdjacent(whole, List.of(Period.ofSemester(year, 1), Period.ofSemester(year, 2)), 2);
    }
  }

  private static void assertAdjacent(Period whole, List<Period> parts, int count) {
    assertThat(parts).hasSize(count).isSorted().allMatch(whole::contains);
    assertThat(parts.get(0).from()).isEqualTo(whole.from());
    assertThat(parts.get(count - 1).to()).isEqualTo(whole.to());
    assertThat(parts.stream().mapToLong(Period::days).sum()).isEqualTo(whole.days());
    for (int next = 1; next < count; next++) {
      assertThat(parts.get(next).from()).isEqualTo(parts.get(next - 1).to().plusDays(1));
      assertThat(parts.get(next).overlaps(parts.get(next - 1))).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31/2025-03-01, 2025-01 2025-02 2025-03",
    "2024-12-31/2025-01-01, 2024-12 2025-01",
    "2025-02-10/2025-02-10, 2025-02",
    "2025-Q4, 2025-10 2025-11 2025-12"
  })
  void touchesWholeMonths(String period, String months) {
    assertThat(Period.parse(period).months())
        .map(Period::toString)
        .containsExactly(months.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-Q1, 2025-Q1, true, true",
    "2025-Q1, 2025-02, true, true",
    "2025-02, 2025-Q1, false, true",
    "2025-Q1, 2025-Q2, false, false",
    "2025-Q1, 2025-03-31/2025-04-01, false, true",
    "2025-Q1, 2025-04-01/2025-04-01, false, false",
    "2025-Q1, 2024-12-31/2025-01-01, false, true",
    "2025-Q1, 2024-12-31/2024-12-31, false, false"
  })
  void containsAndOverlaps(Period one, Period other, boolean contains, boolean overlaps) {
    assertThat(one.contains(other)).isEqualTo(contains);
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
  }

  @Test
  void containsItsFirstAndLastDay() {
    Period february = Period.parse("2024-02");
    assertThat(february.contains(LocalDate.of(2024, 2, 1))).isTrue();
    assertThat(february.contains(LocalDate.of(2024, 2, 29))).isTrue();
    assertThat(february.contains(LocalDate.of(2024, 1, 31))).isFalse();
    assertThat(february.contains(LocalDate.of(2024, 3, 1))).isFalse();
  }

  @Test
  void isOrderedByFirstThenLastDay() {
    assertThat(List.of("2024", "2025-01", "2025-Q1", "2025-S1", "2025", "2025-02"))
        .map(Period::parse)
        .isSorted();
    assertThat(Period.parse("2025").compareTo(Period.ofYear(2025))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, tahun 2025, year 2025",
    "2025-S2, semester 2 2025, semester 2 2025",
    "2025-Q3, triwulan 3 2025, quarter 3 2025",
    "2025-07, Juli 2025, July 2025",
    "2025-02-10/2025-06-30, 10 Februari 2025 s.d. 30 Juni 2025, 10 February 2025 to 30 June 2025"
  })
  void labelsForPeople(Period period, String id, String en) {
    assertThat(period.label()).isEqualTo(Text.of(id, en));
  }

  @Test
  void factoriesAgreeWithTheCalendar() {
    for (YearMonth month = YearMonth.of(1999, 1);
        month.getYear() < 2030;
        month = month.plusMonths(1)) {
      Period period = Period.ofMonth(month.getYear(), month.getMonthValue());
      assertThat(period).isEqualTo(Period.of(month.atDay(1), month.atEndOfMonth()));
      assertThat(
              Period.ofQuarter(month.getYear(), (month.getMonthValue() + 2) / 3).contains(period))
          .isTrue();
      assertThat(
              Period.ofSemester(month.getYear(), month.getMonthValue() <= 6 ? 1 : 2)
                  .contains(period))
          .isTrue();
    }
  }
}
