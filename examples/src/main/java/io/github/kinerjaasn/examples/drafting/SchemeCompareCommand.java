package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Comparison;
import io.github.kinerjaasn.scoring.reform.Difference;
import io.github.kinerjaasn.scoring.reform.Schemes;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which inputs get another outcome under another scheme, and proves that no other does. */
@Command(name = "compare", sortOptions = false)
final class SchemeCompareCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "scheme-before")
  private String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "scheme-after")
  private String after = "";

  SchemeCompareCommand(Console console) {
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
    print(Schemes.compare(one.get(), two.get()));
    return ExitStatus.DECIDED;
  }

  private void print(Comparison comparison) throws IOException {
    line(Text.of("Bagian yang berubah", "Parts that change"));
    for (Comparison.PartChange part : comparison.parts()) {
      line(Text.same("- {0}: {1}").with(part.pointer(), part.what()));
      if (!part.witness().en().equals("-")) {
        line(Text.of("  contoh: {0}", "  for example: {0}").with(part.witness()));
      }
    }
    line(Text.of("\nMasukan dengan hasil lain", "\nInputs with another outcome"));
    for (Difference one : comparison.differences()) {
      Text tier =
          one.tier()
              .map(number -> Text.of(" (kelompok {0})", " (tier {0})").with(number))
              .orElse(Text.same(""));
      line(Text.same("- {0} → {1}{2}: {3}").with(one.before(), one.after(), tier, one.where()));
      line(witness(one.witness()));
    }
    line(Text.same("\n{0}").with(comparison.certificate()));
  }

  private static Text witness(SchemeInput input) {
    return Text.of(
            "  contoh terkecil: hasil kerja {0}, perilaku kerja {1}, organisasi {2}, disiplin {3},"
                + " dampak {4}, koreksi {5}",
            "  smallest example: work results {0}, work behaviour {1}, organisation {2}, discipline"
                + " {3}, impact {4}, correction {5}")
        .with(
            number(input.getResultValue()),
            number(input.getBehaviourValue()),
            number(input.getOrganisationValue()),
            number(input.getDiscipline()),
            number(input.getImpact()),
            number(input.getCorrection()));
  }

  private static Rational number(Optional<Rational> value) {
    return value.orElse(Rational.ZERO);
  }

  private void line(Text line) throws IOException {
    console.print(line.in(console.language()) + "\n");
  }
}
