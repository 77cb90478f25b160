package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.core.text.Text;

/** What may be expected of a JSON value, in words. */
public final class Kinds {
  /** A text. */
  public static final Text TEXT = Text.of("teks dalam tanda kutip", "a text in quotes");

  /** A number. */
  public static final Text NUMBER = Text.of("angka tanpa tanda kutip", "a number without quotes");

  /** A whole number. */
  public static final Text WHOLE =
      Text.of("bilangan bulat tanpa tanda kutip", "a whole number, no quotes");

  /** Yes or no. */
  public static final Text TRUTH = Text.of("true atau false", "true or false");

  /** A date. */
  public static final Text DATE = Text.of("tanggal dalam tanda kutip", "a date in quotes");

  /** A word from a list. */
  public static final Text WORD = Text.of("satu kata dari daftar", "one word from the list");

  /** A list. */
  public static final Text LIST = Text.of("daftar dalam kurung siku", "a list in square brackets");

  /** An object. */
  public static final Text OBJECT = Text.of("objek dalam kurung kurawal", "an object in braces");

  private Kinds() {}
}
