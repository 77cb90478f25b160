package io.github.kinerjaasn.testkit.json;

/** Thrown for text that is not exactly one well-formed JSON value. */
public final class JsonException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports what is wrong and where.
   *
   * @param problem what is wrong
   * @param offset the position in the text, from 0
   */
  public JsonException(String problem, int offset) {
    super(problem + " at offset " + offset);
  }
}
