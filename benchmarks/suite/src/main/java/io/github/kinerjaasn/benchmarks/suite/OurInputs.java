package io.github.kinerjaasn.benchmarks.suite;

import io.github.kinerjaasn.benchmarks.work.Work.EmployeeYear;
import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.person.Rater;
import io.github.kinerjaasn.core.person.RaterStatus;
import io.github.kinerjaasn.core.plan.Approach;
import io.github.kinerjaasn.core.plan.Attachment;
import io.github.kinerjaasn.core.plan.BehaviourExpectation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.scoring.population.RatedYear;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A year of the common work as the SDK's own documents and as its scheme's input. */
final class OurInputs {
  private static final int YEAR = 2025;
  private static final List<String> NAMES =
      List.of(
          "Persentase laporan kinerja yang disampaikan tepat waktu",
          "Jumlah dokumen perencanaan yang disusun",
          "Waktu rata-rata penyelesaian permohonan layanan",
          "Indeks kepuasan masyarakat atas layanan",
          "Nilai realisasi anggaran kegiatan",
          "Jumlah peserta bimbingan teknis",
          "Tingkat kehadiran",
          "Persentase temuan yang ditindaklanjuti");
  private static final List<Unit> UNITS =
      List.of("%", "dokumen", "hari kerja", "indeks", "rupiah", "orang", "%", "%").stream()
          .map(Unit::of)
          .toList();

  private static final List<Aspect> ASPECTS =
      List.of(Aspect.KUANTITAS, Aspect.KUALITAS, Aspect.WAKTU, Aspect.BIAYA);

  private OurInputs() {}

  static RatedYear rated(EmployeeYear year) {
    List<IndicatorInput> indicators = new ArrayList<>();
    year.indicators()
        .forEach(
            one ->
                indicators.add(
                    IndicatorInput.of(
                            "IKI-" + (indicators.size() + 1),
                            Polarity.valueOf(one.polarity().name()),
                            Rational.of(one.target()),
                            Rational.of(one.realisation()))
                        .weighing(Rational.of(one.weight()), IndicatorInput.YEAR)));
    Map<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    for (CoreValue value : CoreValue.values()) {
      levels.put(value, Rational.of(year.behaviour().get(value.ordinal())));
    }
    SchemeInput input =
        SchemeInput.empty()
            .withIndicators(indicators)
            .withBehaviour(List.of(BehaviourInput.of(levels)));
    return new RatedYear(input, Optional.of(Jenjang.valueOf(year.grade())), year.months());
  }

  static Evaluation evaluation(EmployeeYear year) {
    YearMonth last = YearMonth.of(YEAR, year.months());
    Period period = Period.of(LocalDate.of(YEAR, 1, 1), last.atEndOfMonth());
    Skp plan = plan(year, period);
    return Evaluation.builder()
        .plan(plan)
        .appraisal(appraisal(year, period, plan.getResults()))
        .build();
  }

  private static Skp plan(EmployeeYear year, Period period) {
    List<PlannedResult> results = new ArrayList<>();
    int count = year.indicators().size();
    for (int from = 0; from < count; from += ASPECTS.size()) {
      int number = results.size() + 1;
      results.add(
          PlannedResult.builder()
              .id("RHK-" + number)
              .kind(ResultKind.UTAMA)
              .statement("Terlaksananya layanan organisasi, paket " + number)
              .supportedLeaderResult("Meningkatnya mutu layanan")
              .addAllIndicators(
                  IntStream.range(from, Math.min(count, from + ASPECTS.size()))
                      .mapToObj(at -> indicator(year, at))
                      .toList())
              .build());
    }
    return Skp.builder()
        .id("SKP-1")
        .period(period)
        .person(person(year))
        .rater(rater())
        .approach(Approach.KUANTITATIF)
        .agreedOn(LocalDate.of(YEAR, 1, 15))
        .attachment(
            Attachment.builder()
                .addResource("dua orang verifikator")
                .addAccountabilityScheme("laporan bulanan")
                .addConsequence("usulan penghargaan")
                .build())
        .addAllResults(results)
        .addAllBehaviour(Arrays.stream(CoreValue.values()).map(BehaviourExpectation::of).toList())
        .build();
  }

  private static Person person(EmployeeYear year) {
    Jenjang grade = Jenjang.valueOf(year.grade());
    PostKind kind = grade.isKeahlian() ? PostKind.JF_KEAHLIAN : PostKind.JF_KETERAMPILAN;
    return Person.builder()
        .name("Contoh Pegawai")
        .nip(Nip.parse("199503012019032001"))
        .rank(Golongan.III_C)
        .post(Post.builder().name("Analis Kebijakan").kind(kind).jenjang(grade).build())
        .unit("Bagian Organisasi")
        .build();
  }

  private static Rater rater() {
    return Rater.builder()
        .name("Contoh Atasan")
        .number("198002022005011001")
        .status(RaterStatus.ASN)
        .rank(Golongan.IV_A)
        .post("Kepala Bagian")
        .unit("Bagian Organisasi")
        .build();
  }

  private static Indicator indicator(EmployeeYear year, int at) {
    var given = year.indicators().get(at);
    Unit unit = UNITS.get(at % UNITS.size());
    return Indicator.builder()
        .id("IKI-" + (at + 1))
        .name(NAMES.get(at % NAMES.size()))
        .kind(IndicatorKind.IKI)
        .aspect(ASPECTS.get(at % ASPECTS.size()))
        .polarity(Polarity.valueOf(given.polarity().name()))
        .target(Target.exact(Quantity.of(given.target(), unit)))
        .weight(Weight.ofPercent(given.weight()))
        .build();
  }

  private static Appraisal appraisal(
      EmployeeYear year, Period period, List<PlannedResult> results) {
    ImmutableAppraisal.Builder appraisal = Appraisal.builder().period(period);
    for (int at = 0; at < year.indicators().size(); at++) {
      Quantity amount =
          Quantity.of(year.indicators().get(at).realisation(), UNITS.get(at % UNITS.size()));
      appraisal.addRealisations(
          Realisation.builder()
              .indicatorId("IKI-" + (at + 1))
              .period(period)
              .quantity(amount)
              .addEvidence("laporan")
              .build());
    }
    for (PlannedResult result : results) {
      appraisal.addFeedback(
          Feedback.builder()
              .resultId(result.getId())
              .role(FeedbackRole.ATASAN)
              .text("Membaik.")
              .addEvidence("laporan")
              .build());
    }
    for (CoreValue value : CoreValue.values()) {
      appraisal.addValueScores(
          ValueScore.of(value, Points.of(year.behaviour().get(value.ordinal()))));
    }
    return appraisal
        .resultRating(Rating.SESUAI_EKSPEKTASI)
        .behaviourRating(Rating.SESUAI_EKSPEKTASI)
        .organisationPredicate(OrganisationPredicate.BAIK)
        .date(LocalDate.of(YEAR + 1, 1, 12))
        .receivedOn(LocalDate.of(YEAR + 1, 1, 14))
        .build();
  }
}
