package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorDemands;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.quantity.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the parts of a plan must agree, whatever the regime. */
final class SkpRules {
  /** From this day PermenPANRB 6/2022 is applied. */
  static final LocalDate PERMEN_6 = LocalDate.of(2022, 1, 1);

  /** From this day achievements are computed by polarity, under PermenPANRB 8/2021 first. */
  private static final LocalDate POLARITY = LocalDate.of(2021, 7, 1);

  private SkpRules() {}

  static Inspection inspect(Skp skp, Interpretations interpretations) {
    Inspection in = Inspection.start();
    ids(in, skp);
    persons(in, skp);
    in.at("results").require(!skp.getResults().isEmpty(), SkpDemands.RESULTS);
    weights(in, skp);
    dates(in, skp);
    if (!skp.getPeriod().to().isBefore(POLARITY)) {
      polarities(in.at("results"), skp);
    }
    if (!skp.getPeriod().from().isBefore(PERMEN_6)) {
      Permen6Rules.inspect(in, skp, interpretations);
    }
    return in;
  }

  private static void ids(Inspection in, Skp skp) {
    Set<String> results = new HashSet<>();
    Set<String> indicators = new HashSet<>();
    for (int i = 0; i < skp.getResults().size(); i++) {
      PlannedResult result = skp.getResults().get(i);
      Inspection at = in.at("results").at(i);
      at.at("id").require(results.add(result.getId()), SkpDemands.ID_UNIQUE);
      Inspection inside = at.at("indicators");
      for (int j = 0; j < result.getIndicators().size(); j++) {
        boolean fresh = indicators.add(result.getIndicators().get(j).getId());
        inside.at(j).at("id").require(fresh, SkpDemands.ID_UNIQUE);
      }
    }
  }

  private static void persons(Inspection in, Skp skp) {
    String own = skp.getPerson().getNip().toString();
    boolean self = skp.getRater().flatMap(Rater::getNumber).equals(Optional.of(own));
    in.at("rater").at("number").require(!self, SkpDemands.RATER_OTHER);
    in.at("person")
        .at("nip")
        .require(
            skp.getPerson().getNip().appointmentYear() <= skp.getPeriod().to().getYear(),
            SkpDemands.APPOINTED);
  }

  private static void weights(Inspection in, Skp skp) {
    List<Weight> given = skp.indicators().flatMap(one -> one.getWeight().stream()).toList();
    if (given.isEmpty()) {
      return;
    }
    boolean complete = true;
    Inspection results = in.at("results");
    for (int i = 0; i < skp.getResults().size(); i++) {
      PlannedResult result = skp.getResults().get(i);
      for (int j = 0; j < result.getIndicators().size(); j++) {
        boolean needless =
            result.getKind() == ResultKind.TAMBAHAN
                || result.getIndicators().get(j).getWeight().isPresent();
        if (!needless) {
          results.at(i).at("indicators").at(j).at("weight").require(false, SkpDemands.WEIGHT);
        }
        complete &= needless;
      }
    }
    BigDecimal sum = Weights.sum(given);
    boolean exact = sum.compareTo(Weights.TOTAL) == 0;
    results.requireOf(
        !complete || exact,
        SkpDemands.WEIGHTS_SUM,
        sum.toPlainString(),
        Weights.TOTAL.toPlainString());
  }

  private static void polarities(Inspection in, Skp skp) {
    for (int i = 0; i < skp.getResults().size(); i++) {
      List<Indicator> indicators = skp.getResults().get(i).getIndicators();
      for (int j = 0; j < indicators.size(); j++) {
        if (indicators.get(j).getPolarity().isEmpty()) {
          in.at(i).at("indicators").at(j).at("polarity").require(false, IndicatorDemands.POLARITY);
        }
      }
    }
  }

  private static void dates(Inspection in, Skp skp) {
    Period period = skp.getPeriod();
    skp.getAgreedOn()
        .ifPresent(
            day ->
                in.at("agreedOn")
                    .requireOf(!day.isAfter(period.to()), SkpDemands.AGREED_ON, day, period));
    for (int i = 0; i < skp.getResults().size(); i++) {
      PlannedResult result = skp.getResults().get(i);
      Inspection at = in.at("results").at(i);
      result.getPeriod().ifPresent(own -> inside(at.at("period"), own, period));
      for (int j = 0; j < result.getIndicators().size(); j++) {
        targets(at.at("indicators").at(j), result.getIndicators().get(j), period);
      }
    }
  }

  private static void targets(Inspection in, Indicator indicator, Period period) {
    for (int i = 0; i < indicator.getPeriodTargets().size(); i++) {
      Inspection at = in.at("periodTargets").at(i).at("period");
      inside(at, indicator.getPeriodTargets().get(i).getPeriod(), period);
    }
  }

  private static void inside(Inspection at, Period part, Period whole) {
    at.requireOf(whole.contains(part), SkpDemands.INSIDE_PERIOD, part, whole);
  }

  static List<CoreValue> missingValues(Skp skp) {
    Set<CoreValue> missing = EnumSet.allOf(CoreValue.class);
    skp.getBehaviour().forEach(one -> missing.remove(one.getValue()));
    return List.copyOf(missing);
  }
}
