package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the published schemas. */
@Command(name = "schema", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class SchemaCommand implements Runnable {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  private SchemaCommand(Console console) {
    this.console = console;
  }

  /**
   * The command with its subcommands.
   *
   * @param console where they write
   * @return the command line
   */
  public static CommandLine of(Console console) {
    return new CommandLine(new SchemaCommand(console))
        .addSubcommand(new SchemaListCommand(console))
        .addSubcommand(new SchemaPrintCommand(console))
        .addSubcommand(new SchemaWriteCommand(console))
        .addSubcommand(new SchemaCheckCommand(console))
        .addSubcommand(new SchemaDiffCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        Text.of("sebutkan satu perintah", "name a command").in(console.language()));
  }
}
