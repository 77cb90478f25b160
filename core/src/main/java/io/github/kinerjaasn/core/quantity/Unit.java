package io.github.kinerjaasn.core.quantity;

import java.util.regex.Pattern;

/**
 * A unit of measure by its Indonesian name or symbol: 1 to 40 characters, starting with a letter or
 * {@code %}, without line breaks or digits at its start. Units are equal when their text is equal;
 * nothing is converted.
 *
 * <pre>{@code
 * Unit.parse("hari kerja").equals(Unit.WORKING_DAY); // true
 * }</pre>
 *
 * @param name such as {@code dokumen}, {@code hari kerja}, {@code %}, {@code rupiah}
 */
public record Unit(String name) {
  /** The longest name, in characters. */
  public static final int MAX_LENGTH = 40;

  /** The form of a unit. */
  public static final String PATTERN = "(%|\\p{L}[\\p{L}\\p{N}%/.²³-]*( [\\p{L}\\p{N}%/.²³-]+)*)";

  // Before the constants below, whose constructor needs it.
  private static final Pattern FORM = Pattern.compile(PATTERN);

  /** Per cent, of something the indicator names. */
  public static final Unit PERCENT = new Unit("%");

  /** Rupiah. */
  public static final Unit RUPIAH = new Unit("rupiah");

  /** Calendar days. */
  public static final Unit DAY = new Unit("hari");

  /** Working days. */
  public static final Unit WORKING_DAY = new Unit("hari kerja");

  /** Months. */
  public static final Unit MONTH = new Unit("bulan");

  /** Documents. */
  public static final Unit DOCUMENT = new Unit("dokumen");

  /**
   * Checks the form.
   *
   * @param name such as {@code dokumen}, {@code hari kerja}, {@code %}, {@code rupiah}
   * @throws IllegalArgumentException if the name is not of that form
   */
  public Unit {
    boolean isWord = name.length() <= MAX_LENGTH && (name.equals("%") || isLetters(name));
    if (!isWord
        && (name.codePointCount(0, name.length()) > MAX_LENGTH || !FORM.matcher(name).matches())) {
      throw new IllegalArgumentException(
          "unit must be % or 1 to "
              + MAX_LENGTH
              + " characters that start with a letter, single spaces between words");
    }
  }

  /** Most are words like {@code hari kerja}: letters with single spaces between. */
  private static boolean isLetters(String name) {
    boolean afterLetter = false;
    for (int at = 0; at < name.length(); at++) {
      char one = name.charAt(at);
      boolean letter = one >= 'a' && one <= 'z';
      if (!letter && (one != ' ' || !afterLetter)) {
        return false;
      }
      afterLetter = letter;
    }
    return afterLetter;
  }

  /**
   * A unit by name.
   *
   * @param name such as {@code dokumen}
   * @return the unit
   * @throws IllegalArgumentException if the name is not of the form of a unit
   */
  public static Unit of(String name) {
    return new Unit(name);
  }

  /**
   * Reads a unit; the same as {@link #of}.
   *
   * @param text the name
   * @return the unit
   * @throws IllegalArgumentException if the name is not of the form of a unit
   */
  public static Unit parse(String text) {
    return new Unit(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
