package io.github.kinerjaasn.siasn.code;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a person in SIASN: 32 hexadecimal digits or a UUID, at most 42 characters. It is not
 * the employee number: a {@link io.github.kinerjaasn.core.person.Nip} never passes as one. It is
 * personal data: no message of this library ever shows it.
 *
 * <p>Example (invented): {@code PnsId.parse("A8ACA7D5B1F63912E040640A040269BB")}.
 */
public final class PnsId {
  /** The form of the text. */
  public static final String PATTERN = RecordId.PATTERN;

  private static final Pattern FORM = Pattern.compile(PATTERN);
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,31}");

  private final String id;

  private PnsId(String id) {
    this.id = id;
  }

  /**
   * Reads an id.
   *
   * @param text the id; upper and lower case differ
   * @return the id
   * @throws IllegalArgumentException if it has not the form of an id, or is a number such as a NIP;
   *     the message does not show it
   */
  public static PnsId parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "person id must be 32 hexadecimal digits or a UUID, was "
                        + text.length()
                        + " characters\nMungkin: a NIP was given; take \"id\" of the person's main"
                        + " data"));
  }

  /**
   * Reads an id, if it is one.
   *
   * @param text any text
   * @return the id, or empty
   */
  public static Optional<PnsId> find(String text) {
    return FORM.matcher(text).matches() && !NUMBER.matcher(text).matches()
        ? Optional.of(new PnsId(text))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PnsId that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id; {@link #parse} reads it back. Personal data: not for messages or logs. */
  @Override
  public String toString() {
    return id;
  }
}
