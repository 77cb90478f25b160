package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes all schemas and bundles into a folder. */
@Command(name = "write", sortOptions = false)
final class SchemaWriteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "schema-folder")
  private String folder = "";

  SchemaWriteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Map<String, String> files = Published.files();
    write(files);
    console.print(
        Text.of("{0} berkas ditulis ke {1}\n", "{0} files written to {1}\n")
            .with(files.size(), folder)
            .in(console.language()));
    return ExitStatus.DECIDED;
  }

  private void write(Map<String, String> files) {
    try {
      Path into = Files.createDirectories(Path.of(folder));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(into.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException | InvalidPathException unwritable) {
      throw new Failure(
          ExitStatus.OUTPUT,
          Text.of("{0}: tidak dapat ditulis", "{0}: cannot be written").with(folder));
    }
  }
}
