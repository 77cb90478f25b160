package io.github.kinerjaasn.core.check;

import java.util.regex.Pattern;

/**
 * The two forms of free text: a a line, and prose of several lines. Both hold something to read and
 * no control characters or halves of surrogate pairs. The patterns mean the same in Java and in
 * ECMAScript with the {@code u} flag, and run in linear time. Sizes are counted in code points, as
 * JSON Schema does.
 *
 * <pre>{@code
 * TextForm.isLine("Izin terbit", 100); // true
 * TextForm.isLine("dua\nbaris", 100); // false
 * }</pre>
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
    return fits(text, max) && (isPlain(text) || LINE.matcher(text).matches());
  }

  /**
   * Whether a text is one or more lines.
   *
   * @param text any text
   * @param max the most code points
   * @return true if it is not blank, short enough, and without control characters but line feeds
   */
  public static boolean isProse(CharSequence text, int max) {
    return fits(text, max) && (isPlain(text) || PROSE.matcher(text).matches());
  }

  private static boolean fits(CharSequence text, int max) {
    return text.length() <= max || text.length() <= 2 * max && text.codePoints().count() <= max;
  }

  /** Most texts are: printable ASCII that begins with a letter, so both patterns accept it. */
  private static boolean isPlain(CharSequence text) {
    if (text.length() == 0 || !isLetter(text.charAt(0))) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is of the form that {@link Limits#ID_PATTERN} states. */
  static boolean isId(String text) {
    boolean sized = !text.isEmpty() && text.length() <= Limits.ID_MAX;
    if (!sized || !isLetter(text.charAt(0)) && !isDigit(text.charAt(0))) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      char one = text.charAt(at);
      if (!isLetter(one) && !isDigit(one) && one != '.' && one != '_' && one != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char one) {
    return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
  }

  private static boolean isDigit(char one) {
    return one >= '0' && one <= '9';
  }
}
