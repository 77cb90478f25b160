package io.github.kinerjaasn.scoring.scheme;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A way to rate: a compiled scheme document, or what no document can say, written in Java. Both are
 * explained, cited and simulated alike.
 *
 * <pre>{@code
 * SchemeRule rule =
 *     (input, tracer, trouble) ->
 *         kmk.rate(input, tracer, trouble).map(result -> halved(result, tracer));
 * Outcome<SchemeResult> outcome = rule.evaluate(input);
 * }</pre>
 */
@FunctionalInterface
public interface SchemeRule {
  /**
   * Rates and leaves the steps in the same pass; they end in one root step.
   *
   * @param input what is rated
   * @param tracer where to leave the steps; a silent one keeps nothing
   * @param trouble takes all that is missing or wrong
   * @return the result; empty exactly when a violation was handed over
   */
  Optional<SchemeResult> rate(SchemeInput input, Tracer tracer, Consumer<Violation> trouble);

  /**
   * Rates, explained and cited.
   *
   * @param input what is rated
   * @return decided with its reasoning, or undecided with all that is missing or wrong
   */
  default Outcome<SchemeResult> evaluate(SchemeInput input) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<Violation> found = new ArrayList<>();
    Optional<SchemeResult> result = rate(input, tracer, found::add);
    return result.isPresent() && found.isEmpty()
        ? Outcome.decided(result.get(), tracer.root())
        : Outcome.undecided(found);
  }
}
