package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.ImmutablePerson;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.person.Person;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.Post;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.ImmutableAdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Results and facts of an invented officer. */
final class Cases {
  static final LocalDate DAY = LocalDate.of(2026, 1, 20);

  private Cases() {}

  static Outcome<EvaluationResult> rated(Rating results, Rating behaviour) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    Predicate predicate = Kuadran.predikat(results, behaviour, tracer);
    return Outcome.decided(
        new EvaluationResult(
            Regime.PERMENPANRB_6_2022,
            Optional.empty(),
            Period.ofYear(2025),
            predicate.name(),
            predicate.label(),
            Optional.of(predicate.quadrant()),
            Optional.of(results),
            Optional.of(behaviour),
            Optional.of(OrganisationPredicate.BAIK),
            Optional.empty(),
            List.of(),
            List.of()),
        tracer.root());
  }

  static <P extends Enum<P> & Labelled> Outcome<EvaluationResult> older(
      Regime regime, Period period, P predicate) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    tracer.leaf(regime.rule(), predicate, period);
    return Outcome.decided(
        new EvaluationResult(
            regime,
            Optional.empty(),
            period,
            predicate.name(),
            predicate.label(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()),
        tracer.root());
  }

  static Person person(PostKind kind, Golongan rank, Optional<Jenjang> grade) {
    return person("199304172019032014", kind, grade).rank(rank).build();
  }

  static Person contract() {
    return person("199304172023212001", PostKind.JF_KEAHLIAN, Optional.of(Jenjang.AHLI_PERTAMA))
        .build();
  }

  private static ImmutablePerson.Builder person(
      String nip, PostKind kind, Optional<Jenjang> grade) {
    return Person.builder()
        .name("Contoh Pegawai")
        .nip(Nip.parse(nip))
        .post(Post.builder().name("Contoh Jabatan").kind(kind).jenjang(grade).build());
  }

  static ImmutableAdviceFacts.Builder clerk() {
    return clerk(DAY);
  }

  static ImmutableAdviceFacts.Builder clerk(LocalDate asOf) {
    return AdviceFacts.builder()
        .person(person(PostKind.PELAKSANA, Golongan.II_C, Optional.empty()))
        .asOf(asOf);
  }

  static ImmutableAdviceFacts.Builder functional() {
    return AdviceFacts.builder()
        .person(person(PostKind.JF_KEAHLIAN, Golongan.III_B, Optional.of(Jenjang.AHLI_PERTAMA)))
        .asOf(DAY);
  }

  static PastRating year(int year, Predicate predicate) {
    return PastRating.of(Regime.PERMENPANRB_6_2022, Period.ofYear(year), predicate.name());
  }
}
