package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.numeric.BehaviourAspect;
import io.github.kinerjaasn.core.numeric.BehaviourScore;
import io.github.kinerjaasn.core.numeric.Pp46Inputs;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.PostGroup;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp46y2011.HasilPrestasi;
import io.github.kinerjaasn.scoring.pp46y2011.Kreativitas;
import io.github.kinerjaasn.scoring.pp46y2011.Perilaku;
import io.github.kinerjaasn.scoring.pp46y2011.PrestasiKerja;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian;
import io.github.kinerjaasn.scoring.pp46y2011.UnsurPenilaian.Jabatan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** PP 46/2011 with Perka BKN 1/2013: tasks, extra points and behaviour of a document. */
final class Pp46Rules {
  private static final String INPUTS = "/appraisal/pp46";

  private final Evaluation evaluation;
  private final Period window;
  private final Tracer tracer;
  private final Needs needs;

  private Pp46Rules(
      Evaluation evaluation, Period window, Tracer tracer, Consumer<Violation> trouble) {
    this.evaluation = evaluation;
    this.window = window;
    this.tracer = tracer;
    this.needs = new Needs(trouble, LegalText.PERKA_BKN_1_2013.at("", Confidence.CONSENSUS));
  }

  static Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    Appraisal appraisal = evaluation.getAppraisal();
    Optional<Points> onFile = appraisal.getPp46().flatMap(Pp46Inputs::getFinalValue);
    if (onFile.isPresent()) {
      Score nilai = Score.of(onFile.get().value());
      compare(evaluation, nilai, tracer, trouble);
      return Optional.of(Verdict.of(PrestasiKerja.sebutan(nilai.exact(), tracer), nilai));
    }
    return new Pp46Rules(evaluation, appraisal.getPeriod(), tracer, trouble)
        .compute()
        .map(hasil -> Verdict.of(hasil.sebutan(), hasil.nilai()));
  }

  /** A value on file wins over the parts it was made of, but not silently. */
  private static void compare(
      Evaluation evaluation, Score onFile, Tracer tracer, Consumer<Violation> trouble) {
    Tracer silent = Tracer.silent(tracer.interpretations());
    new Pp46Rules(evaluation, evaluation.getAppraisal().getPeriod(), silent, ignored -> {})
        .compute()
        .map(hasil -> hasil.nilai())
        .filter(computed -> computed.displayed().compareTo(onFile.displayed()) != 0)
        .ifPresent(computed -> trouble.accept(differs(onFile, computed)));
  }

  private static Violation differs(Score onFile, Score computed) {
    return Violation.warning(
            INPUTS + "/finalValue",
            ViolationCode.INCONSISTENT,
            Text.of(
                    "nilai akhir tersimpan {0} berbeda dari hitungan {1}",
                    "the value on file, {0}, differs from the computed one, {1}")
                .with(onFile, computed),
            Text.of(
                "periksa arsip; hasil memakai nilai tersimpan",
                "check the archive; the result uses the value on file"),
            LegalText.PERKA_BKN_1_2013.at("", Confidence.CONSENSUS))
        .withFound(onFile)
        .withAllowed(computed);
  }

  /** The final value of a window: the one on file, or computed. */
  static Optional<Rational> value(
      Evaluation evaluation, Period window, Tracer tracer, Consumer<Violation> trouble) {
    return evaluation
        .getAppraisal()
        .getPp46()
        .flatMap(Pp46Inputs::getFinalValue)
        .map(Points::value)
        .or(
            () ->
                new Pp46Rules(evaluation, window, tracer, trouble)
                    .compute()
                    .map(hasil -> hasil.nilai().exact()));
  }

  private Optional<HasilPrestasi> compute() {
    Optional<List<Rational>> tasks = Pp46Tasks.scores(evaluation, window, tracer, needs);
    Optional<Pp46Inputs> inputs =
        needs.need(
            evaluation.getAppraisal().getPp46(),
            INPUTS,
            Text.of("masukan PP 46/2011", "the inputs of PP 46/2011"));
    return inputs.flatMap(given -> compute(tasks, given));
  }

  private Optional<HasilPrestasi> compute(Optional<List<Rational>> tasks, Pp46Inputs given) {
    Optional<Integer> extra =
        needs.need(
            given.getExtraTasks(),
            INPUTS + "/extraTasks",
            Text.of("banyaknya tugas tambahan", "the number of extra tasks"));
    Optional<Kreativitas> creativity =
        needs
            .need(
                given.getCreativity(), INPUTS + "/creativity", Text.of("kreativitas", "creativity"))
            .map(level -> Kreativitas.valueOf(level.name()));
    Optional<Perilaku> behaviour = behaviour(given.getBehaviourScores());
    if (tasks.isEmpty() || extra.isEmpty() || creativity.isEmpty() || behaviour.isEmpty()) {
      return Optional.empty();
    }
    return compute(
        new UnsurPenilaian(
            tasks.get(),
            Rational.of(extra.get()),
            creativity.get(),
            behaviour.get(),
            Optional.of(post())));
  }

  private Optional<HasilPrestasi> compute(UnsurPenilaian unsur) {
    List<Violation> temuan = unsur.temuan(tracer.interpretations());
    temuan.forEach(one -> needs.trouble().accept(one.at(INPUTS)));
    return temuan.isEmpty()
        ? Optional.of(PrestasiKerja.prestasiKerja(unsur, tracer))
        : Optional.empty();
  }

  private Optional<Perilaku> behaviour(List<BehaviourScore> scores) {
    Optional<Rational> service = score(scores, BehaviourAspect.ORIENTASI_PELAYANAN);
    Optional<Rational> integrity = score(scores, BehaviourAspect.INTEGRITAS);
    Optional<Rational> commitment = score(scores, BehaviourAspect.KOMITMEN);
    Optional<Rational> discipline = score(scores, BehaviourAspect.DISIPLIN);
    Optional<Rational> cooperation = score(scores, BehaviourAspect.KERJA_SAMA);
    boolean complete =
        List.of(service, integrity, commitment, discipline, cooperation).stream()
            .allMatch(Optional::isPresent);
    return complete
        ? Optional.of(
            new Perilaku(
                service.orElseThrow(),
                integrity.orElseThrow(),
                commitment.orElseThrow(),
                discipline.orElseThrow(),
                cooperation.orElseThrow(),
                find(scores, BehaviourAspect.KEPEMIMPINAN)))
        : Optional.empty();
  }

  private Optional<Rational> score(List<BehaviourScore> scores, BehaviourAspect aspect) {
    return needs.need(find(scores, aspect), INPUTS + "/behaviourScores", aspect.label());
  }

  private static Optional<Rational> find(List<BehaviourScore> scores, BehaviourAspect aspect) {
    return scores.stream()
        .filter(one -> one.getAspect() == aspect)
        .findFirst()
        .map(one -> one.getScore().value());
  }

  private Jabatan post() {
    PostKind kind = evaluation.getPlan().getPerson().getPost().getKind();
    boolean structural = kind.group() != PostGroup.JF && kind != PostKind.PELAKSANA;
    return structural ? Jabatan.STRUKTURAL : Jabatan.LAINNYA;
  }
}
