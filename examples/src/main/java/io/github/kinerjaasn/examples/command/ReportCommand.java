package io.github.kinerjaasn.examples.command;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.report.Report;
import io.github.kinerjaasn.scoring.advice.Advisor;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.CareerFacts;
import io.github.kinerjaasn.scoring.career.ImmutableAdviceFacts;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the individual report of one evaluation document. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "file")
  private String file = "-";

  @Option(names = "--out", paramLabel = "FILE.html")
  private String out = "";

  @Option(names = "--unit", paramLabel = "PREDIKAT=N", split = ",")
  private Map<Predicate, Long> unit = new EnumMap<>(Predicate.class);

  @Option(names = "--career", paramLabel = "FILE.json")
  private String career = "";

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    byte[] bytes = Input.of(file, console).bytes();
    ReadResult<Evaluation> document = Exchange.read(Evaluation.class, bytes);
    if (!document.isRead()) {
      Outcome<EvaluationResult> trouble =
          Exchange.judge(Evaluation.class, bytes, Evaluator::evaluate);
      console.print(new ViolationText(console.language()).undecided(trouble.violations()));
      return ExitStatus.UNDECIDED;
    }
    Evaluation evaluation = document.toOptional().get();
    Outcome<AdviceFacts> facts = facts(evaluation);
    if (!facts.isDecided()) {
      console.print(new ViolationText(console.language()).undecided(facts.violations()));
      return ExitStatus.UNDECIDED;
    }
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    write(report(evaluation, outcome, facts.orElseThrow()).html());
    return outcome.isDecided() ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private Report report(
      Evaluation evaluation, Outcome<EvaluationResult> outcome, AdviceFacts facts) {
    Report plain = Report.of(evaluation, outcome);
    Report withUnit = unit.isEmpty() ? plain : plain.withUnit(spread());
    AdviceFacts received =
        ImmutableAdviceFacts.copyOf(facts)
            .withReceivedOn(evaluation.getAppraisal().getReceivedOn());
    return Advisor.advise(outcome, received)
        .toOptional()
        .map(withUnit::withAdvice)
        .orElse(withUnit);
  }

  /** What document and career say; an absent career leaves all of it unknown. */
  private Outcome<AdviceFacts> facts(Evaluation evaluation) throws IOException {
    Appraisal appraisal = evaluation.getAppraisal();
    LocalDate after = appraisal.getPeriod().to().plusDays(1);
    LocalDate asOf = appraisal.getReceivedOn().or(appraisal::getDate).orElse(after);
    ReadResult<CareerFile> known =
        career.isEmpty()
            ? ReadResult.read(CareerFile.builder().build())
            : Exchange.read(CareerFile.class, Input.of(career, console).bytes());
    return known
        .toOptional()
        .map(
            one ->
                CareerFacts.of(one, evaluation.getPlan().getPerson(), appraisal.getPeriod(), asOf))
        .orElseGet(() -> Outcome.undecided(known.violations()));
  }

  private Sebaran spread() {
    EnumMap<Predicate, Long> counts = new EnumMap<>(Predicate.class);
    for (Predicate predicate : Predicate.values()) {
      counts.put(predicate, unit.getOrDefault(predicate, 0L));
    }
    try {
      return new Sebaran(counts);
    } catch (IllegalArgumentException wrong) {
      Text message =
          Text.of(
              "jumlah pegawai tidak boleh negatif atau nol semua",
              "counts must not be negative or all 0");
      throw new ParameterException(spec.commandLine(), message.in(console.language()));
    }
  }

  private void write(String page) throws IOException {
    if (out.isEmpty()) {
      console.print(page);
      return;
    }
    try {
      Files.write(Path.of(out), page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException unwritable) {
      throw new Failure(
          ExitStatus.OUTPUT,
          Text.of("{0}: tidak dapat ditulis", "{0}: cannot be written").with(out));
    }
    console.print(Text.of("laporan: {0}\n", "report: {0}\n").with(out).in(console.language()));
  }
}
