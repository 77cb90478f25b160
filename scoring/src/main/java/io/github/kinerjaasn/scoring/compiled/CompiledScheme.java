package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Penalty;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import io.github.kinerjaasn.scoring.scheme.SchemeRule;
import io.github.kinerjaasn.scoring.schemecheck.Finding;
import io.github.kinerjaasn.scoring.schemecheck.SchemeCheck;
import io.github.kinerjaasn.scoring.stage.RatingStage;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scheme that passed its check, ready to rate. Compiled once, used for any number of persons by
 * any number of threads.
 *
 * <pre>{@code
 * CompiledScheme kmk = CompiledScheme.of(scheme);
 * Outcome<SchemeResult> outcome = kmk.evaluate(evaluation);
 * outcome.why().ifPresent(step -> System.out.print(step.toText(Language.ID)));
 * }</pre>
 */
public final class CompiledScheme implements SchemeRule {
  private final Scheme scheme;
  private final RatingStage ratings;

  private CompiledScheme(Scheme scheme) {
    this.scheme = scheme;
    this.ratings = new RatingStage(scheme);
  }

  /**
   * Checks and compiles a scheme.
   *
   * @param scheme the scheme
   * @return the compiled scheme
   * @throws IllegalArgumentException if the check finds an error; see {@link SchemeCheck}
   */
  public static CompiledScheme of(Scheme scheme) {
    List<Finding> errors = SchemeCheck.check(scheme).stream().filter(Finding::isError).toList();
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(
          "scheme must pass its check, "
              + scheme.getId()
              + " has "
              + errors.size()
              + " errors, first "
              + errors.get(0)
              + "\nMungkin: call SchemeCheck.check and mend all");
    }
    return new CompiledScheme(scheme);
  }

  /**
   * The scheme as it was written.
   *
   * @return the document
   */
  public Scheme scheme() {
    return scheme;
  }

  /**
   * The achievement of one indicator.
   *
   * @param input target and realisation
   * @param tracer where to leave the step
   * @return the achievement, or empty where the scheme's formula has no result
   */
  public Optional<Rational> achievement(IndicatorInput input, Tracer tracer) {
    return ratings.achievement(input, tracer);
  }

  /**
   * The quality K3 of an indicator: the mean of its own weight and its target's.
   *
   * @param validity how directly it measures
   * @param control how far its owner controls it
   * @param target how its target compares with last year
   * @return the mean, or empty where the scheme does not define one of the weights
   */
  public Optional<Rational> k3(Validity validity, Control control, TargetCase target) {
    return QualityTables.of(scheme).k3(validity, control, target);
  }

  /**
   * What a discipline penalty takes off.
   *
   * @param penalty its category
   * @param score its score, 0 or more
   * @return the share of the score, or empty where the scheme does not define one
   */
  public Optional<Rational> penalty(Penalty penalty, Rational score) {
    return scheme
        .getAdjustment()
        .flatMap(part -> Optional.ofNullable(part.getPenaltyShares().get(penalty)))
        .map(share -> share.value().times(score).dividedBy(Rational.HUNDRED));
  }

  /**
   * One realisation from those of several places.
   *
   * @param places one or more realisations
   * @return their sum or mean, or empty where the scheme does not say how
   */
  public Optional<Rational> places(List<Rational> places) {
    return DocumentPlaces.together(scheme, places);
  }

  @Override
  public Optional<SchemeResult> rate(
      SchemeInput input, Tracer tracer, Consumer<Violation> trouble) {
    Trouble found = new Trouble();
    Optional<SchemeResult> result = ratings.rate(input, tracer, found);
    found.found().forEach(trouble);
    return found.found().isEmpty() ? result : Optional.empty();
  }

  /**
   * Rates a plan and its appraisal without reasoning, or with what the tracer keeps.
   *
   * @param evaluation the document
   * @param entries what the scheme needs beside it; pointers into it begin with {@code /entries}
   * @param tracer where to leave the steps
   * @param trouble takes what is missing or wrong
   * @return the result; empty exactly when a violation was handed over
   */
  public Optional<SchemeResult> rate(
      Evaluation evaluation, SchemeEntries entries, Tracer tracer, Consumer<Violation> trouble) {
    Trouble found = new Trouble();
    int mark = tracer.mark();
    SchemeInput input = new DocumentInput(scheme, evaluation, entries, tracer, found).input();
    Trouble rest = new Trouble();
    Optional<SchemeResult> result = ratings.rate(mark, input, tracer, rest);
    DocumentPointers pointers = new DocumentPointers(evaluation, entries);
    rest.found().forEach(one -> found.add(pointers.place(one)));
    found.found().forEach(trouble);
    return found.found().isEmpty() ? result : Optional.empty();
  }

  /**
   * Rates a plan and its appraisal, explained and cited.
   *
   * @param evaluation the document; its numbers for the organisation, tier, discipline and
   *     correction are those of {@code /appraisal/kmk127}
   * @return decided with its reasoning, or undecided with all that is missing or wrong
   */
  public Outcome<SchemeResult> evaluate(Evaluation evaluation) {
    return evaluate(evaluation, SchemeEntries.NONE);
  }

  /**
   * Rates a plan, its appraisal and what the scheme needs beside them, explained and cited.
   *
   * @param evaluation the document
   * @param entries levels by rater, realisations by place, qualities and numbers of the unit;
   *     pointers into it begin with {@code /entries}
   * @return decided with its reasoning, or undecided with all that is missing or wrong
   */
  public Outcome<SchemeResult> evaluate(Evaluation evaluation, SchemeEntries entries) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<Violation> found = new ArrayList<>();
    Optional<SchemeResult> result = rate(evaluation, entries, tracer, found::add);
    return result.isPresent()
        ? Outcome.decided(result.get(), tracer.root())
        : Outcome.undecided(found);
  }

  /** The scheme's id. */
  @Override
  public String toString() {
    return scheme.getId();
  }
}
