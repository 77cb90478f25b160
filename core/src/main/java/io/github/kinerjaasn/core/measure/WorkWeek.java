package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.time.DayOfWeek;

/** Which days of the week an office works. */
public enum WorkWeek implements Labelled {
  /** Monday to Friday. */
  FIVE_DAYS(DayOfWeek.FRIDAY, Text.of("Senin s.d. Jumat", "Monday to Friday")),
  /** Monday to Saturday. */
  SIX_DAYS(DayOfWeek.SATURDAY, Text.of("Senin s.d. Sabtu", "Monday to Saturday"));

  private final DayOfWeek last;
  private final Text label;

  WorkWeek(DayOfWeek last, Text label) {
    this.last = last;
    this.label = label;
  }

  /**
   * Whether a day of the week is worked.
   *
   * @param day the day
   * @return true from Monday to the last day of the week
   */
  public boolean isWorked(DayOfWeek day) {
    return day.compareTo(last) <= 0;
  }

  @Override
  public Text label() {
    return label;
  }
}
