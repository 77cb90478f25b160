package io.github.kinerjaasn.scoring.evaluation;

import static io.github.kinerjaasn.core.law.Confidence.CONSENSUS;
import static io.github.kinerjaasn.core.law.Confidence.OFFICIAL_SECONDARY;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalDemands;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.check.Demand;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.se3y2023.PimpinanUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * PermenPANRB 6/2022 with SE MenPANRB 3/2023: first the organisation, then the two ratings, then
 * the predicate.
 */
final class Permen6Rules {
  static final Rule CAPAIAN_ORGANISASI =
      Rule.of(
          "permenpanrb-6-2022.capaian-organisasi",
          Text.of("capaian kinerja organisasi", "organisational achievement"),
          Text.of(
              "ditetapkan lebih dahulu oleh pimpinan satu tingkat di atas",
              "fixed first by the head one level up"),
          LegalText.PERMENPANRB_6_2022.at("Pasal 24, Pasal 25", OFFICIAL_SECONDARY));

  static final Rule RATING_HASIL_KERJA =
      Rule.of(
          "permenpanrb-6-2022.rating-hasil-kerja",
          Text.of("rating hasil kerja", "rating of work results"),
          Text.of(
              "diberikan pejabat penilai atas {0} hasil kerja; tidak ada rumus nasional",
              "given by the rater on {0} results; there is no national formula"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran (evaluasi kinerja)", CONSENSUS));

  static final Rule RATING_PERILAKU_KERJA =
      Rule.of(
          "permenpanrb-6-2022.rating-perilaku-kerja",
          Text.of("rating perilaku kerja", "rating of work behaviour"),
          Text.of(
              "diberikan pejabat penilai; {0} umpan balik atas nilai BerAKHLAK",
              "given by the rater; {0} pieces of feedback on the core values"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran (evaluasi kinerja)", CONSENSUS));

  private Permen6Rules() {}

  static Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    Appraisal appraisal = evaluation.getAppraisal();
    Optional<Rating> unit = ofUnit(evaluation, tracer);
    Optional<Rating> hasil = appraisal.getResultRating().or(() -> unit);
    Optional<Rating> perilaku = appraisal.getBehaviourRating();
    Optional<OrganisationPredicate> organisasi = appraisal.getOrganisationPredicate();
    miss(hasil, AppraisalDemands.RESULT_RATING, "resultRating", trouble);
    miss(perilaku, AppraisalDemands.BEHAVIOUR_RATING, "behaviourRating", trouble);
    miss(organisasi, AppraisalDemands.ORGANISATION_PREDICATE, "organisationPredicate", trouble);
    if (hasil.isEmpty() || perilaku.isEmpty() || organisasi.isEmpty()) {
      return Optional.empty();
    }
    if (unit.isPresent() && !unit.equals(hasil)) {
      trouble.accept(notOfUnit(unit.get(), hasil.get()));
      return Optional.empty();
    }
    capaianOrganisasi(organisasi.get(), tracer);
    ratingHasilKerja(evaluation, hasil.get(), tracer);
    ratingPerilakuKerja(appraisal, perilaku.get(), tracer);
    Predicate predikat = Kuadran.predikat(hasil.get(), perilaku.get(), tracer);
    return Optional.of(
        new Verdict(
            predikat,
            predikat,
            Optional.of(predikat.quadrant()),
            hasil,
            perilaku,
            Optional.empty()));
  }

  private static void capaianOrganisasi(OrganisationPredicate capaian, Tracer tracer) {
    tracer.leaf(CAPAIAN_ORGANISASI, capaian);
  }

  private static void ratingPerilakuKerja(Appraisal appraisal, Rating rating, Tracer tracer) {
    long umpanBalik =
        appraisal.getFeedback().stream().filter(one -> one.getCoreValue().isPresent()).count();
    tracer.leaf(RATING_PERILAKU_KERJA, rating, umpanBalik);
  }

  /** For the head of a unit an agency may have the rating follow from the unit. */
  static Optional<Rating> ofUnit(Evaluation evaluation, Tracer tracer) {
    return evaluation
        .getAppraisal()
        .getOrganisationPredicate()
        .filter(unit -> evaluation.getPlan().getPerson().getPost().isUnitHead())
        .flatMap(
            unit ->
                PimpinanUnit.hasilKerja(unit, Tracer.silent(tracer.interpretations()))
                    .toOptional());
  }

  private static void ratingHasilKerja(Evaluation evaluation, Rating hasil, Tracer tracer) {
    int mark = tracer.mark();
    Appraisal appraisal = evaluation.getAppraisal();
    if (ofUnit(evaluation, tracer).isPresent()) {
      PimpinanUnit.hasilKerja(appraisal.getOrganisationPredicate().orElseThrow(), tracer);
    }
    List<PlannedResult> results = new ArrayList<>(evaluation.getPlan().getResults());
    results.sort(Comparator.comparing(PlannedResult::getId));
    results.forEach(result -> Realised.hasilKerja(result, evaluation, tracer));
    tracer.step(mark, RATING_HASIL_KERJA, hasil, results.size());
  }

  private static Violation notOfUnit(Rating unit, Rating given) {
    return Violation.error(
            "/appraisal/resultRating",
            ViolationCode.INCONSISTENT,
            Text.of(
                "rating hasil kerja pimpinan unit berbeda dari capaian unitnya",
                "the rating of the head of the unit differs from the unit's achievement"),
            Text.of(
                "samakan, kosongkan, atau pilih UNIT_HEAD_RESULT_RATING=SUPPLIED_BY_CALLER",
                "make them equal, leave it out, or choose"
                    + " UNIT_HEAD_RESULT_RATING=SUPPLIED_BY_CALLER"),
            PimpinanUnit.HASIL_KERJA.basis())
        .withFound(given)
        .withAllowed(unit);
  }

  private static void miss(
      Optional<?> input, Demand demand, String member, Consumer<Violation> trouble) {
    if (input.isEmpty()) {
      trouble.accept(demand.brokenAt("/appraisal/" + member));
    }
  }
}
