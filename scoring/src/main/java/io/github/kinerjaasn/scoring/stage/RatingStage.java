package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.Optional;

/** The whole way of one person: start values, calibration, final values, ratings and label. */
public final class RatingStage {
  private final String id;
  private final Optional<ResultStage> results;
  private final Optional<BehaviourStage> behaviours;
  private final boolean needsResult;
  private final boolean needsBehaviour;
  private final CalibrationStage calibration;
  private final OwnStage owns;
  private final FinalStage finals;
  private final LabelStage labels;
  private final Basis basis;
  private final Rule outcome;

  /**
   * Compiles a scheme that passed its check.
   *
   * @param scheme the scheme
   */
  public RatingStage(Scheme scheme) {
    SchemeRules rules = new SchemeRules(scheme);
    this.id = scheme.getId();
    this.results = scheme.getResult().map(part -> new ResultStage(part, rules));
    this.behaviours = scheme.getBehaviour().map(part -> new BehaviourStage(part, rules));
    this.calibration = new CalibrationStage(scheme.getCalibrations(), rules);
    this.owns = new OwnStage(scheme, rules);
    this.finals = new FinalStage(scheme, rules);
    this.labels = new LabelStage(scheme, rules);
    this.needsResult = finals.needsResult() || scheme.getResultBands().isPresent();
    this.needsBehaviour = finals.needsBehaviour() || scheme.getBehaviourBands().isPresent();
    this.basis = rules.basis(Optional.empty());
    this.outcome = rules.rule("hasil", Optional.empty(), OUTCOME, OUTCOME_HOW);
  }

  /**
   * The achievement of one indicator.
   *
   * @param input target and realisation
   * @param tracer where to leave the step
   * @return the achievement, or empty where the scheme's formula has no result
   */
  public Optional<Rational> achievement(IndicatorInput input, Tracer tracer) {
    return results.flatMap(stage -> stage.achievement(input, tracer));
  }

  /**
   * Rates one person.
   *
   * @param input what is rated
   * @param tracer where to leave the steps
   * @param trouble takes what is missing or wrong
   * @return the result; not to be used where trouble was found
   */
  public Optional<SchemeResult> rate(SchemeInput input, Tracer tracer, Trouble trouble) {
    return rate(tracer.mark(), input, tracer, trouble);
  }

  /**
   * Rates one person where steps were left before.
   *
   * @param mark where the first of those steps is
   * @param input what is rated
   * @param tracer where to leave the steps
   * @param trouble takes what is missing or wrong
   * @return the result; not to be used where trouble was found
   */
  public Optional<SchemeResult> rate(int mark, SchemeInput input, Tracer tracer, Trouble trouble) {
    Optional<Rational> result = result(input, tracer, trouble);
    Optional<Rational> behaviour = behaviour(input, tracer, trouble);
    OwnStage.Own own = owns.of(input, trouble);
    labels.need(input, trouble);
    return trouble.found().isEmpty()
        ? Optional.of(finish(mark, input, result, behaviour, own, tracer))
        : Optional.empty();
  }

  private Optional<Rational> result(SchemeInput input, Tracer tracer, Trouble trouble) {
    Optional<Rational> given = input.getResultValue();
    if (results.isEmpty()) {
      return given;
    }
    ResultStage stage = results.get();
    if (given.isPresent() || !needsResult) {
      stage.within(given, trouble);
      return given;
    }
    if (stage.isGiven()) {
      return trouble.need(given, "/resultValue", RESULT, basis);
    }
    Optional<Rational> start = stage.value(input.getIndicators(), tracer, trouble);
    return start.isEmpty()
        ? start
        : calibration.of("hasil kerja", start.get(), input.getPost(), tracer, trouble);
  }

  private Optional<Rational> behaviour(SchemeInput input, Tracer tracer, Trouble trouble) {
    Optional<Rational> given = input.getBehaviourValue();
    if (behaviours.isEmpty()) {
      return given;
    }
    if (given.isPresent() || !needsBehaviour) {
      behaviours.get().within(given, trouble);
      return given;
    }
    Optional<Rational> start = behaviours.get().value(input.getBehaviour(), tracer, trouble);
    return start.isEmpty()
        ? start
        : calibration.of("perilaku kerja", start.get(), input.getPost(), tracer, trouble);
  }

  private SchemeResult finish(
      int mark,
      SchemeInput input,
      Optional<Rational> result,
      Optional<Rational> behaviour,
      OwnStage.Own own,
      Tracer tracer) {
    Optional<Rational> start = Optional.empty();
    Optional<Rational> adjusted = Optional.empty();
    Optional<Rational> total = Optional.empty();
    if (finals.hasTotal()) {
      Rational first =
          finals.start(result.orElse(Rational.ZERO), behaviour.orElse(Rational.ZERO), tracer);
      Rational second = finals.adjusted("total", first, own, tracer);
      start = Optional.of(first);
      adjusted = Optional.of(second);
      total = Optional.of(finals.last(finals.mixed("total", second, own, tracer)));
    }
    Optional<Rational> lastResult =
        result.map(one -> finals.component("hasil kerja", one, own, tracer));
    Optional<Rational> lastBehaviour =
        behaviour.map(one -> finals.component("perilaku kerja", one, own, tracer));
    Optional<Rating> first = labels.result(lastResult, input, tracer);
    Optional<Rating> second = labels.behaviour(lastBehaviour, input, tracer);
    Optional<Predicate> predicate = labels.predicate(first, second, tracer);
    Optional<String> label =
        predicate.isPresent() ? predicate.map(Predicate::name) : labels.label(total, tracer);
    SchemeResult made =
        new SchemeResult(
            id,
            start.map(finals::score),
            adjusted.map(finals::score),
            total.map(finals::score),
            lastResult.map(finals::score),
            lastBehaviour.map(finals::score),
            first,
            second,
            label,
            predicate.isPresent() ? predicate : label.flatMap(labels::standsFor));
    tracer.step(mark, outcome, labels.shown(made), shown(result), shown(behaviour), shown(total));
    return made;
  }

  private static Object shown(Optional<Rational> value) {
    return value.isPresent() ? value.get() : "-";
  }

  private static final Text RESULT = Text.of("nilai hasil kerja", "the value of work results");
  private static final Text OUTCOME = Text.of("hasil skema", "outcome of the scheme");
  private static final Text OUTCOME_HOW =
      Text.of(
          "hasil kerja {0}, perilaku kerja {1}, jumlah {2}",
          "work results {0}, work behaviour {1}, total {2}");
}
