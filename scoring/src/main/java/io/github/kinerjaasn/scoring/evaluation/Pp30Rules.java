package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.numeric.Pp30Inputs;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.pp30y2019.UnsurKinerja;
import io.github.kinerjaasn.scoring.se3y2021.DuaSemester;
import io.github.kinerjaasn.scoring.se3y2021.HasilIntegrasi;
import io.github.kinerjaasn.scoring.se3y2021.Integrasi;
import io.github.kinerjaasn.scoring.se3y2021.Konversi;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** PP 30/2019 for the second half of 2021, and the integration of both halves of that year. */
final class Pp30Rules {
  private static final String INPUTS = "/appraisal/pp30";
  private static final Period FIRST_HALF = Period.ofSemester(2021, 1);

  private Pp30Rules() {}

  static Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    return inputs(evaluation, tracer, trouble)
        .map(unsur -> PenilaianKinerja.penilaianKinerja(unsur, tracer))
        .map(hasil -> Verdict.of(hasil.predikat(), hasil.nilai()));
  }

  static Optional<Verdict> integrate(
      Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    Optional<Rational> first = Pp46Rules.value(evaluation, FIRST_HALF, tracer, trouble);
    Optional<UnsurKinerja> second = inputs(evaluation, tracer, trouble);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Rational nilai = PenilaianKinerja.nilaiAkhir(second.get(), tracer).exact();
    DuaSemester halves = DuaSemester.of(first.get(), nilai, second.get().ideBaru());
    List<Violation> temuan = halves.temuan(tracer.interpretations());
    temuan.forEach(one -> trouble.accept(one.at("/interpretations/BRIDGE_WEIGHTS")));
    if (!temuan.isEmpty()) {
      return Optional.empty();
    }
    HasilIntegrasi hasil = Integrasi.integrasi(halves, tracer);
    if (hasil.pertama().pindahPita()) {
      trouble.accept(Konversi.pindahPita("/appraisal/pp46", first.get()));
    }
    return Optional.of(Verdict.of(hasil.predikat(), hasil.nilai()));
  }

  private static Optional<UnsurKinerja> inputs(
      Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble) {
    Needs needs =
        new Needs(
            trouble, LegalText.PP_30_2019.at("Pasal 41 ayat (1)-(5)", Confidence.OFFICIAL_TEXT));
    return needs
        .need(
            evaluation.getAppraisal().getPp30(),
            INPUTS,
            Text.of("masukan PP 30/2019", "the inputs of PP 30/2019"))
        .flatMap(given -> unsur(given, needs))
        .filter(unsur -> accepted(unsur, tracer, trouble));
  }

  private static Optional<UnsurKinerja> unsur(Pp30Inputs given, Needs needs) {
    Optional<Points> skp =
        needs.need(given.getSkpValue(), INPUTS + "/skpValue", Text.of("nilai SKP", "SKP value"));
    Optional<Points> behaviour =
        needs.need(
            given.getBehaviourValue(),
            INPUTS + "/behaviourValue",
            Text.of("nilai perilaku kerja", "behaviour value"));
    Optional<Boolean> opinion =
        needs.need(
            given.getPeerOpinion(),
            INPUTS + "/peerOpinion",
            Text.of("penggunaan pendapat rekan dan bawahan", "whether peers' opinion was used"));
    Optional<Boolean> idea =
        needs.need(
            given.getNewIdea(),
            INPUTS + "/newIdea",
            Text.of("ide baru", "whether there was a new idea"));
    return skp.isEmpty() || behaviour.isEmpty() || opinion.isEmpty() || idea.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new UnsurKinerja(
                skp.get().value(), behaviour.get().value(), opinion.get(), idea.get()));
  }

  private static boolean accepted(UnsurKinerja unsur, Tracer tracer, Consumer<Violation> trouble) {
    List<Violation> temuan = unsur.temuan(tracer.interpretations());
    temuan.forEach(one -> trouble.accept(one.at(INPUTS)));
    return temuan.isEmpty();
  }
}
