package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.bulk.InventCommand;
import io.github.kinerjaasn.examples.bulk.RateCommand;
import io.github.kinerjaasn.examples.console.Complaints;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.Texts;
import io.github.kinerjaasn.examples.drafting.SchemeCommand;
import io.github.kinerjaasn.examples.publishing.SchemaCommand;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line, and the program's start. */
@Command(name = "kinerja", synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class Kinerja implements Runnable {
  /** Set by the script where the standard error is a terminal, which Java cannot tell. */
  private static final String TERMINAL = "kinerja.terminal";

  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  Kinerja(Console console) {
    this.console = console;
  }

  /**
   * Runs the command and ends the machine with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(
        run(
            // A file's own stream seeks before it reads all, and a pipe cannot.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  /**
   * Runs the command.
   *
   * @param input the standard input
   * @param output the standard output
   * @param diagnostics the standard error
   * @param args the command line
   * @return the exit code
   */
  static int run(InputStream input, OutputStream output, OutputStream diagnostics, String... args) {
    Console console =
        new Console(input, output, diagnostics, Boolean.getBoolean(TERMINAL), Texts.asked(args));
    return commandLine(console).execute(args);
  }

  private static CommandLine commandLine(Console console) {
    Complaints complaints = new Complaints(console);
    return new CommandLine(new Kinerja(console))
        .addSubcommand(new EvaluateCommand(console))
        .addSubcommand(new RateCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new ReportCommand(console))
        .addSubcommand(new ConformanceCommand(console))
        .addSubcommand(SchemeCommand.of(console))
        .addSubcommand(SchemaCommand.of(console))
        .addSubcommand(new CityCommand(console))
        .addSubcommand(new InventCommand(console))
        .registerConverter(Language.class, Texts::language)
        .setResourceBundle(Texts.usage(console.language()))
        .setOut(new PrintWriter(console.output(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler(complaints)
        .setExecutionExceptionHandler(complaints)
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false);
  }

  @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
  private void speak(Language language) {
    console.speak(language);
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private void help(boolean ignored) {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        Text.of("sebutkan satu perintah", "name a command").in(console.language()));
  }
}
