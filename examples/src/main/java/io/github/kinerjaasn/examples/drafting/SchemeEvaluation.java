package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.text.ReasoningText;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.result.ResultDocument;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rates an evaluation document under an agency's scheme.
 *
 * @param console where the result goes
 * @param json whether it is the result document
 * @param parts what the result document holds; the text shows its steps if they are among them
 */
public record SchemeEvaluation(Console console, boolean json, Set<ResultPart> parts) {
  /**
   * Rates it and prints what came out.
   *
   * @param document the evaluation document
   * @param schemeFile the scheme's file
   * @param entriesFile the file of what the scheme needs beside the document
   * @return the exit code
   * @throws IOException if the input or the output fails
   */
  public int rate(byte[] document, String schemeFile, Optional<String> entriesFile)
      throws IOException {
    Optional<CompiledScheme> scheme = new SchemeFile(console).compiled(schemeFile);
    if (scheme.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    ReadResult<Evaluation> read = Exchange.read(Evaluation.class, document);
    ReadResult<SchemeEntries> more = entries(entriesFile);
    SchemeEntries entries = more.toOptional().orElse(SchemeEntries.NONE);
    Outcome<SchemeResult> outcome =
        more.isRead()
            ? Exchange.judge(Evaluation.class, document, one -> scheme.get().evaluate(one, entries))
            : Outcome.undecided(unreadable(read, more));
    console.print(
        json ? json(RuleSet.of(scheme.get(), entries), read.toOptional(), outcome) : text(outcome));
    return outcome.isDecided() ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private ReadResult<SchemeEntries> entries(Optional<String> file) throws IOException {
    return file.isEmpty()
        ? ReadResult.read(SchemeEntries.NONE)
        : Exchange.read(SchemeEntries.class, Input.of(file.get(), console).bytes());
  }

  private static List<Violation> unreadable(ReadResult<?> document, ReadResult<?> entries) {
    List<Violation> all = new ArrayList<>(document.violations());
    entries.violations().forEach(one -> all.add(one.at("/entries" + one.pointer())));
    return all;
  }

  private String json(
      RuleSet<SchemeResult> rules, Optional<Evaluation> input, Outcome<SchemeResult> outcome) {
    JsonValue tree =
        input
            .<JsonValue>map(evaluation -> ResultDocument.of(rules, evaluation, outcome, parts))
            .orElseGet(() -> Exchange.toTree(outcome));
    return CanonicalJson.toIndentedText(tree);
  }

  private String text(Outcome<SchemeResult> outcome) {
    if (!(outcome instanceof Outcome.Decided<SchemeResult> decided)) {
      return new ViolationText(console.language()).undecided(outcome.violations());
    }
    SchemeResult result = decided.value();
    StringBuilder text = new StringBuilder();
    line(text, Text.of("Hasil", "Outcome"), Text.same(result.outcome()));
    line(text, Text.of("Skema", "Scheme"), Text.same(result.scheme()));
    result.predicate().ifPresent(one -> line(text, Text.of("Predikat", "Predicate"), one));
    result.resultRating().ifPresent(one -> line(text, Text.of("Hasil kerja", "Work results"), one));
    result
        .behaviourRating()
        .ifPresent(one -> line(text, Text.of("Perilaku kerja", "Work behaviour"), one));
    result.total().ifPresent(one -> line(text, Text.of("Nilai", "Value"), one));
    if (parts.contains(ResultPart.REASONING)) {
      text.append('\n').append(Text.of("Alasan", "Reasoning").in(console.language())).append('\n');
      text.append(ReasoningText.of(decided.reasoning(), console.language()));
    }
    return text.toString();
  }

  private void line(StringBuilder text, Text name, Labelled value) {
    text.append(
        "%-24s %s%n".formatted(name.in(console.language()), value.label().in(console.language())));
  }
}
