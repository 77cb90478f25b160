package io.github.kinerjaasn.examples.scheme;

/** Escapes text for HTML and SVG. */
final class Html {
  private Html() {}

  static String text(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
