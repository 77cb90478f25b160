package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.PlannedResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Realisations in the order of the indicators: most often they are given in it. */
final class RealisationOrder {
  private final List<Realisation> given;
  private final List<Realisation> ordered;

  /** Those not yet met; null as long as all were met in order. */
  private @Nullable Map<String, Realisation> rest;

  private RealisationOrder(List<Realisation> given) {
    this.given = given;
    this.ordered = new ArrayList<>(given.size());
  }

  static List<Realisation> of(Evaluation evaluation) {
    RealisationOrder order = new RealisationOrder(evaluation.getAppraisal().getRealisations());
    Period period = evaluation.getAppraisal().getPeriod();
    for (PlannedResult result : evaluation.getPlan().getResults()) {
      for (Indicator indicator : result.getIndicators()) {
        Realisation next = order.next(indicator.getId());
        if (next == null || !next.getPeriod().equals(period)) {
          return List.of();
        }
        order.ordered.add(next);
      }
    }
    if (order.ordered.size() != order.given.size()) {
      return List.of();
    }
    return order.rest == null ? order.given : List.copyOf(order.ordered);
  }

  private @Nullable Realisation next(String id) {
    int place = ordered.size();
    if (rest != null) {
      return rest.remove(id);
    }
    if (place < given.size() && given.get(place).getIndicatorId().equals(id)) {
      return given.get(place);
    }
    rest = byIndicator(given.subList(place, given.size()));
    return rest.remove(id);
  }

  /** One for each indicator; nothing where one has two. */
  private static Map<String, Realisation> byIndicator(List<Realisation> realisations) {
    Map<String, Realisation> map = new HashMap<>();
    realisations.forEach(one -> map.put(one.getIndicatorId(), one));
    return map.size() == realisations.size() ? map : new HashMap<>();
  }
}
