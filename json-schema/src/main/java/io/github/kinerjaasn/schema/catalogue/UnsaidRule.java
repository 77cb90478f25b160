package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * What the reader demands and JSON Schema 2020-12 cannot say, or cannot say so that common
 * validators agree. The schemas name these rules in {@code x-unsaid} where they hold; nowhere else
 * may reader and schema differ.
 */
public enum UnsaidRule implements Labelled {
  /**
   * Digits before and after the point are limited; {@code multipleOf} fails in binary arithmetic.
   */
  DECIMALS(
      Text.of(
          "banyaknya angka di depan dan di belakang koma terbatas",
          "digits before and after the decimal point are limited")),
  /** The days of a period exist, and the last is not before the first. */
  PERIOD_DAYS(
      Text.of(
          "hari dalam periode benar-benar ada dan berurutan",
          "the days of a period exist and are in order")),
  /** The digits of an employee number make up a birth date, an appointment and a sex. */
  NIP_DIGITS(
      Text.of(
          "angka NIP membentuk tanggal lahir, pengangkatan, dan jenis kelamin",
          "the digits make up a birth date, an appointment and a sex"));

  private final Text label;

  UnsaidRule(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
