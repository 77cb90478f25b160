package io.github.kinerjaasn.testkit;

/**
 * A case that was answered wrongly.
 *
 * @param of the case
 * @param found the answer that came, or a note in parentheses such as {@code (no answer)}
 * @param reason what differs, such as {@code out/predikat: expected "KURANG", found "BAIK"}
 */
public record Difference(ConformanceCase of, String found, String reason) {
  private static final int LONGEST = 600;

  /** Five lines: case and reason, request, expected, found, source. Not to be parsed. */
  @Override
  public String toString() {
    return String.join(
        System.lineSeparator(),
        of.id() + ": " + reason,
        "  request   " + cut(of.request()),
        "  expected  " + cut(of.expected()),
        "  found     " + cut(found),
        "  source    " + of.source());
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
