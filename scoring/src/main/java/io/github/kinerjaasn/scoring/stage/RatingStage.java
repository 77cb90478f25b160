package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.ValueRange;
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
  private final Scheme scheme;
  private final Optional<ResultStage> results;
  private final Optional<BehaviourStage> behaviours;
  private final CalibrationStage calibration;
  private final FinalStage finals;
  private final LabelStage labels;
  private final SchemeRules rules;
  private final Rule outcome;

  /**
   * Compiles a scheme that passed its check.
   *
   * @param scheme the scheme
   */
  public RatingStage(Scheme scheme) {
    this.scheme = scheme;
    this.rules = new SchemeRules(scheme);
    this.results = scheme.getResult().map(part -> new ResultStage(part, rules));
    this.behaviours = scheme.getBehaviour().map(part -> new BehaviourStage(part, rules));
    this.calibration = new CalibrationStage(scheme.getCalibrations(), rules);
    this.finals = new FinalStage(scheme, rules);
    this.labels = new LabelStage(scheme, rules);
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
    int mark = tracer.mark();
    Optional<Rational> result = result(input, tracer, trouble);
    Optional<Rational> behaviour = behaviour(input, tracer, trouble);
    FinalStage.Own own = own(input, trouble);
    labels.need(input, trouble);
    return trouble.found().isEmpty()
        ? Optional.of(finish(mark, input, result, behaviour, own, tracer))
        : Optional.empty();
  }

  private Optional<Rational> result(SchemeInput input, Tracer tracer, Trouble trouble) {
    if (input.getResultValue().isPresent()) {
      scheme
          .getResult()
          .ifPresent(
              part -> within(input.getResultValue(), part.getRange(), "/resultValue", trouble));
      return input.getResultValue();
    }
    boolean needed = finals.needsResult() || scheme.getResultBands().isPresent();
    if (!needed || results.isEmpty()) {
      return Optional.empty();
    }
    if (scheme.getResult().map(part -> part.getFormulas().isEmpty()).orElse(true)) {
      return trouble.need(
          input.getResultValue(), "/resultValue", RESULT, rules.basis(Optional.empty()));
    }
    return results
        .get()
        .value(input.getIndicators(), tracer, trouble)
        .flatMap(start -> calibration.of("hasil kerja", start, input.getPost(), tracer, trouble));
  }

  private Optional<Rational> behaviour(SchemeInput input, Tracer tracer, Trouble trouble) {
    if (input.getBehaviourValue().isPresent()) {
      scheme
          .getBehaviour()
          .ifPresent(
              part ->
                  within(input.getBehaviourValue(), part.getRange(), "/behaviourValue", trouble));
      return input.getBehaviourValue();
    }
    boolean needed = finals.needsBehaviour() || scheme.getBehaviourBands().isPresent();
    if (!needed || behaviours.isEmpty()) {
      return Optional.empty();
    }
    return behaviours
        .get()
        .value(input.getBehaviour(), tracer, trouble)
        .flatMap(
            start -> calibration.of("perilaku kerja", start, input.getPost(), tracer, trouble));
  }

  private FinalStage.Own own(SchemeInput input, Trouble trouble) {
    Rational discipline =
        deduction(
            AdjustmentPart.Deduction.DISCIPLINE, input.getDiscipline(), "/discipline", trouble);
    Rational impact =
        deduction(AdjustmentPart.Deduction.IMPACT, input.getImpact(), "/impact", trouble);
    Optional<Rational> correction = input.getCorrection();
    if (finals.corrects()) {
      trouble.need(correction, "/correction", CORRECTION, rules.basis(adjustmentSource()));
    }
    Rational given = correction.orElse(Rational.ZERO);
    if (scheme.getOrganisation().isEmpty()) {
      return new FinalStage.Own(discipline, impact, given, Rational.ZERO, 0);
    }
    Optional<String> source = scheme.getOrganisation().flatMap(OrganisationPart::getSource);
    Optional<Rational> unit =
        trouble.need(input.getOrganisationValue(), "/organisationValue", UNIT, rules.basis(source));
    range().ifPresent(range -> within(unit, range, "/organisationValue", trouble));
    Optional<Integer> tier = trouble.need(input.getTier(), "/tier", TIER, rules.basis(source));
    if (tier.isPresent() && !finals.knows(tier.get())) {
      trouble.wrong("/tier", NO_TIER, FIX, rules.basis(source));
    }
    return new FinalStage.Own(
        discipline, impact, given, unit.orElse(Rational.ZERO), tier.orElse(0));
  }

  private Rational deduction(
      AdjustmentPart.Deduction kind, Optional<Rational> given, String pointer, Trouble trouble) {
    if (!finals.deducts(kind)) {
      return Rational.ZERO;
    }
    trouble.need(given, pointer, kind.label(), rules.basis(adjustmentSource()));
    if (given.isPresent() && given.get().signum() < 0) {
      trouble.wrong(pointer, NEGATIVE, FIX, rules.basis(adjustmentSource()));
    }
    return given.orElse(Rational.ZERO);
  }

  private Optional<String> adjustmentSource() {
    return scheme.getAdjustment().flatMap(AdjustmentPart::getSource);
  }

  private Optional<ValueRange> range() {
    return scheme
        .getAdjustment()
        .map(AdjustmentPart::getRange)
        .or(() -> scheme.getResult().map(part -> part.getRange()));
  }

  private void within(Optional<Rational> value, ValueRange range, String pointer, Trouble trouble) {
    boolean outside =
        value
            .filter(
                one ->
                    one.compareTo(range.getFloor().value()) < 0
                        || one.compareTo(range.getCap().value()) > 0)
            .isPresent();
    if (outside) {
      Text message = OUTSIDE.with(range.getFloor(), range.getCap());
      trouble.wrong(pointer, message, FIX, rules.basis(Optional.empty()));
    }
  }

  private SchemeResult finish(
      int mark,
      SchemeInput input,
      Optional<Rational> result,
      Optional<Rational> behaviour,
      FinalStage.Own own,
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
            scheme.getId(),
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
  private static final Text UNIT = Text.of("nilai organisasi", "the organisation value");
  private static final Text TIER = Text.of("kelompok pegawai", "the tier");
  private static final Text NO_TIER =
      Text.of("kelompok ini tidak ada dalam skema", "the scheme has no such tier");
  private static final Text CORRECTION =
      Text.of("koreksi (0 bila tidak ada)", "the correction (0 if none)");
  private static final Text NEGATIVE = Text.of("angka di bawah 0", "the number is below 0");
  private static final Text OUTSIDE =
      Text.of("angka di luar {0} sampai {1}", "the number is outside {0}..{1}");
  private static final Text FIX = Text.of("perbaiki isian ini", "mend this entry");
  private static final Text OUTCOME = Text.of("hasil skema", "outcome of the scheme");
  private static final Text OUTCOME_HOW =
      Text.of(
          "hasil kerja {0}, perilaku kerja {1}, jumlah {2}",
          "work results {0}, work behaviour {1}, total {2}");
}
