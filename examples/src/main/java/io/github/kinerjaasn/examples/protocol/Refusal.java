package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import java.util.function.Function;

/** The answer to a request is an error: its code, where, and why. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ViolationCode code;
  private final String pointer;
  private final transient Text text;

  /** The pointer is into the whole line, such as {@code /in/nilai}. */
  Refusal(ViolationCode code, String pointer, Text text) {
    super(code + " at \"" + pointer + "\"", null, false, false);
    this.code = code;
    this.pointer = pointer;
    this.text = text;
  }

  static Refusal missing(String pointer) {
    return new Refusal(
        ViolationCode.MISSING, pointer, Text.of("wajib diisi", "is required, was absent or null"));
  }

  static Refusal unknownField(String pointer, Object allowed) {
    return new Refusal(
        ViolationCode.UNKNOWN_FIELD,
        pointer,
        Text.of("isian tidak dikenal; yang ada: {0}", "unknown member; there are: {0}")
            .with(allowed));
  }

  static Refusal wrongType(JsonValue value, Text expected) {
    return new Refusal(
        ViolationCode.WRONG_TYPE,
        value.place().pointer(),
        Text.of("harus berupa {0}", "must be {0}").with(expected));
  }

  static Refusal unknownValue(JsonValue value, Object allowed) {
    return new Refusal(
        ViolationCode.UNKNOWN_VALUE,
        value.place().pointer(),
        Text.of("harus salah satu dari: {0}", "must be one of: {0}").with(allowed));
  }

  static Refusal outOfRange(JsonValue value, Text allowed) {
    return new Refusal(
        ViolationCode.OUT_OF_RANGE,
        value.place().pointer(),
        Text.of("harus {0}", "must be {0}").with(allowed));
  }

  /**
   * An error that an operation finds in members that are good by themselves.
   *
   * @param path where, as a JSON Pointer into {@code in}
   * @param code the kind of error
   * @param text what is wrong
   * @return the refusal
   */
  public static Refusal at(String path, ViolationCode code, Text text) {
    return new Refusal(code, Answerer.IN + path, text);
  }

  /**
   * The value that a rule answered; what it found instead is a refusal.
   *
   * @param outcome the answer of the rule
   * @param change from its value to what is wanted
   * @param <T> the type of the value
   * @param <U> the type wanted
   * @return what is wanted
   * @throws Refusal if the rule found something missing or wrong
   */
  public static <T, U> U orValue(Outcome<T> outcome, Function<? super T, ? extends U> change) {
    if (outcome instanceof Outcome.Undecided<T> undecided) {
      Violation first = undecided.violations().get(0);
      throw at(first.pointer(), first.code(), first.message());
    }
    return change.apply(outcome.orElseThrow());
  }

  ViolationCode code() {
    return code;
  }

  Text text() {
    return text;
  }

  /** Where, seen from {@code in}; trouble outside of it has the empty pointer. */
  String path() {
    return pointer.startsWith(Answerer.IN + "/") ? pointer.substring(Answerer.IN.length()) : "";
  }
}
