package io.github.kinerjaasn.testkit.oracle;

/** An answer with an error: code and JSON Pointer. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String path;

  Refusal(String code, String path) {
    super(code + " at \"" + path + "\"");
    this.code = code;
    this.path = path;
  }

  String code() {
    return code;
  }

  String path() {
    return path;
  }
}
