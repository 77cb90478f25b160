package io.github.kinerjaasn.core.sample;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.ImmutablePerson;
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
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import java.time.LocalDate;
import java.util.Arrays;

/** A complete plan and appraisal of an invented licensing officer of a city health office. */
public final class Samples {
  private Samples() {}

  public static ImmutablePerson person() {
    return Person.builder()
        .name("Contoh Pegawai, S.K.M.")
        .nip(Nip.parse("199503012019032001"))
        .rank(Golongan.III_C)
        .post(
            Post.builder()
                .name("Penata Perizinan Ahli Muda")
                .kind(PostKind.JF_KEAHLIAN)
                .jenjang(Jenjang.AHLI_MUDA)
                .build())
        .unit("Bidang Sumber Daya Kesehatan, Dinas Kesehatan")
        .build();
  }

  public static Rater rater() {
    return Rater.builder()
        .name("Contoh Atasan, M.Kes.")
        .number("198002022005011001")
        .status(RaterStatus.ASN)
        .rank(Golongan.IV_A)
        .post("Kepala Bidang Sumber Daya Kesehatan")
        .unit("Dinas Kesehatan")
        .build();
  }

  public static ImmutableIndicator speed() {
    return Indicator.builder()
        .id("IKI-1.1")
        .name("Rata-rata waktu penerbitan rekomendasi izin usaha kesehatan")
        .kind(IndicatorKind.IKI)
        .polarity(Polarity.MINIMIZE)
        .aspect(Aspect.WAKTU)
        .target(Target.maximum(Quantity.parse("5 hari kerja")))
        .baseline(Quantity.parse("8 hari kerja"))
        .consolidation(Consolidation.AVERAGE)
        .addPeriodTarget(
            PeriodTarget.of(
                Period.parse("2025-S1"), Target.maximum(Quantity.parse("6 hari kerja"))))
        .addPeriodTarget(
            PeriodTarget.of(
                Period.parse("2025-S2"), Target.maximum(Quantity.parse("5 hari kerja"))))
        .addEvidence("laporan bulanan sistem perizinan")
        .build();
  }

  public static ImmutableIndicator number() {
    return Indicator.builder()
        .id("IKI-1.2")
        .name("Jumlah rekomendasi izin yang diterbitkan")
        .kind(IndicatorKind.IKI)
        .polarity(Polarity.MAXIMIZE)
        .aspect(Aspect.KUANTITAS)
        .target(Target.minimum(Quantity.parse("240 rekomendasi")))
        .build();
  }

  public static ImmutableIndicator quality() {
    return Indicator.builder()
        .id("IKI-1.3")
        .name("Persentase pemohon yang puas")
        .kind(IndicatorKind.IKI)
        .polarity(Polarity.MAXIMIZE)
        .aspect(Aspect.KUALITAS)
        .target(Target.range(Quantity.parse("85 %"), Quantity.parse("95 %")))
        .build();
  }

  public static PlannedResult mainResult() {
    return PlannedResult.builder()
        .id("RHK-1")
        .kind(ResultKind.UTAMA)
        .statement("Rekomendasi izin usaha kesehatan terbit tepat waktu dan lengkap")
        .supportedLeaderResult("Meningkatnya mutu perizinan fasilitas kesehatan")
        .addIndicators(speed(), number(), quality())
        .build();
  }

  public static Attachment attachment() {
    return Attachment.builder()
        .addResource("dua orang verifikator dan akses sistem perizinan")
        .addAccountabilityScheme("laporan bulanan kepada kepala bidang")
        .addConsequence("usulan penghargaan, atau rencana perbaikan kinerja")
        .build();
  }

  public static ImmutableSkp.Builder plan() {
    return Skp.builder()
        .id("SKP-2025-0001")
        .period(Period.ofYear(2025))
        .agencyName("Pemerintah Kota Denpasar")
        .person(person())
        .rater(rater())
        .approach(Approach.KUANTITATIF)
        .agreedOn(LocalDate.of(2025, 1, 15))
        .attachment(attachment());
  }

  /** A plan without any violation. */
  public static ImmutableSkp skp() {
    return plan()
        .addResult(mainResult())
        .addAllBehaviour(Arrays.stream(CoreValue.values()).map(BehaviourExpectation::of).toList())
        .build();
  }

  private static Realisation realised(String id, String period, String quantity) {
    return Realisation.builder()
        .indicatorId(id)
        .period(Period.parse(period))
        .quantity(Quantity.parse(quantity))
        .addEvidence("rekapitulasi sistem perizinan")
        .build();
  }

  /** An appraisal without any violation. */
  public static ImmutableAppraisal appraisal() {
    return Appraisal.builder()
        .period(Period.ofYear(2025))
        .addRealisation(realised("IKI-1.1", "2025-S1", "6.5 hari kerja"))
        .addRealisation(realised("IKI-1.1", "2025-S2", "4.5 hari kerja"))
        .addRealisation(realised("IKI-1.2", "2025", "251 rekomendasi"))
        .addRealisation(
            Realisation.absent(
                "IKI-1.3", Period.ofYear(2025), "survei kepuasan baru selesai Februari 2026"))
        .addFeedback(
            Feedback.builder()
                .resultId("RHK-1")
                .role(FeedbackRole.ATASAN)
                .text("Waktu layanan membaik sejak verifikasi berkas dipindah ke depan.")
                .addEvidence("laporan triwulan III")
                .date(LocalDate.of(2025, 10, 6))
                .build())
        .resultRating(Rating.SESUAI_EKSPEKTASI)
        .behaviourRating(Rating.DI_ATAS_EKSPEKTASI)
        .organisationPredicate(OrganisationPredicate.BAIK)
        .date(LocalDate.of(2026, 1, 12))
        .receivedOn(LocalDate.of(2026, 1, 14))
        .build();
  }

  public static Evaluation evaluation() {
    return Evaluation.builder().plan(skp()).appraisal(appraisal()).build();
  }
}
