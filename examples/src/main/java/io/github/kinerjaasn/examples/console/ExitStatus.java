package io.github.kinerjaasn.examples.console;

/** What the command tells its caller by its exit code. */
public final class ExitStatus {
  /** Done: a result, or a stream read to its end. */
  public static final int DECIDED = 0;

  /** No result: the document is incomplete or wrong, and everything wrong with it was listed. */
  public static final int UNDECIDED = 2;

  /** The command line is wrong. */
  public static final int USAGE = 64;

  /** The input is absent or cannot be read. */
  public static final int NO_INPUT = 66;

  /** A stopped run cannot be resumed: its input, options or files changed since. */
  public static final int CHANGED = 65;

  /** A defect in the program. */
  public static final int INTERNAL = 70;

  /** The output is there already. */
  public static final int EXISTS = 73;

  /** The output cannot be written. */
  public static final int OUTPUT = 74;

  /** Another run is writing the same output; try again later. */
  public static final int LOCKED = 75;

  /** The reader of the output went away; as if the signal had ended the program. */
  public static final int BROKEN_PIPE = 141;

  private ExitStatus() {}
}
