package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.drafting.SchemeFile;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.schema.result.Verification;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rates the input of a sealed result again and says what does not match. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RESULT.json|-", descriptionKey = "verify-result")
  private String result = "-";

  @Option(names = "--input", paramLabel = "FILE", descriptionKey = "verify-input")
  private Optional<String> input = Optional.empty();

  @Option(names = "--scheme", paramLabel = "FILE")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--entries", paramLabel = "FILE")
  private Optional<String> entries = Optional.empty();

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReadResult<JsonValue> document = StrictJson.read(Input.of(result, console).bytes());
    if (!(document.toOptional().orElse(JsonValue.JsonNull.NULL) instanceof JsonObject object)) {
      return unreadable(document.violations());
    }
    Optional<RuleSet<?>> rules = rules();
    if (rules.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    return report(check(new Verification<>(rules.get()), object));
  }

  private Optional<RuleSet<?>> rules() throws IOException {
    if (scheme.isEmpty()) {
      return Optional.of(RuleSet.national());
    }
    Optional<CompiledScheme> compiled = new SchemeFile(console).compiled(scheme.get());
    if (entries.isEmpty() || compiled.isEmpty()) {
      return compiled.map(RuleSet::of);
    }
    ReadResult<SchemeEntries> read =
        Exchange.read(SchemeEntries.class, Input.of(entries.get(), console).bytes());
    if (read.toOptional().isEmpty()) {
      console.print(new ViolationText(console.language()).undecided(read.violations()));
    }
    return read.toOptional().map(one -> RuleSet.of(compiled.get(), one));
  }

  private List<Violation> check(Verification<?> verification, JsonObject document)
      throws IOException {
    if (input.isEmpty()) {
      return verification.check(document);
    }
    ReadResult<Evaluation> rated =
        Exchange.read(Evaluation.class, Input.of(input.get(), console).bytes());
    return rated
        .toOptional()
        .map(evaluation -> verification.check(document, evaluation))
        .orElseGet(rated::violations);
  }

  private int unreadable(List<Violation> violations) throws IOException {
    console.print(
        Text.of("{0}: bukan dokumen hasil\n\n", "{0}: is no result document\n\n")
            .with(result)
            .in(console.language()));
    console.print(new ViolationText(console.language()).list(violations));
    return ExitStatus.UNDECIDED;
  }

  private int report(List<Violation> mismatches) throws IOException {
    Text head =
        mismatches.isEmpty()
            ? Text.of(
                "Cocok: dinilai ulang, hasilnya sama.\n",
                "It matches: rated again, the result is the same.\n")
            : Text.of("Tidak cocok: {0} hal.\n\n", "It does not match: {0} findings.\n\n")
                .with(mismatches.size());
    console.print(head.in(console.language()));
    console.print(new ViolationText(console.language()).list(mismatches));
    return mismatches.isEmpty() ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }
}
