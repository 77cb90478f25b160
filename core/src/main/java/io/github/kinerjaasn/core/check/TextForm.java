package io.github.kinerjaasn.core.check;

import java.util.regex.Pattern;

/**
 * The two forms of free text: a a line, and prose of several lines. Both hold something to read and
 * no control characters or halves of surrogate pairs. The patterns mean the same in Java and in
 * ECMAScript with the {@code u} flag, and run in linear time. Sizes are counted in code points, as
 * JSON Schema does.
 */
public final class TextForm {
  private static final String BLANK = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF";

  private static final String FORBIDDEN =
      "\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uD800-\\uDFFF";

  /** The form of a line: not blank, no line feed, tab or other control character. */
  public static final String LINE_PATTERN =
      "^[" + BLANK + "]*[^\\u000A" + FORBIDDEN + BLANK + "][^\\u000A" + FORBIDDEN + "]*$";

  /** The form of prose: as a line, but it may have line feeds. */
  public static final String PROSE_PATTERN =
      "^[\\u000A" + BLANK + "]*[^\\u000A" + FORBIDDEN + BLANK + "][^" + FORBIDDEN + "]*$";

  private static final Pattern LINE = Pattern.compile(LINE_PATTERN);
  private static final Pattern PROSE = Pattern.compile(PROSE_PATTERN);

  private TextForm() {}

  /**
   * Whether a text is one line.
   *
   * @param text any text
   * @param max the most code points
   * @return true if it is not blank, short enough, and without control characters
   */
  public static boolean isLine(CharSequence text, int max) {
    return fits(text, max) && LINE.matcher(text).matches();
  }

  /**
   * Whether a text is one or more lines.
   *
   * @param text any text
   * @param max the most code points
   * @return true if it is not blank, short enough, and without control characters but line feeds
   */
  public static boolean isProse(CharSequence text, int max) {
    return fits(text, max) && PROSE.matcher(text).matches();
  }

  private static boolean fits(CharSequence text, int max) {
    return text.length() <= 2 * max && text.codePoints().count() <= max;
  }
}
