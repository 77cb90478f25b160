package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.drafting.SchemeEvaluation;
import io.github.kinerjaasn.examples.text.ResultText;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.result.ResultDocument;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rates one evaluation document. */
@Command(name = "evaluate", sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "file")
  private String file = "-";

  @Option(names = "--json")
  private boolean json;

  @Option(names = "--no-reasoning")
  private boolean withoutReasoning;

  @Option(names = "--with-input", descriptionKey = "with-input")
  private boolean withInput;

  @Option(names = "--interpretation", paramLabel = "NAME=READING")
  private Map<String, String> readings = new LinkedHashMap<>();

  @Option(names = "--scheme", paramLabel = "FILE")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--entries", paramLabel = "FILE")
  private Optional<String> entries = Optional.empty();

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (scheme.isPresent()) {
      return new SchemeEvaluation(console, json, parts())
          .rate(Input.of(file, console).bytes(), scheme.get(), entries);
    }
    if (entries.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          Text.of("--entries hanya bersama --scheme", "--entries goes with --scheme only")
              .in(console.language()));
    }
    checkReadings();
    byte[] bytes = Input.of(file, console).bytes();
    Outcome<EvaluationResult> outcome =
        Exchange.judge(
            Evaluation.class, bytes, document -> Evaluator.evaluate(withReadings(document)));
    console.print(json ? json(bytes, outcome) : text(outcome));
    return outcome.isDecided() ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private void checkReadings() {
    readings.forEach(
        (name, reading) -> {
          Interpretation<?> point =
              OpenPoints.interpretations().stream()
                  .filter(one -> one.name().equals(name))
                  .findFirst()
                  .orElseThrow(() -> unknown(name, OpenPoints.interpretations()));
          List<String> known = point.alternatives().stream().map(Reading::name).toList();
          if (!known.contains(reading)) {
            throw unknown(reading, known);
          }
        });
  }

  private ParameterException unknown(String found, List<?> known) {
    List<String> names = known.stream().map(Object::toString).toList();
    Text message =
        Text.of("tafsir tidak dikenal: {0}; yang ada: {1}", "unknown reading: {0}; there are: {1}");
    return new ParameterException(
        spec.commandLine(), message.with(found, names).in(console.language()));
  }

  private Evaluation withReadings(Evaluation evaluation) {
    Map<String, String> all = new LinkedHashMap<>(evaluation.getInterpretations());
    all.putAll(readings);
    return ImmutableEvaluation.copyOf(evaluation).withInterpretations(all);
  }

  private String text(Outcome<EvaluationResult> outcome) {
    return outcome instanceof Outcome.Decided<EvaluationResult> decided
        ? new ResultText(console.language()).of(decided, !withoutReasoning)
        : new ViolationText(console.language()).undecided(outcome.violations());
  }

  private String json(byte[] bytes, Outcome<EvaluationResult> outcome) {
    JsonValue tree =
        Exchange.read(Evaluation.class, bytes)
            .toOptional()
            .<JsonValue>map(input -> ResultDocument.of(RuleSet.national(), input, outcome, parts()))
            .orElseGet(() -> Exchange.toTree(outcome));
    return CanonicalJson.toIndentedText(tree);
  }

  private Set<ResultPart> parts() {
    Set<ResultPart> parts = EnumSet.of(ResultPart.SEAL);
    if (!withoutReasoning) {
      parts.add(ResultPart.REASONING);
    }
    if (withInput) {
      parts.add(ResultPart.INPUT);
    }
    return parts;
  }
}
