package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with an agency's scheme. */
@Command(name = "scheme", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class SchemeCommand implements Runnable {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  private SchemeCommand(Console console) {
    this.console = console;
  }

  /**
   * The command with its subcommands.
   *
   * @param console where they write
   * @return the command line
   */
  public static CommandLine of(Console console) {
    return new CommandLine(new SchemeCommand(console))
        .addSubcommand(new SchemeCheckCommand(console))
        .addSubcommand(new SchemeExplainCommand(console))
        .addSubcommand(new SchemeCompareCommand(console))
        .addSubcommand(new SchemeSimulateCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        Text.of("sebutkan satu perintah", "name a command").in(console.language()));
  }
}
