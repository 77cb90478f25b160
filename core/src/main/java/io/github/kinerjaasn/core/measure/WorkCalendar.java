package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which days are worked. The caller supplies it: holidays and joint leave are set year by year, and
 * this library knows none of them.
 *
 * <pre>{@code
 * WorkCalendar calendar =
 *     WorkCalendar.builder()
 *         .covers(Period.ofYear(2025))
 *         .week(WorkWeek.FIVE_DAYS)
 *         .addHoliday(LocalDate.of(2025, 8, 17))
 *         .build();
 * calendar.isWorked(LocalDate.of(2025, 8, 16)); // false
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface WorkCalendar {
  /**
   * Starts a calendar.
   *
   * @return a builder
   */
  static ImmutableWorkCalendar.Builder builder() {
    return ImmutableWorkCalendar.builder();
  }

  /**
   * From when to when the calendar is complete.
   *
   * @return all days of the cases must lie in it
   */
  Period getCovers();

  /**
   * Which days of the week are worked.
   *
   * @return Monday to Friday, or to Saturday
   */
  WorkWeek getWeek();

  /**
   * Days off besides weekends.
   *
   * @return national holidays and joint leave, in any order
   */
  @Size(max = Limits.HOLIDAYS_MAX)
  List<LocalDate> getHolidays();

  /**
   * Whether a day is worked.
   *
   * @param day the day
   * @return true for a day of the week that is worked and is no holiday
   */
  default boolean isWorked(LocalDate day) {
    return getWeek().isWorked(day.getDayOfWeek()) && !getHolidays().contains(day);
  }

  /**
   * The working days from one day to another: those after the first and up to the last. So the same
   * day is 0, the next working day is 1, and the days of consecutive steps add up to those of the
   * whole.
   *
   * @param from the first day, not counted
   * @param to the last day, counted if it is worked; not before the first
   * @return 0 or more
   * @throws IllegalArgumentException if the last day is before the first, or a day is not covered
   */
  default long workingDays(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || !getCovers().contains(from) || !getCovers().contains(to)) {
      throw new IllegalArgumentException(
          "days must be in order and inside " + getCovers() + ", were " + from + " and " + to);
    }
    Set<LocalDate> holidays = new HashSet<>(getHolidays());
    return from.plusDays(1)
        .datesUntil(to.plusDays(1))
        .filter(day -> getWeek().isWorked(day.getDayOfWeek()) && !holidays.contains(day))
        .count();
  }
}
