package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with an agency's scheme. */
@Command(
    name = "scheme",
    subcommands = {
      SchemeCheckCommand.class,
      SchemeExplainCommand.class,
      SchemeCompareCommand.class,
      SchemeSimulateCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class SchemeCommand implements Runnable {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  SchemeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        Text.of("sebutkan satu perintah", "name a command").in(console.language()));
  }
}
