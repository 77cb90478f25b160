package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A finished case in working days.
 *
 * @param id the case
 * @param group what kind of case, or an empty text
 * @param receivedOn when it came in
 * @param stageDays the working days of each step, in the order of the service
 * @param shares who handled it, by code, with shares that sum to 100; empty if it is not known
 */
public record MeasuredCase(
    String id,
    String group,
    LocalDate receivedOn,
    List<Rational> stageDays,
    Map<String, Weight> shares) {
  /**
   * Takes copies.
   *
   * @param id the case
   * @param group what kind of case, or an empty text
   * @param receivedOn when it came in
   * @param stageDays the working days of each step
   * @param shares who handled it
   */
  public MeasuredCase {
    stageDays = List.copyOf(stageDays);
    shares = Collections.unmodifiableMap(new TreeMap<>(shares));
  }

  /**
   * The working days from receipt to the end of the last step.
   *
   * @return the sum of all steps
   */
  public Rational days() {
    return Rational.sum(stageDays);
  }

  /**
   * The month in which it came in.
   *
   * @return a calendar month
   */
  public Period month() {
    return Period.ofMonth(receivedOn.getYear(), receivedOn.getMonthValue());
  }
}
