package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.stage.SchemeRules;
import io.github.kinerjaasn.scoring.stage.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scheme needs of a plan and its appraisal. */
final class DocumentInput {
  private static final String NUMBERS = "/appraisal/kmk127";
  private static final int YEAR_MAX = 366;
  private static final Map<String, String> PLACES =
      Map.of(
          "/post", "/plan/person/post/kind",
          "/resultRating", "/appraisal/resultRating",
          "/behaviourRating", "/appraisal/behaviourRating");

  private final Scheme scheme;
  private final Evaluation evaluation;
  private final Appraisal appraisal;
  private final Optional<KmkInputs> numbers;
  private final Trouble trouble;
  private final Basis basis;

  DocumentInput(Scheme scheme, Evaluation evaluation, Trouble trouble) {
    this.scheme = scheme;
    this.evaluation = evaluation;
    this.appraisal = evaluation.getAppraisal();
    this.numbers = appraisal.getKmk127();
    this.trouble = trouble;
    this.basis = new SchemeRules(scheme).basis(Optional.empty());
  }

  /** Where a violation of the input stands in the document. */
  static Violation place(Violation violation, Evaluation evaluation) {
    String pointer = violation.pointer();
    if (pointer.startsWith("/indicators")) {
      return violation.at(indicator(pointer.substring("/indicators".length()), evaluation));
    }
    if (pointer.startsWith("/behaviour/") || pointer.equals("/behaviour")) {
      return violation.at("/appraisal/valueScores");
    }
    return violation.at(PLACES.getOrDefault(pointer, NUMBERS + pointer));
  }

  private static String indicator(String id, Evaluation evaluation) {
    List<PlannedResult> results = evaluation.getPlan().getResults();
    for (int at = 0; at < results.size(); at++) {
      List<Indicator> indicators = results.get(at).getIndicators();
      for (int index = 0; index < indicators.size(); index++) {
        if (id.equals("/" + indicators.get(index).getId())) {
          return "/plan/results/" + at + "/indicators/" + index + "/target";
        }
      }
    }
    return "/plan/results";
  }

  SchemeInput input() {
    inForce();
    AppraisalCheck.check(evaluation).stream()
        .filter(one -> one.isError() && !isRating(one))
        .forEach(trouble::add);
    return SchemeInput.builder()
        .addAllIndicators(needsIndicators() ? indicators() : List.of())
        .addAllBehaviour(behaviour())
        .resultValue(points(KmkInputs::getResultValue))
        .behaviourValue(points(KmkInputs::getBehaviourValue))
        .resultRating(appraisal.getResultRating())
        .behaviourRating(appraisal.getBehaviourRating())
        .post(evaluation.getPlan().getPerson().getPost().getKind())
        .tier(numbers.flatMap(KmkInputs::getTier))
        .organisationValue(points(KmkInputs::getOrganisationValue))
        .discipline(points(KmkInputs::getDiscipline))
        .impact(points(KmkInputs::getImpact))
        .correction(points(KmkInputs::getCorrection))
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
                  Text.of("skema tidak berlaku pada masa ini", "the scheme is not in force then"),
                  Text.of("pakai skema yang berlaku", "use the scheme that is in force"),
                  basis)
              .withAllowed(
                  scheme.getFrom() + ".." + scheme.getTo().map(Object::toString).orElse("")));
    }
  }

  private Optional<Rational> points(
      java.util.function.Function<KmkInputs, Optional<Points>> member) {
    return numbers.flatMap(member).map(Points::value);
  }

  private boolean needsIndicators() {
    return points(KmkInputs::getResultValue).isEmpty()
        && scheme.getResult().map(part -> !part.getFormulas().isEmpty()).orElse(false);
  }

  private List<BehaviourInput> behaviour() {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    appraisal.getValueScores().forEach(one -> levels.put(one.getValue(), one.getScore().value()));
    return levels.isEmpty() ? List.of() : List.of(BehaviourInput.of(levels));
  }

  private List<IndicatorInput> indicators() {
    List<IndicatorInput> inputs = new ArrayList<>();
    for (PlannedResult result : evaluation.getPlan().getResults()) {
      for (Indicator one : result.getIndicators()) {
        indicator(one, result.getKind()).ifPresent(inputs::add);
      }
    }
    inputs.sort(Comparator.comparing(IndicatorInput::id));
    return inputs;
  }

  private Optional<IndicatorInput> indicator(Indicator indicator, ResultKind kind) {
    String place = indicator("/" + indicator.getId(), evaluation);
    String at = place.substring(0, place.lastIndexOf('/'));
    String id = indicator.getId();
    Optional<Quantity> target =
        trouble.need(
            indicator.getTarget().flatMap(one -> one.amounts().findFirst()),
            at + "/target",
            TARGET.with(id),
            basis);
    Optional<Polarity> polarity =
        trouble.need(indicator.getPolarity(), at + "/polarity", POLARITY.with(id), basis);
    Optional<Rational> realised =
        trouble.need(realised(indicator), "/appraisal/realisations", REALISED.with(id), basis);
    Optional<Rational> weight = weight(indicator, at);
    if (target.isEmpty() || polarity.isEmpty() || realised.isEmpty() || weight.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorInput(
            id,
            polarity.get(),
            target.get().value(),
            upper(indicator),
            realised.get(),
            indicator.getWorst().map(Quantity::value),
            indicator.isTargetAtMaximum(),
            weight.get(),
            days(indicator),
            kind));
  }

  private static Optional<Rational> upper(Indicator indicator) {
    return indicator
        .getTarget()
        .filter(target -> target.getMinimum().isPresent())
        .flatMap(target -> target.getMaximum())
        .map(Quantity::value);
  }

  private Optional<Rational> weight(Indicator indicator, String at) {
    WeightPart.Kind kind =
        scheme
            .getResult()
            .flatMap(part -> part.getWeighting())
            .map(WeightPart::getKind)
            .orElse(WeightPart.Kind.EQUAL);
    return switch (kind) {
      case EQUAL -> Optional.of(Rational.ONE);
      case FIXED ->
          trouble.need(
              indicator.getWeight().map(one -> one.value()),
              at + "/weight",
              WEIGHT.with(indicator.getId()),
              basis);
      case QUALITY ->
          trouble.need(
              quality(indicator).map(one -> one.getK3().value()),
              NUMBERS + "/qualities",
              QUALITY.with(indicator.getId()),
              basis);
    };
  }

  private Optional<IndicatorQuality> quality(Indicator indicator) {
    return numbers.stream()
        .flatMap(one -> one.getQualities().stream())
        .filter(one -> one.getIndicatorId().equals(indicator.getId()))
        .findFirst();
  }

  private int days(Indicator indicator) {
    int all = Math.toIntExact(Math.min(YEAR_MAX, appraisal.getPeriod().days()));
    return quality(indicator).flatMap(IndicatorQuality::getActiveDays).orElse(all);
  }

  private Optional<Rational> realised(Indicator indicator) {
    long count =
        appraisal.getRealisations().stream()
            .filter(one -> one.getIndicatorId().equals(indicator.getId()))
            .count();
    return count > 1 && indicator.getConsolidation().filter(this::isAllowed).isEmpty()
        ? Optional.empty()
        : realised(indicator, missing(indicator));
  }

  private boolean isAllowed(Consolidation way) {
    List<Consolidation> allowed = scheme.getResult().orElseThrow().getConsolidations();
    return allowed.isEmpty() || allowed.contains(way);
  }

  private List<Period> missing(Indicator indicator) {
    return Consolidated.of(indicator, appraisal.getRealisations(), appraisal.getPeriod()).missing();
  }

  private Optional<Rational> realised(Indicator indicator, List<Period> missing) {
    List<Realisation> known = new ArrayList<>(appraisal.getRealisations());
    ImmutableIndicator counted = ImmutableIndicator.copyOf(indicator);
    ResultPart.MissingRule rule = scheme.getResult().orElseThrow().getMissing();
    Optional<Quantity> target = indicator.getTarget().flatMap(one -> one.amounts().findFirst());
    if (rule == ResultPart.MissingRule.SKIP) {
      counted =
          counted.withPeriodTargets(
              indicator.getPeriodTargets().stream()
                  .filter(one -> !missing.contains(one.getPeriod()))
                  .toList());
      known.removeIf(one -> missing.contains(one.getPeriod()));
    } else if (rule == ResultPart.MissingRule.ZERO && target.isPresent()) {
      known.removeIf(
          one ->
              one.getIndicatorId().equals(indicator.getId()) && missing.contains(one.getPeriod()));
      missing.forEach(period -> known.add(zero(indicator, period, target.get())));
    }
    return Consolidated.of(counted, known, appraisal.getPeriod()).value();
  }

  private static Realisation zero(Indicator indicator, Period period, Quantity target) {
    return Realisation.builder()
        .indicatorId(indicator.getId())
        .period(period)
        .quantity(Quantity.of(java.math.BigDecimal.ZERO, target.unit()))
        .build();
  }

  private static final Text TARGET = Text.of("target {0}", "the target of {0}");
  private static final Text POLARITY = Text.of("polarisasi {0}", "the polarity of {0}");
  private static final Text REALISED = Text.of("realisasi {0}", "the realisation of {0}");
  private static final Text WEIGHT = Text.of("bobot {0}", "the weight of {0}");
  private static final Text QUALITY = Text.of("kualitas K3 {0}", "the quality K3 of {0}");
}
