package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.plan.Approach;
import io.github.kinerjaasn.core.plan.Attachment;
import io.github.kinerjaasn.core.plan.BehaviourExpectation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;

/** A complete plan and appraisal of an invented officer. */
final class Documents {
  private Documents() {}

  static Post post(boolean unitHead) {
    return Post.builder()
        .name("Pengadministrasi Perizinan")
        .kind(PostKind.PELAKSANA)
        .unitHead(unitHead)
        .build();
  }

  static Person person(boolean unitHead) {
    return Person.builder()
        .name("Contoh Pegawai")
        .nip(Nip.parse("199503012019032001"))
        .rank(Golongan.II_C)
        .post(post(unitHead))
        .unit("Bidang Perizinan")
        .build();
  }

  private static PlannedResult result(int number) {
    return PlannedResult.builder()
        .id("RHK-" + number)
        .kind(ResultKind.UTAMA)
        .statement("Rekomendasi izin terbit tepat waktu, paket " + number)
        .supportedLeaderResult("Meningkatnya mutu perizinan")
        .addIndicators(
            indicator(number, Aspect.KUANTITAS, Polarity.MAXIMIZE, "240 rekomendasi"),
            indicator(number, Aspect.KUALITAS, Polarity.MAXIMIZE, "90 %"),
            indicator(number, Aspect.WAKTU, Polarity.MINIMIZE, "5 hari kerja"))
        .build();
  }

  private static Indicator indicator(int number, Aspect aspect, Polarity way, String target) {
    return Indicator.builder()
        .id("IKI-" + number + "." + (aspect.ordinal() + 1))
        .name("Ukuran " + aspect)
        .kind(IndicatorKind.IKI)
        .polarity(way)
        .aspect(aspect)
        .target(Target.exact(Quantity.parse(target)))
        .consolidation(Consolidation.AVERAGE)
        .build();
  }

  static Realisation realised(String id, String period, String quantity) {
    return Realisation.builder()
        .indicatorId(id)
        .period(Period.parse(period))
        .quantity(Quantity.parse(quantity))
        .addEvidence("laporan")
        .build();
  }

  private static Feedback feedback(int number) {
    return Feedback.builder()
        .resultId("RHK-" + number)
        .role(FeedbackRole.ATASAN)
        .text("Membaik sejak triwulan II.")
        .addEvidence("laporan triwulan")
        .build();
  }

  static ImmutableSkp skp() {
    return Skp.builder()
        .id("SKP-1")
        .period(Period.ofYear(2025))
        .person(person(false))
        .rater(
            Rater.builder()
                .name("Contoh Atasan")
                .number("198002022005011001")
                .status(RaterStatus.ASN)
                .rank(Golongan.IV_A)
                .post("Kepala Bidang")
                .unit("Bidang Perizinan")
                .build())
        .approach(Approach.KUANTITATIF)
        .agreedOn(LocalDate.of(2025, 1, 15))
        .attachment(
            Attachment.builder()
                .addResource("dua orang verifikator")
                .addAccountabilityScheme("laporan bulanan")
                .addConsequence("usulan penghargaan")
                .build())
        .addResults(result(1), result(2))
        .addAllBehaviour(Arrays.stream(CoreValue.values()).map(BehaviourExpectation::of).toList())
        .build();
  }

  static ImmutableAppraisal appraisal() {
    return Appraisal.builder()
        .period(Period.ofYear(2025))
        .addRealisations(
            realised("IKI-1.1", "2025-S1", "230 rekomendasi"),
            realised("IKI-1.1", "2025-S2", "250 rekomendasi"),
            realised("IKI-1.2", "2025", "89.9 %"),
            realised("IKI-1.3", "2025", "5 hari kerja"),
            realised("IKI-2.1", "2025", "241 rekomendasi"),
            realised("IKI-2.2", "2025", "90 %"),
            realised("IKI-2.3", "2025", "5.1 hari kerja"))
        .addFeedback(feedback(1), feedback(2))
        .resultRating(Rating.SESUAI_EKSPEKTASI)
        .behaviourRating(Rating.DI_ATAS_EKSPEKTASI)
        .organisationPredicate(OrganisationPredicate.BAIK)
        .date(LocalDate.of(2026, 1, 12))
        .receivedOn(LocalDate.of(2026, 1, 14))
        .build();
  }

  static ImmutableEvaluation evaluation() {
    return ImmutableEvaluation.builder().plan(skp()).appraisal(appraisal()).build();
  }
}
