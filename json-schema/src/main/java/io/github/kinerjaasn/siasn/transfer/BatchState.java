package io.github.kinerjaasn.siasn.transfer;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** What became of one record of a batch. */
public enum BatchState implements Labelled {
  /** Saved, read back, and the same. */
  SAVED(Text.of("tersimpan", "saved")),
  /** It was there before; nothing was sent. */
  ALREADY_THERE(Text.of("sudah ada", "already there")),
  /** Saved, but what was read back is not what was sent. */
  DIFFERS(Text.of("tersimpan lain", "differs")),
  /** Not sent, because it clashes with a stored record or with another one of the batch. */
  CONFLICT(Text.of("bertentangan", "conflict")),
  /** More than one stored record stands for it; a person must decide. */
  DOUBLED(Text.of("rangkap", "doubled")),
  /** Refused by the service each time. */
  REFUSED(Text.of("ditolak", "refused")),
  /** Not settled: run the batch again. */
  OPEN(Text.of("belum tuntas", "open"));

  private final Text label;

  BatchState(Text label) {
    this.label = label;
  }

  /**
   * Whether the record is stored as it was sent.
   *
   * @return true for the first two
   */
  public boolean isDone() {
    return this == SAVED || this == ALREADY_THERE;
  }

  @Override
  public Text label() {
    return label;
  }
}
