package io.github.kinerjaasn.core.plan;

import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.person.PersonDemands;
import io.github.kinerjaasn.core.post.PostGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What PermenPANRB 6/2022 asks of a plan. */
final class Permen6Rules {
  private final Skp skp;
  private final CostAspect costAspect;

  private Permen6Rules(Skp skp, CostAspect costAspect) {
    this.skp = skp;
    this.costAspect = costAspect;
  }

  static void inspect(Inspection in, Skp skp, Interpretations interpretations) {
    Permen6Rules rules = new Permen6Rules(skp, interpretations.of(CostAspect.COST_ASPECT));
    in.at("rater").require(skp.getRater().isPresent(), SkpDemands.RATER);
    in.at("person").at("rank").require(skp.getPerson().getRank().isPresent(), PersonDemands.RANK);
    in.at("person").at("unit").require(skp.getPerson().getUnit().isPresent(), PersonDemands.UNIT);
    boolean onlyAdditional =
        !skp.getResults().isEmpty()
            && skp.getResults().stream().allMatch(one -> one.getKind() == ResultKind.TAMBAHAN);
    in.at("results").require(!onlyAdditional, SkpDemands.MAIN_RESULT);
    for (int i = 0; i < skp.getResults().size(); i++) {
      rules.result(in.at("results").at(i), skp.getResults().get(i));
    }
    rules.behaviour(in.at("behaviour"));
    rules.attachment(in.at("attachment"));
  }

  private boolean isJpt() {
    return skp.getPerson().getPost().getKind().group() == PostGroup.JPT;
  }

  private void result(Inspection in, PlannedResult result) {
    leaderResult(in.at("supportedLeaderResult"), result);
    if (skp.getApproach() == Approach.KUALITATIF) {
      in.at("successMeasures")
          .require(!result.getSuccessMeasures().isEmpty(), SkpDemands.SUCCESS_MEASURES);
      in.at("indicators").require(result.getIndicators().isEmpty(), SkpDemands.APPROACH_CONTENT);
      return;
    }
    in.at("indicators").require(!result.getIndicators().isEmpty(), SkpDemands.INDICATORS);
    in.at("successMeasures")
        .require(result.getSuccessMeasures().isEmpty(), SkpDemands.APPROACH_CONTENT);
    for (int j = 0; j < result.getIndicators().size(); j++) {
      indicator(in.at("indicators").at(j), result.getIndicators().get(j));
    }
    if (!isJpt() && !result.getIndicators().isEmpty()) {
      aspects(in.at("indicators"), result);
    }
  }

  private void leaderResult(Inspection at, PlannedResult result) {
    boolean named = result.getSupportedLeaderResult().isPresent();
    if (isJpt()) {
      at.require(!named, SkpDemands.LEADER_RESULT_NOT_JPT);
    } else {
      at.require(named, forKind(SkpDemands.LEADER_RESULT, result.getKind()));
    }
  }

  private static Demand forKind(Demand demand, ResultKind kind) {
    return kind == ResultKind.UTAMA ? demand : demand.withSeverity(Severity.WARNING);
  }

  private void indicator(Inspection in, Indicator indicator) {
    in.at("target").require(indicator.getTarget().isPresent(), SkpDemands.TARGET);
    boolean aspect = indicator.getAspect().isPresent();
    boolean perspective = indicator.getPerspective().isPresent();
    if (aspect && perspective) {
      return;
    }
    if (isJpt()) {
      in.at("aspect").require(!aspect, SkpDemands.ASPECT_NOT_JPT);
      in.at("perspective").require(perspective || aspect, SkpDemands.PERSPECTIVE);
    } else {
      in.at("perspective").require(!perspective, SkpDemands.PERSPECTIVE_ONLY_JPT);
      in.at("aspect").require(aspect || perspective, SkpDemands.ASPECT);
    }
  }

  private void aspects(Inspection in, PlannedResult result) {
    Set<Aspect> missing =
        costAspect == CostAspect.ALL_FOUR
            ? EnumSet.allOf(Aspect.class)
            : EnumSet.of(Aspect.KUANTITAS, Aspect.KUALITAS, Aspect.WAKTU);
    for (int j = 0; j < result.getIndicators().size(); j++) {
      Optional<Aspect> aspect = result.getIndicators().get(j).getAspect();
      boolean cost = aspect.isPresent() && isNoAspect(aspect.get());
      in.at(j).at("aspect").require(!cost, SkpDemands.NO_COST);
      aspect.ifPresent(missing::remove);
    }
    Severity severity = costAspect == CostAspect.ALL_FOUR ? Severity.ERROR : Severity.WARNING;
    in.require(
        missing.isEmpty(), SkpDemands.ASPECTS_COVERED.withSeverity(severity), List.copyOf(missing));
  }

  private boolean isNoAspect(Aspect aspect) {
    return costAspect == CostAspect.FIRST_THREE_ONLY && aspect == Aspect.BIAYA;
  }

  private void behaviour(Inspection in) {
    List<CoreValue> missing = SkpRules.missingValues(skp);
    in.require(missing.isEmpty(), SkpDemands.VALUES, missing);
    Set<CoreValue> seen = EnumSet.noneOf(CoreValue.class);
    for (int i = 0; i < skp.getBehaviour().size(); i++) {
      boolean fresh = seen.add(skp.getBehaviour().get(i).getValue());
      in.at(i).at("value").require(fresh, SkpDemands.VALUE_ONCE);
    }
  }

  private void attachment(Inspection in) {
    boolean none = skp.getAttachment().isEmpty();
    Attachment attachment = skp.getAttachment().orElse(Attachment.builder().build());
    if (none) {
      in.require(false, SkpDemands.RESOURCES);
      in.require(false, SkpDemands.ACCOUNTABILITY);
      in.require(false, SkpDemands.CONSEQUENCES);
      return;
    }
    in.at("resources").require(!attachment.getResources().isEmpty(), SkpDemands.RESOURCES);
    in.at("accountabilityScheme")
        .require(!attachment.getAccountabilityScheme().isEmpty(), SkpDemands.ACCOUNTABILITY);
    in.at("consequences").require(!attachment.getConsequences().isEmpty(), SkpDemands.CONSEQUENCES);
  }
}
