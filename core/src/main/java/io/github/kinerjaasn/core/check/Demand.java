package io.github.kinerjaasn.core.check;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Something that a document must or should satisfy, and on what basis. Whether a broken demand
 * prevents a result depends on how sure the law is.
 *
 * @param name a stable name, such as {@code SKP_WEIGHTS_SUM}
 * @param code the kind of trouble when it is broken
 * @param severity whether that prevents a result
 * @param message what is wrong then; may have places {@code {0}}…
 * @param advice what to do then; may have the same places
 * @param basis where the demand comes from
 */
public record Demand(
    String name, ViolationCode code, Severity severity, Text message, Text advice, Basis basis)
    implements Labelled {

  /**
   * A demand without which no result is given.
   *
   * @param name a stable name
   * @param code the kind of trouble
   * @param message what is wrong
   * @param advice what to do
   * @param basis where the demand comes from
   * @return the demand
   */
  public static Demand must(
      String name, ViolationCode code, Text message, Text advice, Basis basis) {
    return new Demand(name, code, Severity.ERROR, message, advice, basis);
  }

  /**
   * A demand whose breach is a remark beside the result.
   *
   * @param name a stable name
   * @param code the kind of trouble
   * @param message what is unusual
   * @param advice what to do
   * @param basis where the demand comes from
   * @return the demand
   */
  public static Demand should(
      String name, ViolationCode code, Text message, Text advice, Basis basis) {
    return new Demand(name, code, Severity.WARNING, message, advice, basis);
  }

  /**
   * The demand as a remark only, or as an error.
   *
   * @param value the severity
   * @return a copy
   */
  public Demand withSeverity(Severity value) {
    return new Demand(name, code, value, message, advice, basis);
  }

  /**
   * This demand, broken.
   *
   * @param pointer where, as a JSON Pointer
   * @param places what fills message and advice: numbers, dates, words from a list; no personal
   *     data
   * @return the violation
   */
  public Violation brokenAt(String pointer, Object... places) {
    return new Violation(
        pointer,
        code,
        severity,
        message.with(places),
        advice.with(places),
        Optional.empty(),
        Optional.empty(),
        basis);
  }

  @Override
  public Text label() {
    return message;
  }
}
