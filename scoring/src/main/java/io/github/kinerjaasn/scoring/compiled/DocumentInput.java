package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.RaterEntry;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.stage.SchemeRules;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a scheme needs of a plan, its appraisal and the scheme's own entries. */
final class DocumentInput {
  private final Scheme scheme;
  private final Evaluation evaluation;
  private final Appraisal appraisal;
  private final SchemeEntries entries;
  private final Tracer tracer;
  private final Trouble trouble;
  private final DocumentNumbers numbers;

  DocumentInput(
      Scheme scheme, Evaluation evaluation, SchemeEntries entries, Tracer tracer, Trouble trouble) {
    this.scheme = scheme;
    this.evaluation = evaluation;
    this.appraisal = evaluation.getAppraisal();
    this.entries = entries;
    this.tracer = tracer;
    this.trouble = trouble;
    this.numbers =
        new DocumentNumbers(
            appraisal.getKmk127(),
            entries,
            trouble,
            new SchemeRules(scheme).basis(Optional.empty()));
  }

  SchemeInput input() {
    inForce();
    AppraisalCheck.check(evaluation).stream()
        .filter(one -> one.isError() && !isRating(one))
        .forEach(trouble::add);
    Optional<Rational> result =
        numbers.points("resultValue", KmkInputs::getResultValue, SchemeEntries::getResultValue);
    return SchemeInput.builder()
        .addAllIndicators(result.isPresent() ? List.of() : indicators())
        .addAllBehaviour(behaviour())
        .resultValue(result)
        .behaviourValue(
            numbers.points(
                "behaviourValue", KmkInputs::getBehaviourValue, SchemeEntries::getBehaviourValue))
        .resultRating(appraisal.getResultRating())
        .behaviourRating(appraisal.getBehaviourRating())
        .post(evaluation.getPlan().getPerson().getPost().getKind())
        .tier(numbers.tier())
        .organisationValue(
            numbers.points(
                "organisationValue",
                KmkInputs::getOrganisationValue,
                SchemeEntries::getOrganisationValue))
        .discipline(
            numbers.points("discipline", KmkInputs::getDiscipline, SchemeEntries::getDiscipline))
        .impact(numbers.points("impact", KmkInputs::getImpact, SchemeEntries::getImpact))
        .correction(
            numbers.points("correction", KmkInputs::getCorrection, SchemeEntries::getCorrection))
        .build();
  }

  /** Whether a rating is missing: where the scheme needs one, it says so itself. */
  private static boolean isRating(Violation violation) {
    return violation.code() == ViolationCode.MISSING && violation.pointer().endsWith("Rating");
  }

  private void inForce() {
    boolean begins = !appraisal.getPeriod().from().isBefore(scheme.getFrom());
    boolean ends = scheme.getTo().map(to -> !appraisal.getPeriod().to().isAfter(to)).orElse(true);
    if (!begins || !ends) {
      trouble.add(
          Violation.error(
                  "/appraisal/period",
                  ViolationCode.INCONSISTENT,
                  NOT_IN_FORCE,
                  OTHER_SCHEME,
                  numbers.basis())
              .withAllowed(
                  scheme.getFrom() + ".." + scheme.getTo().map(Object::toString).orElse("")));
    }
  }

  private List<IndicatorInput> indicators() {
    Optional<ResultPart> part = scheme.getResult().filter(one -> !one.getFormulas().isEmpty());
    return part.isEmpty()
        ? List.of()
        : new DocumentIndicators(scheme, evaluation, numbers, tracer).inputs(part.get());
  }

  private List<BehaviourInput> behaviour() {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    appraisal.getValueScores().forEach(one -> levels.put(one.getValue(), one.getScore().value()));
    if (!entries.getRaters().isEmpty()) {
      if (!levels.isEmpty()) {
        numbers.twice("/entries/raters");
      }
      return raters();
    }
    return levels.isEmpty() ? List.of() : List.of(BehaviourInput.of(levels));
  }

  private List<BehaviourInput> raters() {
    List<BehaviourInput> inputs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < entries.getRaters().size(); at++) {
      RaterEntry one = entries.getRaters().get(at);
      if (one.getRater().isPresent() && !seen.add(one.getRater().get())) {
        trouble.wrong("/entries/raters/" + at + "/rater", SAME_RATER, ONE_EACH, numbers.basis());
      }
      inputs.add(new BehaviourInput(one.getRole(), values(one.getLevels())));
    }
    return inputs;
  }

  private static Map<CoreValue, Rational> values(Map<CoreValue, Points> levels) {
    EnumMap<CoreValue, Rational> values = new EnumMap<>(CoreValue.class);
    levels.forEach((value, level) -> values.put(value, level.value()));
    return values;
  }

  private static final Text NOT_IN_FORCE =
      Text.of("skema tidak berlaku pada masa ini", "the scheme is not in force then");
  private static final Text OTHER_SCHEME =
      Text.of("pakai skema yang berlaku", "use the scheme that is in force");
  private static final Text SAME_RATER =
      Text.of("penilai ini disebut dua kali", "this rater is named twice");
  private static final Text ONE_EACH =
      Text.of("satu isian untuk tiap penilai", "one entry for each rater");
}
