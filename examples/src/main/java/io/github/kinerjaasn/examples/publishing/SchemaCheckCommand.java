package io.github.kinerjaasn.examples.publishing;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether a document keeps a schema, and lists everything that does not. */
@Command(name = "check", sortOptions = false)
final class SchemaCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DOC|-", descriptionKey = "schema-document")
  private String document = "-";

  @Option(names = "--as", paramLabel = "NAME", descriptionKey = "schema-as")
  private Optional<String> name = Optional.empty();

  SchemaCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    JsonReading reading =
        StrictJson.parse(Input.of(document, console).bytes(), StrictJson.DEFAULT_MAX_BYTES);
    Optional<SchemaFile> schema =
        name.map(Published::schema).or(() -> reading.tree().flatMap(Recognition::of));
    if (schema.isEmpty()) {
      return unrecognised(reading);
    }
    List<Violation> violations = violations(schema.get(), reading);
    say(schema.get(), violations);
    return violations.isEmpty() ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private int unrecognised(JsonReading reading) throws IOException {
    console.complain(
        Text.of(
            "dokumen tidak dikenali; sebutkan skemanya dengan --as",
            "the document is not recognised; name its schema with --as"));
    console.print(new ViolationText(console.language()).list(reading.violations()));
    return ExitStatus.UNDECIDED;
  }

  private static List<Violation> violations(SchemaFile schema, JsonReading reading) {
    if (schema.type().isPresent()) {
      return Exchange.read(schema.type().get(), reading).violations();
    }
    Optional<JsonValue> tree = reading.result().toOptional();
    return tree.isEmpty()
        ? reading.violations()
        : new Validator().violations(Published.text(schema.name()), tree.get());
  }

  private void say(SchemaFile schema, List<Violation> violations) throws IOException {
    Text line =
        violations.isEmpty()
            ? Text.of("Sah: {0} {1}, {2}.\n", "Valid: {0} {1}, {2}.\n")
            : Text.of(
                "Tidak sah menurut skema {0} {1}, {2}: {3} temuan.\n\n",
                "Not valid by the schema {0} {1}, {2}: {3} findings.\n\n");
    Text filled = line.with(schema.name(), schema.version(), schema.label(), violations.size());
    console.print(filled.in(console.language()));
    console.print(new ViolationText(console.language()).list(violations));
  }
}
