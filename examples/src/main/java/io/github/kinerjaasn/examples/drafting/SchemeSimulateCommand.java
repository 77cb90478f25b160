package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Population;
import io.github.kinerjaasn.scoring.reform.Reform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a change of scheme does to the invented staff of a city, or to appraisals. */
@Command(name = "simulate", sortOptions = false)
final class SchemeSimulateCommand implements Callable<Integer> {
  private static final int SHOWN = 10;

  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "scheme-before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "scheme-after")
  private String after = "";

  @Option(names = "--staff", paramLabel = "N")
  private int staff = 10_000;

  @Option(names = "--seed", paramLabel = "N")
  private int seed = 1;

  @Option(names = "--appraisals", paramLabel = "FILE|-")
  private Optional<String> appraisals = Optional.empty();

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec;

  SchemeSimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SchemeFile files = new SchemeFile(console);
    Optional<CompiledScheme> one = files.compiled(before);
    Optional<CompiledScheme> two = files.compiled(after);
    if (one.isEmpty() || two.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    return appraisals.isPresent()
        ? documents(one.get(), two.get(), appraisals.get())
        : invented(one.get(), two.get());
  }

  private int invented(CompiledScheme one, CompiledScheme two) throws IOException {
    if (staff < 1) {
      throw new ParameterException(
          spec.commandLine(),
          Text.of("--staff paling sedikit 1", "--staff must be 1 or more").in(console.language()));
    }
    print(
        Reform.simulate(one, two, Population.of(one.scheme(), seed, staff), SHOWN),
        Text.of("{0} pegawai buatan, {1} berpindah.", "{0} invented staff, {1} move."));
    return ExitStatus.DECIDED;
  }

  private int documents(CompiledScheme one, CompiledScheme two, String file) throws IOException {
    try (InputStream stream = Input.of(file, console).open()) {
      AppraisalLines lines = new AppraisalLines(stream);
      print(
          Reform.simulateDocuments(one, two, lines.documents(), SHOWN),
          Text.of("{0} dokumen, {1} berpindah.", "{0} documents, {1} move."));
      if (lines.unreadable() == 0) {
        return ExitStatus.DECIDED;
      }
      lines.noted().forEach(console::complain);
      console.complain(
          Text.of("{0} baris tidak terbaca", "{0} lines could not be read")
              .with(lines.unreadable()));
      return ExitStatus.UNDECIDED;
    }
  }

  private void print(Reform reform, Text people) throws IOException {
    console.print(ReformText.of(reform, people, console.language()));
  }
}
