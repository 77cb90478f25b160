package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.kmk127y2026.HasilNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi;
import io.github.kinerjaasn.scoring.kmk127y2026.Kalibrasi.KelompokJabatan;
import io.github.kinerjaasn.scoring.kmk127y2026.Kelompok;
import io.github.kinerjaasn.scoring.kmk127y2026.MasukanNilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiHasilKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiKinerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiPerilakuKerja;
import io.github.kinerjaasn.scoring.kmk127y2026.NilaiPerilakuKerja.NilaiBerakhlak;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir;
import io.github.kinerjaasn.scoring.kmk127y2026.Tafsir.KmkGivenValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The profile of the Ministry of Finance (KMK 127/2026) on top of PermenPANRB 6/2022: numbers give
 * the two ratings, the national matrix gives the predicate.
 */
final class Kmk127Rules {
  /** The id of the agency in a document. */
  static final String AGENCY = "kemenkeu";

  private static final String INPUTS = "/appraisal/kmk127";

  private final Evaluation evaluation;
  private final Tracer tracer;
  private final Needs needs;

  private Kmk127Rules(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    this.evaluation = evaluation;
    this.tracer = tracer;
    this.needs = new Needs(trouble, LegalText.KMK_127_2026.at("", Confidence.SINGLE_SOURCE));
  }

  static Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    Kmk127Rules rules = new Kmk127Rules(evaluation, tracer, trouble);
    if (evaluation.getAppraisal().getPeriod().from().isBefore(firstDay(tracer))) {
      trouble.accept(rules.before2026());
      return Optional.empty();
    }
    return rules
        .needs
        .need(
            evaluation.getAppraisal().getKmk127(),
            INPUTS,
            Text.of("masukan KMK 127/2026", "the inputs of KMK 127/2026"))
        .flatMap(rules::input)
        .map(input -> NilaiKinerja.nilaiKinerja(input, tracer))
        .map(rules::compared)
        .map(Kmk127Rules::verdict);
  }

  private static LocalDate firstDay(Tracer tracer) {
    return switch (tracer.reading(Tafsir.KMK_START)) {
      case FIRST_OF_JANUARY_2026 -> LocalDate.of(2026, 1, 1);
    };
  }

  /** Ratings that the rater gave beside the numbers are compared, not used. */
  private HasilNilaiKinerja compared(HasilNilaiKinerja hasil) {
    Appraisal appraisal = evaluation.getAppraisal();
    compare(appraisal.getResultRating(), hasil.hasilKerja(), "resultRating");
    compare(appraisal.getBehaviourRating(), hasil.perilakuKerja(), "behaviourRating");
    return hasil;
  }

  private void compare(Optional<Rating> given, Rating computed, String member) {
    if (given.isPresent() && given.get() != computed) {
      needs
          .trouble()
          .accept(
              Violation.warning(
                      "/appraisal/" + member,
                      ViolationCode.INCONSISTENT,
                      Text.of(
                          "rating yang diisi berbeda dari rating yang dihitung profil instansi",
                          "the given rating differs from the one the agency profile computes"),
                      Text.of(
                          "periksa angkanya; hasil memakai rating yang dihitung",
                          "check the numbers; the result uses the computed rating"),
                      needs.basis())
                  .withFound(given.get())
                  .withAllowed(computed));
    }
  }

  private static Verdict verdict(HasilNilaiKinerja hasil) {
    return new Verdict(
        hasil.predikat(),
        hasil.predikat(),
        Optional.of(hasil.predikat().quadrant()),
        Optional.of(hasil.hasilKerja()),
        Optional.of(hasil.perilakuKerja()),
        Optional.of(hasil.nkp()));
  }

  private Optional<MasukanNilaiKinerja> input(KmkInputs given) {
    Optional<KelompokJabatan> post = post();
    Optional<Rational> nhk = calibrated("NHK", given.getResultValue(), () -> nhk(given), post);
    Optional<Rational> npk = calibrated("NPK", given.getBehaviourValue(), this::npk, post);
    Optional<Rational> nko =
        number(given.getOrganisationValue(), "organisationValue", Text.same("NKO"));
    Optional<Integer> tier =
        needs.need(given.getTier(), INPUTS + "/tier", Text.of("kelompok pegawai", "the tier"));
    Optional<Rational> discipline =
        number(
            given.getDiscipline(),
            "discipline",
            Text.of("nilai disiplin (0 bila tidak ada)", "the discipline value (0 if none)"));
    Optional<Rational> impact =
        number(
            given.getImpact(),
            "impact",
            Text.of("dampak disiplin bawahan (0 bila tidak ada)", "the impact (0 if none)"));
    Optional<Rational> correction =
        number(
            given.getCorrection(),
            "correction",
            Text.of("koreksi (0 bila tidak ada)", "the correction (0 if none)"));
    boolean complete =
        List.of(nhk, npk, nko, tier, discipline, impact, correction).stream()
            .allMatch(Optional::isPresent);
    return complete
        ? Optional.of(
            new MasukanNilaiKinerja(
                nhk.get(),
                npk.get(),
                nko.get(),
                Kelompok.of(tier.get()),
                discipline.get(),
                impact.get(),
                correction.get()))
        : Optional.empty();
  }

  private Optional<Rational> number(Optional<Points> given, String member, Text name) {
    return needs.need(given, INPUTS + "/" + member, name).map(Points::value);
  }

  private Optional<Rational> calibrated(
      String name,
      Optional<Points> given,
      Supplier<Optional<Rational>> computed,
      Optional<KelompokJabatan> post) {
    Optional<Rational> value = given.isPresent() ? given.map(Points::value) : computed.get();
    if (isTableMissing(given) || value.isEmpty() || post.isEmpty()) {
      return Optional.empty();
    }
    Rational calibrated =
        given.isPresent()
            ? Kalibrasi.diberikan(value.get(), post.get(), tracer)
            : Kalibrasi.kalibrasi(value.get(), post.get(), tracer);
    tracer.about(name);
    return Optional.of(calibrated);
  }

  /** A document holds no table of the agency. */
  private boolean isTableMissing(Optional<Points> given) {
    boolean calibrates =
        given.isEmpty() || tracer.reading(Tafsir.KMK_GIVEN_VALUE) == KmkGivenValue.START_VALUE;
    List<Violation> temuan =
        calibrates ? Kalibrasi.temuan(Optional.empty(), tracer.interpretations()) : List.of();
    temuan.forEach(
        one -> needs.trouble().accept(one.at("/interpretations/" + Tafsir.KMK_CALIBRATION)));
    return !temuan.isEmpty();
  }

  private Optional<Rational> nhk(KmkInputs given) {
    return KmkIndicators.of(evaluation, given, tracer, needs)
        .map(list -> NilaiHasilKerja.nhk(list, tracer));
  }

  private Optional<Rational> npk() {
    Appraisal appraisal = evaluation.getAppraisal();
    List<Optional<Rational>> values =
        Arrays.stream(CoreValue.values()).map(value -> value(appraisal, value)).toList();
    return values.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            NilaiPerilakuKerja.npk(
                List.of(new NilaiBerakhlak(values.stream().flatMap(Optional::stream).toList())),
                tracer))
        : Optional.empty();
  }

  private Optional<Rational> value(Appraisal appraisal, CoreValue value) {
    return needs
        .need(
            appraisal.getValueScores().stream()
                .filter(one -> one.getValue() == value)
                .findFirst()
                .map(ValueScore::getScore),
            "/appraisal/valueScores",
            value.label())
        .map(Points::value);
  }

  private Optional<KelompokJabatan> post() {
    PostKind kind = evaluation.getPlan().getPerson().getPost().getKind();
    Optional<KelompokJabatan> group =
        switch (kind) {
          case JPT_UTAMA -> Optional.empty();
          case JPT_MADYA -> Optional.of(KelompokJabatan.JPT_MADYA);
          case JPT_PRATAMA -> Optional.of(KelompokJabatan.JPT_PRATAMA);
          case ADMINISTRATOR -> Optional.of(KelompokJabatan.ADMINISTRATOR);
          case PENGAWAS -> Optional.of(KelompokJabatan.PENGAWAS);
          case PELAKSANA -> Optional.of(KelompokJabatan.PELAKSANA);
          case JF_KEAHLIAN, JF_KETERAMPILAN -> Optional.of(KelompokJabatan.JABATAN_FUNGSIONAL);
        };
    return needs.need(
        group,
        "/plan/person/post/kind",
        Text.of("plafon kalibrasi jabatan ini", "the calibration ceiling of this post"));
  }

  private Violation before2026() {
    return Violation.error(
        "/appraisal/period",
        ViolationCode.NOT_MODELLED,
        Text.of(
            "KMK 127/2026 dipakai mulai 2026; pendahulunya tidak dimodelkan.",
            "KMK 127/2026 is used from 2026 on; its predecessors are not modelled."),
        Text.of(
            "Nilai masa ini tanpa profil instansi.", "Rate this period without agency profile."),
        needs.basis());
  }
}
