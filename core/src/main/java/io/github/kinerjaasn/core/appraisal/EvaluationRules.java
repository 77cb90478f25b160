package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CostAspect;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a plan and its appraisal must agree. */
final class EvaluationRules {
  private final Skp plan;
  private final Appraisal appraisal;
  private final Map<String, Indicator> indicators;

  private EvaluationRules(Evaluation evaluation) {
    plan = evaluation.getPlan();
    appraisal = evaluation.getAppraisal();
    indicators = new HashMap<>();
    plan.indicators().forEach(one -> indicators.putIfAbsent(one.getId(), one));
  }

  static Inspection inspect(Evaluation evaluation) {
    Inspection in = Inspection.start();
    EvaluationRules rules = new EvaluationRules(evaluation);
    Inspection at = in.at("appraisal");
    Period rated = rules.appraisal.getPeriod();
    Period planned = rules.plan.getPeriod();
    at.at("period")
        .requireOf(planned.contains(rated), AppraisalDemands.RATED_PERIOD, rated, planned);
    rules.realisations(at.at("realisations"));
    rules.qualities(at.at("kmk127").at("qualities"));
    rules.feedback(at.at("feedback"));
    if (!rated.from().isBefore(AppraisalRules.PERMEN_6)) {
      rules.evidence(at.at("realisations"));
      rules.gaps(in.at("plan").at("results"));
    }
    reading(in.at("interpretations"), evaluation);
    return in;
  }

  private void realisations(Inspection in) {
    for (int i = 0; i < appraisal.getRealisations().size(); i++) {
      Realisation one = appraisal.getRealisations().get(i);
      Inspection at = in.at(i);
      at.at("indicatorId")
          .require(indicators.containsKey(one.getIndicatorId()), AppraisalDemands.INDICATOR_KNOWN);
      at.at("period")
          .requireOf(
              plan.getPeriod().contains(one.getPeriod()),
              AppraisalDemands.REALISATION_PERIOD,
              one.getPeriod(),
              plan.getPeriod());
      at.at("quantity").require(isOneUnit(one), AppraisalDemands.REALISATION_UNIT);
    }
  }

  private void evidence(Inspection in) {
    for (int i = 0; i < appraisal.getRealisations().size(); i++) {
      Realisation one = appraisal.getRealisations().get(i);
      boolean bare = one.getQuantity().isPresent() && one.getEvidence().isEmpty();
      in.at(i).at("evidence").require(!bare, AppraisalDemands.REALISATION_EVIDENCE);
    }
  }

  private boolean isOneUnit(Realisation realisation) {
    Optional<Unit> target =
        Optional.ofNullable(indicators.get(realisation.getIndicatorId()))
            .flatMap(Indicator::getTarget)
            .flatMap(Target::unit);
    Optional<Unit> measured = realisation.getQuantity().map(Quantity::unit);
    return target.isEmpty() || measured.isEmpty() || target.equals(measured);
  }

  private void qualities(Inspection in) {
    List<IndicatorQuality> qualities =
        appraisal.getKmk127().map(KmkInputs::getQualities).orElse(List.of());
    for (int i = 0; i < qualities.size(); i++) {
      in.at(i)
          .at("indicatorId")
          .require(
              indicators.containsKey(qualities.get(i).getIndicatorId()),
              AppraisalDemands.INDICATOR_KNOWN);
    }
  }

  private void feedback(Inspection in) {
    for (int i = 0; i < appraisal.getFeedback().size(); i++) {
      Feedback one = appraisal.getFeedback().get(i);
      Inspection at = in.at(i);
      one.getResultId()
          .ifPresent(
              id ->
                  at.at("resultId")
                      .require(plan.result(id).isPresent(), AppraisalDemands.RESULT_KNOWN));
      one.getDate()
          .ifPresent(
              day ->
                  at.at("date")
                      .requireOf(
                          !day.isBefore(plan.getPeriod().from()),
                          AppraisalDemands.FEEDBACK_DATE,
                          day,
                          plan.getPeriod()));
    }
  }

  private void gaps(Inspection in) {
    Set<String> realised = new HashSet<>();
    for (Realisation one : appraisal.getRealisations()) {
      if (appraisal.getPeriod().contains(one.getPeriod())) {
        realised.add(one.getIndicatorId());
      }
    }
    Set<String> spokenOf = new HashSet<>();
    appraisal.getFeedback().forEach(one -> one.getResultId().ifPresent(spokenOf::add));
    for (int i = 0; i < plan.getResults().size(); i++) {
      PlannedResult result = plan.getResults().get(i);
      in.at(i).require(spokenOf.contains(result.getId()), AppraisalDemands.FEEDBACK);
      for (int j = 0; j < result.getIndicators().size(); j++) {
        Indicator indicator = result.getIndicators().get(j);
        boolean known = indicator.getTarget().isEmpty() || realised.contains(indicator.getId());
        if (!known) {
          in.at(i).at("indicators").at(j).require(false, AppraisalDemands.REALISATION);
        }
      }
    }
  }

  /** Names of other interpretations are known only to the rules that consult them. */
  private static void reading(Inspection in, Evaluation evaluation) {
    String name = CostAspect.COST_ASPECT.name();
    Optional.ofNullable(evaluation.getInterpretations().get(name))
        .ifPresent(
            reading ->
                in.at(name)
                    .require(
                        Arrays.stream(CostAspect.values())
                            .anyMatch(is -> is.name().equals(reading)),
                        AppraisalDemands.READING,
                        name,
                        Arrays.stream(CostAspect.values()).map(Enum::name).toList()));
  }

  static Interpretations interpretations(Evaluation evaluation) {
    String reading = evaluation.getInterpretations().get(CostAspect.COST_ASPECT.name());
    return Arrays.stream(CostAspect.values())
        .filter(one -> one.name().equals(reading))
        .findFirst()
        .map(one -> Interpretations.defaults().with(CostAspect.COST_ASPECT, one))
        .orElse(Interpretations.defaults());
  }
}
