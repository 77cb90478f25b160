package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** The kinds of trouble that data can have. The names are part of the exchange formats. */
public enum ViolationCode implements Labelled {
  /** Not one complete JSON value, a duplicate member, trailing data, not UTF-8, or too large. */
  MALFORMED_JSON(Text.of("JSON rusak", "malformed JSON")),
  /** An operation that does not exist. */
  UNKNOWN_OPERATION(Text.of("operasi tidak dikenal", "unknown operation")),
  /** A required value is absent or null. */
  MISSING(Text.of("tidak diisi", "missing")),
  /** A member that the document does not have. */
  UNKNOWN_FIELD(Text.of("isian tidak dikenal", "unknown field")),
  /** A text where a number belongs, and the like. */
  WRONG_TYPE(Text.of("jenis data keliru", "wrong type")),
  /** A word that is not in the list. */
  UNKNOWN_VALUE(Text.of("pilihan tidak dikenal", "unknown value")),
  /** A number or text outside its range or form. */
  OUT_OF_RANGE(Text.of("di luar batas", "out of range")),
  /** Values that contradict each other. */
  INCONSISTENT(Text.of("tidak selaras", "inconsistent")),
  /** The text of the regulation for this case has not been seen; no guess is made. */
  NOT_MODELLED(Text.of("aturan belum dimodelkan", "not modelled")),
  /** A period that no single regime covers. */
  SPANS_REGIMES(Text.of("melintasi dua rezim aturan", "spans regimes"));

  private final Text label;

  ViolationCode(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
