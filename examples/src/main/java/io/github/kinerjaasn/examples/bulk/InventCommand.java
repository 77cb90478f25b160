package io.github.kinerjaasn.examples.bulk;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.console.FileName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a file of invented evaluation documents, to try the command for many with. */
@Command(name = "invent", sortOptions = false)
public final class InventCommand implements Callable<Integer> {
  private static final int BUFFER = 1024 * 1024;

  private final Console console;

  @Option(
      names = "--out",
      paramLabel = "FILE.ndjson",
      required = true,
      descriptionKey = "invent-out")
  private String out = "";

  @Option(names = "--staff", paramLabel = "N")
  private int staff = 10_000;

  @Option(names = "--seed", paramLabel = "N")
  private int seed = 1;

  /**
   * The command.
   *
   * @param console where it writes
   */
  public InventCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    InventedYears years = InventedYears.of(seed);
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(FileName.parse(out)), BUFFER)) {
      for (int number = 1; number <= staff; number++) {
        file.write(years.document(number));
        file.write('\n');
      }
    } catch (IOException unwritable) {
      throw new Failure(
          ExitStatus.OUTPUT,
          Text.of("{0}: tidak dapat ditulis", "{0}: cannot be written").with(out));
    }
    console.print(
        Text.of("{0} dokumen: {1}\n", "{0} documents: {1}\n")
            .with(Integer.toString(staff), out)
            .in(console.language()));
    return ExitStatus.DECIDED;
  }
}
