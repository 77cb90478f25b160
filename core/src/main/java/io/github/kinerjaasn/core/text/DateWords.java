package io.github.kinerjaasn.core.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Days and months as letters write them. The Indonesian names stand here, so they do not change
 * with the locale data of a Java release.
 */
public final class DateWords {
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private DateWords() {}

  /**
   * A day in words.
   *
   * @param day the day
   * @return such as {@code 14 Januari 2026} and {@code 14 January 2026}
   */
  public static Text of(LocalDate day) {
    return of(YearMonth.from(day)).map(month -> day.getDayOfMonth() + " " + month);
  }

  /**
   * A month in words.
   *
   * @param month the month
   * @return such as {@code Agustus 2025} and {@code August 2025}
   */
  public static Text of(YearMonth month) {
    return name(month.getMonth()).map(name -> name + " " + month.getYear());
  }

  private static Text name(Month month) {
    return Text.of(
        MONTHS.get(month.ordinal()), month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
