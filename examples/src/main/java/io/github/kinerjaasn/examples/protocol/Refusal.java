package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;

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
   * What a rule answered instead of a value.
   *
   * @param violation what it found, with a pointer into {@code in}
   * @return the refusal
   */
  public static Refusal of(Violation violation) {
    return new Refusal(violation.code(), Answerer.IN + violation.pointer(), violation.message());
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
