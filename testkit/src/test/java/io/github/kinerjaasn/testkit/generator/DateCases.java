package io.github.kinerjaasn.testkit.generator;

import static io.github.kinerjaasn.testkit.generator.Cases.text;

import io.github.kinerjaasn.testkit.json.Json;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Which regime covers a period: every pair of days around every boundary. */
final class DateCases {
  private static final String OP = "regulasi.berlaku";
  private static final String TIMELINE = "law/README timeline (OFFICIAL_SECONDARY)";
  private static final List<String> EDGES =
      List.of(
          "2013-12-30",
          "2013-12-31",
          "2014-01-01",
          "2014-01-02",
          "2017-06-15",
          "2020-12-31",
          "2021-01-01",
          "2021-01-02",
          "2021-06-29",
          "2021-06-30",
          "2021-07-01",
          "2021-07-02",
          "2021-12-30",
          "2021-12-31",
          "2022-01-01",
          "2022-01-02",
          "2026-12-31",
          "2027-01-02");

  private final Cases cases;

  DateCases(Cases cases) {
    this.cases = cases;
  }

  void add() {
    for (String from : EDGES) {
      EDGES.forEach(to -> cases.any(OP, period(from, to), TIMELINE));
    }
    calendar();
    for (String leap : List.of("2016-02-29", "2020-02-29", "2024-02-29", "2028-02-29")) {
      cases.decided(OP, period(leap, leap), "leap day");
      cases.decided(OP, period(leap, leap.substring(0, 4) + "-03-01"), "leap day");
    }
    for (String far : List.of("2099-12-31", "2100-02-28", "9999-12-31")) {
      cases.decided(OP, period("2022-01-01", far), TIMELINE);
    }
    notModelled();
    errors();
  }

  private static Json.Obj period(String from, String to) {
    return Json.object("dari", text(from), "sampai", text(to));
  }

  private void calendar() {
    for (int year = 2012; year <= 2027; year++) {
      cases.any(OP, period(year + "-01-01", year + "-12-31"), "calendar year; " + TIMELINE);
      cases.any(OP, period(year + "-01-01", year + "-06-30"), "first half; " + TIMELINE);
      cases.any(OP, period(year + "-07-01", year + "-12-31"), "second half; " + TIMELINE);
    }
    for (YearMonth month = YearMonth.of(2020, 12);
        month.isBefore(YearMonth.of(2022, 3));
        month = month.plusMonths(1)) {
      cases.any(OP, period(month.atDay(1) + "", month.atEndOfMonth() + ""), "month; " + TIMELINE);
      LocalDate quarter = month.plusMonths(2).atEndOfMonth();
      cases.any(OP, period(month.atDay(1) + "", quarter + ""), "three months; " + TIMELINE);
    }
    for (String centre : List.of("2014-01-01", "2021-01-01", "2021-07-01", "2022-01-01")) {
      for (int day = -4; day <= 4; day++) {
        String at = LocalDate.parse(centre).plusDays(day) + "";
        cases.any(OP, period(at, at), "day around a boundary; " + TIMELINE);
      }
    }
  }

  private void notModelled() {
    for (String from : List.of("1999-12-31", "1945-08-17", "2013-01-01", "2012-02-29")) {
      for (String to : List.of("2013-12-31", "2014-01-01", "2021-12-31", "2026-12-31")) {
        cases.refused(OP, period(from, to), "NOT_MODELLED", "DP3 before 2014 is not modelled");
      }
    }
  }

  private void errors() {
    String[] bad = {
      "\"2021-02-29\"", "\"2022-02-29\"", "\"2100-02-29\"", "\"2021-02-30\"", "\"2021-04-31\"",
      "\"2021-13-01\"", "\"2021-00-10\"", "\"2021-01-00\"", "\"2021-01-32\"", "\"2021-1-1\"",
      "\"20210101\"", "\"01-01-2021\"", "\"2021/01/01\"", "\"2021-01-01T00:00:00\"", "\"\"",
      "\" 2021-01-01\"", "\"2021-01-01 \"", "\"2021-01\"", "\"2021\"", "\"+2021-01-01\"",
      "\"21-01-01\"", "\"12021-01-01\"", "\"hari ini\"", "\"2021-W01-1\""
    };
    new Mutants(cases, OP, period("2021-01-01", "2021-03-31"))
        .shapes()
        .outside("/dari", bad)
        .outside("/sampai", bad);
    cases.refused(OP, period("2022-01-02", "2022-01-01"), "INCONSISTENT", "PROTOCOL: reversed");
  }
}
