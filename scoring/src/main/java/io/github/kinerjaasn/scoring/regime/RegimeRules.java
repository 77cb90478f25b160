package io.github.kinerjaasn.scoring.regime;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.Optional;
import java.util.function.Consumer;

/** How one regime rates an evaluation document. */
@FunctionalInterface
interface RegimeRules {
  /**
   * Rates the document.
   *
   * @param evaluation the document; its plan and appraisal may be drafts
   * @param tracer the readings, and where the steps go
   * @param trouble takes all that this regime misses or refuses, with pointers from the document
   * @return the verdict; empty exactly when an error was handed over
   */
  Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble);
}
