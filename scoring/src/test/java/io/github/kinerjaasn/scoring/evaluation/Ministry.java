package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.numeric.ImmutableKmkInputs;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A year under the profile of the Ministry of Finance. */
final class Ministry {
  private Ministry() {}

  static Evaluation evaluation(KmkInputs inputs) {
    return Documents.evaluation()
        .withPlan(
            Documents.skp().withPeriod(Period.ofYear(2026)).withAgreedOn(LocalDate.of(2026, 1, 15)))
        .withAgency("kemenkeu")
        .withAppraisal(
            Documents.appraisal()
                .withPeriod(Period.ofYear(2026))
                .withRealisations(
                    Documents.appraisal().getRealisations().stream()
                        .map(
                            one ->
                                Documents.realised(
                                    one.getIndicatorId(),
                                    one.getPeriod().toString().replace("2025", "2026"),
                                    one.getQuantity().orElseThrow().toString()))
                        .toList())
                .withFeedback(Documents.appraisal().getFeedback())
                .withDate(LocalDate.of(2027, 1, 12))
                .withReceivedOn(LocalDate.of(2027, 1, 14))
                .withResultRating(Optional.empty())
                .withBehaviourRating(Optional.empty())
                .withOrganisationPredicate(OrganisationPredicate.BAIK)
                .withValueScores(
                    Arrays.stream(CoreValue.values())
                        .map(
                            value ->
                                ValueScore.builder().value(value).score(Points.of(100)).build())
                        .toList())
                .withKmk127(inputs));
  }

  static ImmutableKmkInputs.Builder adjustments() {
    return KmkInputs.builder()
        .organisationValue(Points.of(102))
        .tier(2)
        .discipline(Points.ZERO)
        .impact(Points.ZERO);
  }
}
