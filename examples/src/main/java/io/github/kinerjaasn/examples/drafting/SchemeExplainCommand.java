package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.scheme.SchemeMarkdown;
import io.github.kinerjaasn.examples.scheme.SchemePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a scheme as decision tables, and writes it as one page. */
@Command(name = "explain", sortOptions = false)
final class SchemeExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "scheme-file")
  private String file = "-";

  @Option(names = "--html", paramLabel = "FILE")
  private Optional<String> html = Optional.empty();

  SchemeExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Scheme> scheme = new SchemeFile(console).read(file);
    if (scheme.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    if (html.isPresent()) {
      write(html.get(), SchemePage.of(scheme.get(), console.language()));
    } else {
      console.print(SchemeMarkdown.of(scheme.get(), console.language()));
    }
    return ExitStatus.DECIDED;
  }

  private static void write(String name, String page) {
    try {
      Files.writeString(Path.of(name), page);
    } catch (IOException | InvalidPathException unwritable) {
      throw new Failure(
          ExitStatus.OUTPUT,
          Text.of("{0}: tidak dapat ditulis", "{0}: cannot be written").with(name));
    }
  }
}
