package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.numeric.NumericRules;
import io.github.kinerjaasn.core.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the parts of an appraisal must agree. */
final class AppraisalRules {
  /** From this day PermenPANRB 6/2022 is applied. */
  static final LocalDate PERMEN_6 = LocalDate.of(2022, 1, 1);

  private AppraisalRules() {}

  static Inspection inspect(Feedback feedback) {
    Inspection in = Inspection.start();
    boolean one = feedback.getResultId().isPresent() != feedback.getCoreValue().isPresent();
    in.require(one, AppraisalDemands.FEEDBACK_SUBJECT);
    in.at("evidence")
        .require(!feedback.getEvidence().isEmpty(), AppraisalDemands.FEEDBACK_EVIDENCE);
    return in;
  }

  static Inspection inspect(Appraisal appraisal) {
    Inspection in = Inspection.start();
    if (!appraisal.getPeriod().from().isBefore(PERMEN_6)) {
      ratings(in, appraisal);
    }
    in.at("valueScores").include(NumericRules.inspect(appraisal.getValueScores()));
    realisations(in.at("realisations"), appraisal.getRealisations());
    dates(in, appraisal);
    return in;
  }

  private static void ratings(Inspection in, Appraisal appraisal) {
    boolean numeric = appraisal.getKmk127().isPresent();
    in.at("resultRating")
        .require(
            numeric || appraisal.getResultRating().isPresent(), AppraisalDemands.RESULT_RATING);
    in.at("behaviourRating")
        .require(
            numeric || appraisal.getBehaviourRating().isPresent(),
            AppraisalDemands.BEHAVIOUR_RATING);
    in.at("organisationPredicate")
        .require(
            appraisal.getOrganisationPredicate().isPresent(),
            AppraisalDemands.ORGANISATION_PREDICATE);
  }

  private static void realisations(Inspection in, List<Realisation> realisations) {
    Map<String, List<Period>> seen = new HashMap<>();
    for (int i = 0; i < realisations.size(); i++) {
      Period period = realisations.get(i).getPeriod();
      List<Period> others =
          seen.computeIfAbsent(realisations.get(i).getIndicatorId(), id -> new ArrayList<>(1));
      boolean twice = others.contains(period);
      Inspection at = in.at(i).at("period");
      at.require(!twice, AppraisalDemands.REALISATION_ONCE);
      at.require(twice || !overlaps(period, others), AppraisalDemands.REALISATION_OVERLAP);
      others.add(period);
    }
  }

  private static boolean overlaps(Period period, List<Period> others) {
    for (Period other : others) {
      if (period.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  private static void dates(Inspection in, Appraisal appraisal) {
    Period period = appraisal.getPeriod();
    appraisal
        .getDate()
        .ifPresent(
            day ->
                in.at("date")
                    .requireOf(!day.isBefore(period.to()), AppraisalDemands.DATE, day, period));
    appraisal.getReceivedOn().ifPresent(day -> received(in.at("receivedOn"), day, appraisal));
    appraisal
        .getObjection()
        .ifPresent(one -> filed(in.at("objection").at("filedOn"), one.getFiledOn(), appraisal));
  }

  private static void received(Inspection at, LocalDate day, Appraisal appraisal) {
    appraisal
        .getDate()
        .ifPresent(
            made -> at.requireOf(!day.isBefore(made), AppraisalDemands.RECEIVED_ON, day, made));
  }

  private static void filed(Inspection at, LocalDate day, Appraisal appraisal) {
    appraisal
        .getReceivedOn()
        .ifPresent(
            received ->
                at.requireOf(
                    !day.isBefore(received), AppraisalDemands.OBJECTION_DATE, day, received));
  }
}
