package io.github.kinerjaasn.core.text;

import java.util.Locale;

/** A language in which this library speaks. There is no default: the caller names one. */
public enum Language {
  /** Bahasa Indonesia; decimal comma. */
  ID,
  /** English; decimal point. */
  EN;

  /**
   * Reads a language tag such as {@code id}, {@code en}, {@code id-ID}.
   *
   * @param tag the tag, in any letter case
   * @return the language of its first two letters
   * @throws IllegalArgumentException if it is neither {@code id} (or the older {@code in}) nor
   *     {@code en}
   */
  public static Language parse(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return switch (primary) {
      case "id", "in" -> ID;
      case "en" -> EN;
      default ->
          throw new IllegalArgumentException(
              "language must be id or en, was " + Text.quote(tag) + "\nMungkin: --lang id");
    };
  }

  /**
   * The tag, {@code id} or {@code en}.
   *
   * @return the tag in lower case
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
