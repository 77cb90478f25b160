package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Text;

/** The command cannot do its work, through no defect of its own: one line and an exit code. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Text text;

  Failure(int status, Text text) {
    super(text.en());
    this.status = status;
    this.text = text;
  }

  int status() {
    return status;
  }

  Text text() {
    return text;
  }
}
