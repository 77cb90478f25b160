package io.github.kinerjaasn.schema.drawing;

import java.time.LocalDate;
import java.util.List;

/** Dates as Indonesian letters write them, such as 14 Januari 2026. */
public final class Day {
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

  private Day() {}

  /**
   * A day in words.
   *
   * @param day the day
   * @return such as {@code 14 Januari 2026}
   */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
