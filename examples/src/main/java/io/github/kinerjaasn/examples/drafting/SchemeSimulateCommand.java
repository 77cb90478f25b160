package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Population;
import io.github.kinerjaasn.scoring.reform.Reform;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a change of scheme does to the invented staff of a city. */
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
    print(
        Reform.simulate(
            one.get(), two.get(), Population.of(one.get().scheme(), seed, staff), SHOWN));
    return ExitStatus.DECIDED;
  }

  private void print(Reform reform) throws IOException {
    line(
        Text.of("{0} pegawai buatan, {1} berpindah.", "{0} invented staff, {1} move.")
            .with(reform.people(), reform.moved()));
    for (Map.Entry<Reform.Transition, Long> one : reform.transitions().entrySet()) {
      line(
          Text.same("{0} {1} → {2}: {3}")
              .with(
                  one.getKey().isSame() ? " " : "*",
                  one.getKey().before(),
                  one.getKey().after(),
                  one.getValue()));
    }
    if (reform.moved() > 0) {
      line(Text.of("\nSebab perpindahan", "\nWhat makes them move"));
      reform.causes().forEach((cause, count) -> say(Text.same("- {0}: {1}").with(cause, count)));
      line(Text.of("\nYang pertama berpindah", "\nThe first who move"));
      for (Reform.Mover one : reform.movers()) {
        line(
            Text.same("- {0}: {1} → {2}, {3}")
                .with(
                    one.number(),
                    one.transition().before(),
                    one.transition().after(),
                    one.cause()));
      }
    }
  }

  private void say(Text line) {
    try {
      line(line);
    } catch (IOException unwritten) {
      throw new java.io.UncheckedIOException(unwritten);
    }
  }

  private void line(Text line) throws IOException {
    console.print(line.in(console.language()) + "\n");
  }
}
