package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.schema.evolution.SchemaChange;
import io.github.kinerjaasn.schema.evolution.SchemaDiff;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Classes the change from one schema to another, and shows a document that proves it. */
@Command(name = "diff", sortOptions = false)
final class SchemaDiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "schema-old")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "schema-new")
  private String newer = "";

  SchemaDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SchemaChange change = SchemaDiff.compare(schema(older), schema(newer), new Validator());
    say(Text.of("Perubahan: {0}", "Change: {0}").with(change.change()));
    places(change.places(), Text.of("Berbeda di:", "Different at:"));
    places(change.unproved(), Text.of("Tanpa dokumen pembukti di:", "Without a witness at:"));
    witness(
        change.onlyOlder(),
        Text.of("Hanya diterima skema lama:", "Accepted by the old schema only:"));
    witness(
        change.onlyNewer(),
        Text.of("Hanya diterima skema baru:", "Accepted by the new schema only:"));
    return change.change().breaks() ? ExitStatus.UNDECIDED : ExitStatus.DECIDED;
  }

  private JsonObject schema(String file) throws IOException {
    Optional<JsonValue> read = StrictJson.read(Input.of(file, console).bytes()).toOptional();
    if (read.orElse(null) instanceof JsonObject schema) {
      return schema;
    }
    throw new Failure(
        ExitStatus.NO_INPUT, Text.of("{0}: bukan skema JSON", "{0}: is no JSON Schema").with(file));
  }

  private void places(List<String> places, Text heading) throws IOException {
    if (!places.isEmpty()) {
      say(heading);
      for (String place : places) {
        Text root = Text.of("(seluruh dokumen)", "(the whole document)");
        console.print("  " + (place.isEmpty() ? root.in(console.language()) : place) + "\n");
      }
    }
  }

  private void witness(Optional<JsonValue> document, Text heading) throws IOException {
    if (document.isPresent()) {
      say(heading);
      console.print(CanonicalJson.toIndentedText(document.get()));
    }
  }

  private void say(Text line) throws IOException {
    console.print(line.in(console.language()) + "\n");
  }
}
