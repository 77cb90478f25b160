package io.github.kinerjaasn.examples.console;

import io.github.kinerjaasn.core.text.Text;

/** The command cannot do its work, through no defect of its own: one line and an exit code. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Text text;

  /**
   * Ends the command.
   *
   * @param status the exit code, one of {@link ExitStatus}
   * @param text the line for the user
   */
  public Failure(int status, Text text) {
    super(text.en());
    this.status = status;
    this.text = text;
  }

  /**
   * How the program ends.
   *
   * @return the exit code
   */
  public int status() {
    return status;
  }

  /**
   * What the user is told.
   *
   * @return one line
   */
  public Text text() {
    return text;
  }
}
