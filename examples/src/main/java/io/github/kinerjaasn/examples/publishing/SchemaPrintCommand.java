package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a schema, or a bundle. */
@Command(name = "print", sortOptions = false)
final class SchemaPrintCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", descriptionKey = "schema-name")
  private String name = "";

  SchemaPrintCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.print(Published.text(name));
    return ExitStatus.DECIDED;
  }
}
