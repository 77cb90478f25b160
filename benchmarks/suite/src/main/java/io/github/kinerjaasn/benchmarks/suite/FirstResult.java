package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Inputs;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.util.SplittableRandom;

/** One document rated and explained under national law by a fresh JVM. */
final class FirstResult {
  private FirstResult() {}

  public static void main(String[] args) {
    var evaluation = OurInputs.evaluation(Inputs.one(new SplittableRandom(42)));
    var outcome = Evaluator.evaluate(evaluation);
    System.out.println(outcome.orElseThrow());
    System.out.print(outcome.why().orElseThrow().toText(Language.ID));
  }
}
