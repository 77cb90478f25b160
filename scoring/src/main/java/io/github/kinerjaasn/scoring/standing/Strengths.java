package io.github.kinerjaasn.scoring.standing;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.scoring.evaluation.TargetStatus;
import java.util.List;

/**
 * Strengths and weaknesses of an evaluation, each a step of its reasoning and so cited: targets met
 * and ratings above expectation are strengths, targets not met and ratings below expectation are
 * weaknesses. What is not known is neither, and what merely meets expectation is neither.
 *
 * <pre>{@code
 * Evaluator.evaluate(evaluation).why().map(Strengths::of);
 * }</pre>
 *
 * @param strengths the steps, in the order of the reasoning
 * @param weaknesses the steps, in the order of the reasoning
 */
public record Strengths(List<Step> strengths, List<Step> weaknesses) {
  /**
   * Takes copies.
   *
   * @param strengths the steps
   * @param weaknesses the steps
   */
  public Strengths {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
  }

  /**
   * Reads a reasoning.
   *
   * @param root its root
   * @return strengths and weaknesses; both empty where the rules of the time leave only numbers
   */
  public static Strengths of(Step root) {
    return new Strengths(
        root.walk().stream().filter(Strengths::isStrong).toList(),
        root.walk().stream().filter(Strengths::isWeak).toList());
  }

  private static boolean isStrong(Step step) {
    return step.value() == TargetStatus.MET || step.value() == Rating.DI_ATAS_EKSPEKTASI;
  }

  private static boolean isWeak(Step step) {
    return step.value() == TargetStatus.NOT_MET || step.value() == Rating.DI_BAWAH_EKSPEKTASI;
  }
}
