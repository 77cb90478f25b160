package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Rates one evaluation document. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE|-")
  private String file = "-";

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.complain(Text.same(file));
    return ExitStatus.UNDECIDED;
  }
}
