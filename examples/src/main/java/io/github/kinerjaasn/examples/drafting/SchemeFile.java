package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.examples.console.Console;
import io.github.kinerjaasn.examples.console.Input;
import io.github.kinerjaasn.examples.text.FindingText;
import io.github.kinerjaasn.examples.text.ViolationText;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads schemes named on the command line.
 *
 * @param console where what is wrong with them is said
 */
public record SchemeFile(Console console) {
  /**
   * The scheme.
   *
   * @param file its file, or {@code -}
   * @return the scheme, or empty after saying what is wrong with the document
   * @throws IOException if the input or the output fails
   */
  public Optional<Scheme> read(String file) throws IOException {
    ReadResult<Scheme> read = Exchange.read(Scheme.class, Input.of(file, console).bytes());
    if (read.toOptional().isEmpty()) {
      console.print(new ViolationText(console.language()).undecided(read.violations()));
    }
    return read.toOptional();
  }

  /**
   * The scheme ready to rate.
   *
   * @param file its file, or {@code -}
   * @return the scheme, or empty after saying what is wrong with it
   * @throws IOException if the input or the output fails
   */
  public Optional<CompiledScheme> compiled(String file) throws IOException {
    Optional<Scheme> scheme = read(file);
    if (scheme.isEmpty()) {
      return Optional.empty();
    }
    List<Finding> errors =
        SchemeCheck.check(scheme.get()).stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      console.complain(
          Text.of("skema ini tidak sah: {0}", "this scheme is not valid: {0}").with(file));
      console.print(new FindingText(console.language()).of(errors));
      return Optional.empty();
    }
    return scheme.map(CompiledScheme::of);
  }
}
