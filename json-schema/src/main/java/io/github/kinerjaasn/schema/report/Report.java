package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.scoring.advice.Advice;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.se3y2023.Sebaran;
import java.util.Optional;

/**
 * The individual report: the fields of the official evaluation document, what the result rests on,
 * and what may follow.
 *
 * <pre>{@code
 * Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
 * String page = Report.of(evaluation, outcome).withUnit(sebaran).withAdvice(advice).html();
 * }</pre>
 *
 * <p>The page holds personal data: whoever stores or sends it answers for that. It loads nothing,
 * follows the reader's light or dark setting, and prints on A4.
 *
 * @param evaluation the document
 * @param outcome what the evaluation gave; where it is undecided, the page lists why
 * @param unit how the predicates are spread in the person's unit
 * @param advice what may follow
 */
public record Report(
    Evaluation evaluation,
    Outcome<EvaluationResult> outcome,
    Optional<Sebaran> unit,
    Optional<Advice> advice) {

  /**
   * A report of the document and its outcome alone.
   *
   * @param evaluation the document
   * @param outcome what the evaluation gave
   * @return the report
   */
  public static Report of(Evaluation evaluation, Outcome<EvaluationResult> outcome) {
    return new Report(evaluation, outcome, Optional.empty(), Optional.empty());
  }

  /**
   * Adds the picture of the unit.
   *
   * @param spread how the predicates are spread in the person's unit
   * @return a copy
   */
  public Report withUnit(Sebaran spread) {
    return new Report(evaluation, outcome, Optional.of(spread), advice);
  }

  /**
   * Adds the follow-up.
   *
   * @param proposals what may follow
   * @return a copy
   */
  public Report withAdvice(Advice proposals) {
    return new Report(evaluation, outcome, unit, Optional.of(proposals));
  }

  /**
   * Writes the page.
   *
   * @return a whole HTML document; the same report always gives the same text
   */
  public String html() {
    return new Page(this).write();
  }
}
