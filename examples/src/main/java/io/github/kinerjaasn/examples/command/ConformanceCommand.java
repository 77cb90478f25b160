package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.examples.protocol.Answerer;
import io.github.kinerjaasn.examples.protocol.Conversation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers the conformance protocol: a JSON request a line in, a JSON answer a line out. */
@Command(name = "conformance")
final class ConformanceCommand implements Callable<Integer> {
  private final Console console;

  ConformanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Answerer answerer = new Answerer(Operations.all(), console.language());
    new Conversation(answerer).run(console.input(), console.output());
    return ExitStatus.DECIDED;
  }
}
