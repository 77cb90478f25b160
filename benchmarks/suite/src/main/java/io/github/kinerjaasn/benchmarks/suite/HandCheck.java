package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.Skp;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The cross-field rules of a document as a careful developer writes them: counts what is wrong. */
final class HandCheck {
  private HandCheck() {}

  static int check(Evaluation evaluation) {
    Map<String, Indicator> indicators = new HashMap<>();
    Set<String> results = new HashSet<>();
    int wrong = plan(evaluation.getPlan(), indicators, results);
    return wrong + appraisal(evaluation.getAppraisal(), evaluation.getPlan(), indicators, results);
  }

  private static int plan(Skp plan, Map<String, Indicator> indicators, Set<String> results) {
    int wrong = plan.getRater().isEmpty() ? 1 : 0;
    wrong += plan.getPerson().getRank().isEmpty() ? 1 : 0;
    wrong += plan.getPerson().getUnit().isEmpty() ? 1 : 0;
    wrong += plan.getAgreedOn().isEmpty() ? 1 : 0;
    wrong += plan.getResults().isEmpty() ? 1 : 0;
    for (PlannedResult result : plan.getResults()) {
      wrong += results.add(result.getId()) ? 0 : 1;
      wrong += result.getIndicators().isEmpty() ? 1 : 0;
      for (Indicator indicator : result.getIndicators()) {
        wrong += indicators.put(indicator.getId(), indicator) == null ? 0 : 1;
        wrong += indicator.getTarget().isEmpty() ? 1 : 0;
        wrong += indicator.getPolarity().isEmpty() ? 1 : 0;
        wrong += indicator.getWeight().isEmpty() ? 1 : 0;
      }
    }
    EnumSet<CoreValue> values = EnumSet.noneOf(CoreValue.class);
    plan.getBehaviour().forEach(one -> values.add(one.getValue()));
    return wrong + (values.size() == CoreValue.values().length ? 0 : 1);
  }

  private static int appraisal(
      Appraisal appraisal, Skp plan, Map<String, Indicator> indicators, Set<String> results) {
    int wrong = plan.getPeriod().contains(appraisal.getPeriod()) ? 0 : 1;
    Set<String> seen = new HashSet<>();
    for (Realisation one : appraisal.getRealisations()) {
      Indicator indicator = indicators.get(one.getIndicatorId());
      wrong += indicator == null ? 1 : unit(indicator, one);
      wrong += seen.add(one.getIndicatorId() + one.getPeriod()) ? 0 : 1;
      wrong += plan.getPeriod().contains(one.getPeriod()) ? 0 : 1;
      wrong += one.getQuantity().isPresent() == one.getAbsenceReason().isEmpty() ? 0 : 1;
    }
    for (Feedback one : appraisal.getFeedback()) {
      wrong += one.getResultId().map(results::contains).orElse(true) ? 0 : 1;
    }
    EnumSet<CoreValue> values = EnumSet.noneOf(CoreValue.class);
    appraisal.getValueScores().forEach(one -> values.add(one.getValue()));
    return wrong + (values.size() == appraisal.getValueScores().size() ? 0 : 1);
  }

  private static int unit(Indicator indicator, Realisation realisation) {
    boolean same =
        realisation.getQuantity().isEmpty()
            || indicator.getTarget().isEmpty()
            || indicator
                .getTarget()
                .get()
                .unit()
                .equals(realisation.getQuantity().map(q -> q.unit()));
    return same ? 0 : 1;
  }
}
