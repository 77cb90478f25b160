package io.github.kinerjaasn.examples.command;

/** What the command tells its caller by its exit code. */
final class ExitStatus {
  /** Done: a result, or a stream read to its end. */
  static final int DECIDED = 0;

  /** No result: the document is incomplete or wrong, and everything wrong with it was listed. */
  static final int UNDECIDED = 2;

  /** The command line is wrong. */
  static final int USAGE = 64;

  /** The input is absent or cannot be read. */
  static final int NO_INPUT = 66;

  /** A defect in the program. */
  static final int INTERNAL = 70;

  /** The output cannot be written. */
  static final int OUTPUT = 74;

  /** The reader of the output went away; as if the signal had ended the program. */
  static final int BROKEN_PIPE = 141;

  private ExitStatus() {}
}
