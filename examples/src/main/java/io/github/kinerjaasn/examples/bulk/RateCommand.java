package io.github.kinerjaasn.examples.bulk;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Failure;
import io.github.kinerjaasn.examples.console.FileName;
import io.github.kinerjaasn.examples.drafting.SchemeFile;
import io.github.kinerjaasn.schema.batch.Batch;
import io.github.kinerjaasn.schema.batch.BatchException;
import io.github.kinerjaasn.schema.batch.BatchReport;
import io.github.kinerjaasn.schema.batch.LineRater;
import io.github.kinerjaasn.schema.result.ResultPart;
import io.github.kinerjaasn.schema.result.RuleSet;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Rates a file of evaluation documents, one a line, into a file of results. */
@Command(name = "rate", sortOptions = false)
public final class RateCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  @Option(names = "--in", paramLabel = "FILE.ndjson", required = true, descriptionKey = "rate-in")
  private String in = "";

  @Option(names = "--out", paramLabel = "FILE.ndjson", required = true, descriptionKey = "rate-out")
  private String out = "";

  @Option(names = "--rejects", paramLabel = "FILE", descriptionKey = "rate-rejects")
  private Optional<String> rejects = Optional.empty();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "rate-jobs")
  private Optional<Integer> jobs = Optional.empty();

  @Option(names = "--scheme", paramLabel = "FILE")
  private Optional<String> scheme = Optional.empty();

  @Option(names = "--explain", descriptionKey = "rate-explain")
  private boolean explained;

  @Option(names = "--seal", descriptionKey = "rate-seal")
  private boolean sealed;

  @Option(names = "--checkpoint-every", paramLabel = "BYTES", hidden = true)
  private Optional<Long> checkpointEvery = Optional.empty();

  /**
   * The command.
   *
   * @param console where it writes
   */
  public RateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Batch batch = batch();
    Optional<RuleSet<?>> rules = rules();
    if (rules.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    BatchReport report = run(batch, LineRater.of(rules.get(), parts()));
    print(report, batch);
    return report.rejected() == 0 ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }

  private Batch batch() {
    Batch plain = Batch.of(FileName.parse(in), FileName.parse(out));
    Batch named = rejects.map(FileName::parse).map(plain::withRejects).orElse(plain);
    Batch wide =
        jobs.map(count -> inRange("--jobs", "1.." + Batch.MAX_JOBS, () -> named.withJobs(count)))
            .orElse(named);
    return checkpointEvery
        .map(bytes -> inRange("--checkpoint-every", ">= 1", () -> wide.withCheckpointEvery(bytes)))
        .orElse(wide);
  }

  private Batch inRange(String option, String range, Supplier<Batch> batch) {
    try {
      return batch.get();
    } catch (IllegalArgumentException outOfRange) {
      Text message = Text.of("{0}: harus {1}", "{0}: must be {1}");
      throw new ParameterException(
          spec.commandLine(), message.with(option, range).in(console.language()));
    }
  }

  private Optional<RuleSet<?>> rules() throws IOException {
    return scheme.isEmpty()
        ? Optional.of(RuleSet.national())
        : new SchemeFile(console).compiled(scheme.get()).map(RuleSet::of);
  }

  private Set<ResultPart> parts() {
    Set<ResultPart> parts = EnumSet.noneOf(ResultPart.class);
    if (explained) {
      parts.add(ResultPart.REASONING);
    }
    if (sealed) {
      parts.add(ResultPart.SEAL);
    }
    return parts;
  }

  private BatchReport run(Batch batch, LineRater rater) {
    ProgressLine progress = new ProgressLine(console);
    try {
      return batch.run(rater, progress::show);
    } catch (BatchException trouble) {
      String file = trouble.kind() == BatchException.Kind.NO_INPUT ? in : out;
      throw new Failure(status(trouble.kind()), Text.same("{0}: {1}").with(file, trouble.text()));
    } finally {
      progress.clear();
    }
  }

  private static int status(BatchException.Kind kind) {
    return switch (kind) {
      case NO_INPUT -> ExitStatus.NO_INPUT;
      case INPUT_CHANGED, OTHER_RUN -> ExitStatus.CHANGED;
      case OUTPUT_EXISTS -> ExitStatus.EXISTS;
      case LOCKED -> ExitStatus.LOCKED;
      case UNWRITABLE -> ExitStatus.OUTPUT;
    };
  }

  private void print(BatchReport report, Batch batch) throws IOException {
    if (report.resumedAt() > 0) {
      console.complain(
          Text.of("dilanjutkan sesudah baris {0}", "resumed after line {0}")
              .with(report.resumedAt()));
    }
    if (report.isLastLineOpen()) {
      console.complain(
          Text.of(
                  "baris terakhir {0} tidak berakhir dengan ganti baris; berkasnya mungkin"
                      + " terpotong",
                  "the last line of {0} has no line end; the file may have been cut off")
              .with(in));
    }
    Text counts =
        Text.of(
                "{0} baris: {1} dinilai, {2} ditolak, {3} kosong\nhasil: {4}\ntolakan: {5}\n",
                "{0} lines: {1} rated, {2} rejected, {3} blank\nresults: {4}\nrejects: {5}\n")
            .with(
                Long.toString(report.lines()),
                Long.toString(report.rated()),
                Long.toString(report.rejected()),
                Long.toString(report.blank()),
                out,
                batch.rejects().toString());
    console.print(counts.in(console.language()));
  }
}
