package io.github.kinerjaasn.schema.batch;

import io.github.kinerjaasn.core.text.Text;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A batch cannot begin or cannot go on. What it had reached is safe, and the same call resumes. */
public final class BatchException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Kind {
    /** The input is absent, is no regular file, or cannot be read. */
    NO_INPUT,
    /** The input changed while it was read, or since the run that is to be resumed. */
    INPUT_CHANGED,
    /** A stopped run had other options, rules or rejects, or its files were changed. */
    OTHER_RUN,
    /** A file with a name of the output is there already, or two files of the batch are one. */
    OUTPUT_EXISTS,
    /** Another run is writing this output or these rejects. */
    LOCKED,
    /** A file cannot be written: no room, no permission, no folder. */
    UNWRITABLE
  }

  /** Why the run ended. */
  private final Kind kind;

  private final transient Text text;

  BatchException(Kind kind, Text text) {
    super(text.en());
    this.kind = kind;
    this.text = text;
  }

  static BatchException unwritable(IOException cause) {
    return new BatchException(
        Kind.UNWRITABLE,
        Text.of(
                "tidak dapat ditulis ({0}); yang sudah selesai tersimpan, perbaiki lalu jalankan"
                    + " lagi perintah yang sama",
                "cannot be written ({0}); what was done is safe, mend it and run the same command"
                    + " again")
            .with(reason(cause)));
  }

  static BatchException notBegun(Path file, IOException cause) {
    return new BatchException(
        Kind.UNWRITABLE,
        Text.of(
                "{0} tidak dapat ditulis ({1}); tidak ada yang diubah",
                "{0} cannot be written ({1}); nothing was changed")
            .with(String.valueOf(file.getFileName()), reason(cause)));
  }

  static BatchException unreadable(IOException cause) {
    return new BatchException(
        Kind.NO_INPUT,
        Text.of("masukan tidak dapat dibaca ({0})", "the input cannot be read ({0})")
            .with(reason(cause)));
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileSystemException named && named.getReason() != null) {
      return named.getReason();
    }
    String message = cause.getMessage();
    return message == null || cause instanceof FileSystemException
        ? cause.getClass().getSimpleName().replace("Exception", "")
        : message;
  }

  /**
   * Why.
   *
   * @return the kind of trouble
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Why, and what to do, for people.
   *
   * @return one line
   */
  public Text text() {
    return text;
  }
}
