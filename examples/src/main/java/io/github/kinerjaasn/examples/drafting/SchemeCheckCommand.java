package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.ExitStatus;
import io.github.kinerjaasn.examples.text.FindingText;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether a scheme may rate anyone. */
@Command(name = "check", sortOptions = false)
final class SchemeCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE|-", descriptionKey = "scheme-file")
  private String file = "-";

  SchemeCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Scheme> scheme = new SchemeFile(console).read(file);
    if (scheme.isEmpty()) {
      return ExitStatus.UNDECIDED;
    }
    List<Finding> findings = SchemeCheck.check(scheme.get());
    long errors = findings.stream().filter(Finding::isError).count();
    Text head =
        errors == 0
            ? Text.of("{0}: sah, {2} catatan.", "{0}: valid, remarks: {2}.")
            : Text.of(
                "{0}: ditolak, {1} cacat, {2} catatan.",
                "{0}: refused, defects: {1}, remarks: {2}.");
    Text filled = head.with(scheme.get().getId(), errors, findings.size() - errors);
    console.print(filled.in(console.language()) + "\n");
    console.print(new FindingText(console.language()).of(findings));
    return errors == 0 ? ExitStatus.DECIDED : ExitStatus.UNDECIDED;
  }
}
