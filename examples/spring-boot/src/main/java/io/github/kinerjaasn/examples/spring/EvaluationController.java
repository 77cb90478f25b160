package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Rates documents. Stores nothing. */
@RestController
class EvaluationController {
  /** A decided rating with its reasoning; 422 with all findings where nothing can be decided. */
  @PostMapping("/evaluations")
  ResponseEntity<?> evaluate(@Valid @RequestBody Evaluation evaluation, Locale locale) {
    Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
    return outcome instanceof Outcome.Undecided<EvaluationResult> undecided
        ? Problem.UNDECIDED.of(undecided.violations(), Language.parse(locale.toLanguageTag()))
        : ResponseEntity.ok(outcome);
  }
}
