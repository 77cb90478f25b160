package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.text.Text;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is missing, wrong or unusual in data: where, what was found, what is allowed, what
 * to do, and on what basis. Never holds personal data: {@code found} is filled only for numbers,
 * dates and words from a list.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the document; {@code ""} is the whole
 * @param code the kind of trouble
 * @param severity whether it prevents a result
 * @param message what is wrong
 * @param advice what to do about it
 * @param found the value found, where it may be shown
 * @param allowed what is allowed, where that can be said shortly
 * @param basis where the demand comes from
 */
public record Violation(
    String pointer,
    ViolationCode code,
    Severity severity,
    Text message,
    Text advice,
    Optional<String> found,
    Optional<String> allowed,
    Basis basis)
    implements Comparable<Violation> {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::pointer)
          .thenComparing(Violation::code)
          .thenComparing(Violation::severity)
          .thenComparing(violation -> violation.message.id())
          .thenComparing(violation -> violation.found.orElse(""))
          .thenComparing(violation -> violation.allowed.orElse(""))
          .thenComparing(violation -> violation.message.en())
          .thenComparing(violation -> violation.advice.id())
          .thenComparing(violation -> violation.advice.en())
          .thenComparing(violation -> violation.basis.toString())
          .thenComparing(violation -> violation.basis.confidence());

  /**
   * A violation that prevents a result.
   *
   * @param pointer where, as a JSON Pointer
   * @param code the kind
   * @param message what is wrong
   * @param advice what to do
   * @param basis where the demand comes from
   * @return the violation
   */
  public static Violation error(
      String pointer, ViolationCode code, Text message, Text advice, Basis basis) {
    return new Violation(
        pointer, code, Severity.ERROR, message, advice, Optional.empty(), Optional.empty(), basis);
  }

  /**
   * A remark beside a result that stands.
   *
   * @param pointer where, as a JSON Pointer
   * @param code the kind
   * @param message what is unusual
   * @param advice what to do
   * @param basis where the demand comes from
   * @return the violation
   */
  public static Violation warning(
      String pointer, ViolationCode code, Text message, Text advice, Basis basis) {
    return error(pointer, code, message, advice, basis).withSeverity(Severity.WARNING);
  }

  /**
   * Adds what was found. Only for values that cannot be personal data.
   *
   * @param value a number, a date or a word from a list
   * @return a copy
   */
  public Violation withFound(Object value) {
    return new Violation(
        pointer, code, severity, message, advice, Optional.of(value.toString()), allowed, basis);
  }

  /**
   * Adds what is allowed.
   *
   * @param value such as {@code 0..120} or a list of words
   * @return a copy
   */
  public Violation withAllowed(Object value) {
    return new Violation(
        pointer, code, severity, message, advice, found, Optional.of(value.toString()), basis);
  }

  /**
   * Changes the severity.
   *
   * @param value the severity
   * @return a copy
   */
  public Violation withSeverity(Severity value) {
    return new Violation(pointer, code, value, message, advice, found, allowed, basis);
  }

  /**
   * Changes the basis.
   *
   * @param value where the demand comes from
   * @return a copy
   */
  public Violation withBasis(Basis value) {
    return new Violation(pointer, code, severity, message, advice, found, allowed, value);
  }

  /**
   * The same violation seen from an enclosing document.
   *
   * @param prefix the JSON Pointer of the part, such as {@code /plan}
   * @return a copy with the prefix before its pointer
   */
  public Violation under(String prefix) {
    return new Violation(prefix + pointer, code, severity, message, advice, found, allowed, basis);
  }

  /**
   * The same violation at another place.
   *
   * @param value where, as a JSON Pointer
   * @return a copy
   */
  public Violation at(String value) {
    return new Violation(value, code, severity, message, advice, found, allowed, basis);
  }

  /**
   * Whether it prevents a result.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By pointer, then kind, then severity, then every other part, so that no order is left open. */
  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }
}
