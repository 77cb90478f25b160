package io.github.kinerjaasn.siasn.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of one stored record, such as one year's SKP: 32 hexadecimal digits or a UUID. Clients
 * allow up to 42 characters (CONSENSUS).
 *
 * <pre>{@code
 * RecordId.parse("8ae4838285d0b1c00185d1a2b3c4ffff");
 * RecordId.find("/etc/passwd").isPresent(); // false
 * }</pre>
 *
 * @param text the id; upper and lower case differ
 */
public record RecordId(String text) {
  /** The most characters. */
  public static final int MAX_LENGTH = 42;

  /** The form of the text; safe in an address. */
  public static final String PATTERN = "[0-9A-Za-z-]{1,42}";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  /**
   * Checks the form.
   *
   * @param text the id
   * @throws IllegalArgumentException if it is empty, too long, or has other characters
   */
  public RecordId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "record id must be 1 to "
              + MAX_LENGTH
              + " letters, digits or hyphens, was "
              + text.length()
              + " characters\nMungkin: 32 hexadecimal digits or a UUID");
    }
  }

  /**
   * Reads an id.
   *
   * @param text the id
   * @return the id
   * @throws IllegalArgumentException if it has not the form of an id
   */
  public static RecordId parse(String text) {
    return new RecordId(text);
  }

  /**
   * Reads an id, if it is one.
   *
   * @param text any text
   * @return the id, or empty
   */
  public static Optional<RecordId> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RecordId(text)) : Optional.empty();
  }

  /** The id; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return text;
  }
}
