package io.github.kinerjaasn.core.period;

import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A first and a last day, both included. Periods with the same days are equal, however they were
 * made: {@code Period.parse("2025-01-01/2025-12-31")} equals {@code Period.ofYear(2025)}.
 *
 * <p>Text forms: {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07}, {@code
 * 2025-02-10/2025-06-30}. Years 0001 to 9999.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period>, Labelled {
  /** The form of the text: year, semester, quarter, month, or two dates with a slash. */
  public static final String PATTERN =
      "(?<year>\\d{4})(-S(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?"
          + "|(?<from>\\d{4}-\\d\\d-\\d\\d)/(?<to>\\d{4}-\\d\\d-\\d\\d)";

  /** The first year that a period may touch. */
  public static final int MIN_YEAR = 1;

  /** The last year that a period may touch. */
  public static final int MAX_YEAR = 9999;

  private static final String YEARS = MIN_YEAR + ".." + MAX_YEAR;
  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS_PER_QUARTER = 3;
  private static final int MONTHS_PER_SEMESTER = 6;
  private static final int MONTHS_PER_YEAR = 12;

  /**
   * Checks the order of the days and the years.
   *
   * @param from the first day
   * @param to the last day, not before the first
   * @throws IllegalArgumentException if the last day is before the first, or a year is outside
   *     1..9999
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "period must not end before it starts, was " + from + " to " + to);
    }
    if (from.getYear() < MIN_YEAR || to.getYear() > MAX_YEAR) {
      throw new IllegalArgumentException(
          "period must be within " + YEARS + ", was " + from + " to " + to);
    }
  }

  /**
   * From the first to the last day, both included.
   *
   * @param from the first day
   * @param to the last day
   * @return the period
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public static Period of(LocalDate from, LocalDate to) {
    return new Period(from, to);
  }

  /**
   * A calendar year.
   *
   * @param year 1..9999
   * @return 1 January to 31 December
   * @throws IllegalArgumentException if the year is outside 1..9999
   */
  public static Period ofYear(int year) {
    return ofMonths(year, 1, MONTHS_PER_YEAR);
  }

  /**
   * Half a calendar year.
   *
   * @param year 1..9999
   * @param semester 1 or 2
   * @return January to June, or July to December
   * @throws IllegalArgumentException if the year is outside 1..9999 or the semester is not 1 or 2
   */
  public static Period ofSemester(int year, int semester) {
    return ofPart(year, semester, MONTHS_PER_SEMESTER, "semester");
  }

  /**
   * A quarter (triwulan) of a calendar year.
   *
   * @param year 1..9999
   * @param quarter 1..4
   * @return its three months
   * @throws IllegalArgumentException if the year is outside 1..9999 or the quarter is not 1..4
   */
  public static Period ofQuarter(int year, int quarter) {
    return ofPart(year, quarter, MONTHS_PER_QUARTER, "quarter");
  }

  /**
   * A calendar month.
   *
   * @param year 1..9999
   * @param month 1..12
   * @return its first to its last day
   * @throws IllegalArgumentException if the year is outside 1..9999 or the month is not 1..12
   */
  public static Period ofMonth(int year, int month) {
    return ofPart(year, month, 1, "month");
  }

  private static Period ofPart(int year, int number, int months, String name) {
    int count = MONTHS_PER_YEAR / months;
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(name + " must be in 1.." + count + ", was " + number);
    }
    return ofMonths(year, (number - 1) * months + 1, months);
  }

  private static Period ofMonths(int year, int firstMonth, int months) {
    if (year < MIN_YEAR || year > MAX_YEAR) {
      throw new IllegalArgumentException("year must be in " + YEARS + ", was " + year);
    }
    YearMonth first = YearMonth.of(year, firstMonth);
    return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  /**
   * Reads the text form.
   *
   * @param text such as {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07} or {@code
   *     2025-02-10/2025-06-30}
   * @return the period
   * @throws IllegalArgumentException if the text is not of one of these forms or a day does not
   *     exist
   */
  public static Period parse(String text) {
    if (isYear(text)) {
      return ofYear(Integer.parseInt(text));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "period must look like 2025, 2025-S1, 2025-Q3, 2025-07 or 2025-02-10/2025-06-30, was "
              + Text.quote(text));
    }
    try {
      return read(form);
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException(
          "period " + Text.quote(text) + " has a day that does not exist");
    }
  }

  /** Most are: such a text needs no pattern. */
  private static boolean isYear(String text) {
    boolean isYear = text.length() == YEAR_DIGITS;
    for (int at = 0; isYear && at < YEAR_DIGITS; at++) {
      isYear = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return isYear;
  }

  /** A day whose digits and dashes are known to stand where they must. */
  private static LocalDate day(String iso) {
    int radix = 10;
    return LocalDate.of(
        Integer.parseInt(iso, 0, 4, radix),
        Integer.parseInt(iso, 5, 7, radix),
        Integer.parseInt(iso, 8, 10, radix));
  }

  private static Period read(Matcher form) {
    if (form.group("from") != null) {
      return of(day(form.group("from")), day(form.group("to")));
    }
    int year = Integer.parseInt(form.group("year"));
    if (form.group("half") != null) {
      return ofSemester(year, Integer.parseInt(form.group("half")));
    }
    if (form.group("quarter") != null) {
      return ofQuarter(year, Integer.parseInt(form.group("quarter")));
    }
    return form.group("month") == null
        ? ofYear(year)
        : ofMonth(year, Integer.parseInt(form.group("month")));
  }

  /**
   * The calendar shape of these days.
   *
   * @return {@link PeriodKind#RANGE} where no other fits
   */
  public PeriodKind kind() {
    if (equals(ofYear(year()))) {
      return PeriodKind.ANNUAL;
    }
    int month = from.getMonthValue();
    if (equals(ofMonths(year(), month, 1))) {
      return PeriodKind.MONTH;
    }
    if (month % MONTHS_PER_QUARTER == 1 && equals(ofMonths(year(), month, MONTHS_PER_QUARTER))) {
      return PeriodKind.QUARTER;
    }
    return month % MONTHS_PER_SEMESTER == 1 && equals(ofMonths(year(), month, MONTHS_PER_SEMESTER))
        ? PeriodKind.SEMESTER
        : PeriodKind.RANGE;
  }

  /**
   * The year of the first day.
   *
   * @return the year
   */
  public int year() {
    return from.getYear();
  }

  /**
   * How many days there are, the first and the last included.
   *
   * @return at least 1
   */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /**
   * Whether a day lies in the period.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Whether all days of another period lie in this one.
   *
   * @param other the other period
   * @return true also when they are equal
   */
  public boolean contains(Period other) {
    return contains(other.from) && contains(other.to);
  }

  /**
   * Whether at least one day lies in both.
   *
   * @param other the other period
   * @return true if they share a day
   */
  public boolean overlaps(Period other) {
    return !other.to.isBefore(from) && !other.from.isAfter(to);
  }

  /**
   * The calendar months that the period touches.
   *
   * @return whole months, in order
   */
  public List<Period> months() {
    YearMonth first = YearMonth.from(from);
    int count = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
    return IntStream.range(0, count)
        .mapToObj(first::plusMonths)
        .map(month -> ofMonth(month.getYear(), month.getMonthValue()))
        .toList();
  }

  /**
   * The four quarters of the year of the first day.
   *
   * @return quarters 1 to 4
   */
  public List<Period> quarters() {
    return IntStream.rangeClosed(1, MONTHS_PER_YEAR / MONTHS_PER_QUARTER)
        .mapToObj(quarter -> ofQuarter(year(), quarter))
        .toList();
  }

  /** By first day, then by last day. */
  @Override
  public int compareTo(Period other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }

  @Override
  public Text label() {
    return switch (kind()) {
      case ANNUAL -> Text.of("tahun " + year(), "year " + year());
      case SEMESTER -> numbered("semester", "semester", MONTHS_PER_SEMESTER);
      case QUARTER -> numbered("triwulan", "quarter", MONTHS_PER_QUARTER);
      case MONTH -> DateWords.of(YearMonth.from(from));
      case RANGE ->
          Text.of("{0} s.d. {1}", "{0} to {1}").with(DateWords.of(from), DateWords.of(to));
    };
  }

  private Text numbered(String id, String en, int months) {
    String rest = " " + number(months) + " " + year();
    return Text.of(id + rest, en + rest);
  }

  private int number(int months) {
    return (from.getMonthValue() - 1) / months + 1;
  }

  /** The shortest text form; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return switch (kind()) {
      case ANNUAL -> digits();
      case SEMESTER -> digits() + "-S" + number(MONTHS_PER_SEMESTER);
      case QUARTER -> digits() + "-Q" + number(MONTHS_PER_QUARTER);
      case MONTH -> YearMonth.from(from).toString();
      case RANGE -> from + "/" + to;
    };
  }

  private String digits() {
    String year = Integer.toString(year());
    return "0".repeat(YEAR_DIGITS - year.length()) + year;
  }
}
