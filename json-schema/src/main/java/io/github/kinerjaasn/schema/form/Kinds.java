package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.text.Text;

/** What may be expected of a JSON value, in words. */
final class Kinds {
  static final Text TEXT = Text.of("teks dalam tanda kutip", "a text in quotes");
  static final Text NUMBER = Text.of("angka tanpa tanda kutip", "a number without quotes");
  static final Text WHOLE =
      Text.of("bilangan bulat tanpa tanda kutip", "a whole number, no quotes");
  static final Text TRUTH = Text.of("true atau false", "true or false");
  static final Text DATE = Text.of("tanggal dalam tanda kutip", "a date in quotes");
  static final Text WORD = Text.of("satu kata dari daftar", "one word from the list");
  static final Text LIST = Text.of("daftar dalam kurung siku", "a list in square brackets");
  static final Text OBJECT = Text.of("objek dalam kurung kurawal", "an object in braces");

  private Kinds() {}
}
