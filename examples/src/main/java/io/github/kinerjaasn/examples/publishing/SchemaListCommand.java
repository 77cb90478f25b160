package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints name, version and content of each schema. */
@Command(name = "list", sortOptions = false)
final class SchemaListCommand implements Callable<Integer> {
  private final Console console;

  SchemaListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    StringBuilder lines = new StringBuilder();
    SchemaCatalogue.all().forEach(file -> lines.append(line(file)));
    console.print(lines.toString());
    return ExitStatus.DECIDED;
  }

  private String line(SchemaFile file) {
    String name = file.name() + " ".repeat(Math.max(1, 21 - file.name().length()));
    return name + file.version() + "  " + file.label().in(console.language()) + "\n";
  }
}
