package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.NotModelled;
import io.github.kinerjaasn.core.law.Reading;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.post.Employment;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.Keberatan;
import io.github.kinerjaasn.scoring.regime.OpenPoints;
import io.github.kinerjaasn.scoring.regime.Regime;
import io.github.kinerjaasn.scoring.regime.Regulations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rates an evaluation document under the regime of its rated period, explained and cited.
 *
 * <pre>{@code
 * Outcome<EvaluationResult> outcome = Evaluator.evaluate(evaluation);
 * outcome.toOptional().ifPresent(result -> System.out.println(result.predicate()));
 * outcome.why().ifPresent(step -> System.out.print(step.toText(Language.ID)));
 * outcome.violations().forEach(v -> System.out.println(v.pointer() + " " + v.message().en()));
 * }</pre>
 */
public final class Evaluator {
  private static final Text CHECK_NIP =
      Text.of(
          "periksa NIP dan masa yang dinilai; PPPK dinilai untuk masa mulai 2022",
          "check the employee number and the rated period; a PPPK is rated for periods from 2022");

  /** How one regime rates an evaluation document. */
  @FunctionalInterface
  private interface Rules {
    /**
     * Rates the document.
     *
     * @param evaluation the document; its plan and appraisal may be drafts
     * @param tracer the readings, and where the steps go
     * @param trouble takes all that this regime misses or refuses, with pointers from the document
     * @return the verdict; empty exactly when an error was handed over
     */
    Optional<Verdict> rate(Evaluation evaluation, Tracer tracer, Consumer<Violation> trouble);
  }

  private Evaluator() {}

  /**
   * Rates a document.
   *
   * @param evaluation plan, appraisal and chosen readings; may be a draft
   * @return decided with the predicate, its reasoning and remarks; undecided with all that is
   *     missing or wrong in the document, at once
   */
  public static Outcome<EvaluationResult> evaluate(Evaluation evaluation) {
    List<Violation> trouble = new ArrayList<>();
    Interpretations readings = readings(evaluation.getInterpretations(), trouble);
    trouble.addAll(AppraisalCheck.check(withUnitHead(evaluation, readings)));
    Outcome<Regime> regime = Regulations.current().of(evaluation.getAppraisal().getPeriod());
    regime.violations().forEach(one -> trouble.add(one.under("/appraisal/period")));
    return regime
        .toOptional()
        .map(found -> rate(evaluation, found, readings, trouble))
        .orElseGet(() -> Outcome.undecided(trouble));
  }

  private static Outcome<EvaluationResult> rate(
      Evaluation evaluation, Regime regime, Interpretations readings, List<Violation> trouble) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    tracer.leaf(regime.rule(), regime, evaluation.getAppraisal().getPeriod());
    notForPppk(evaluation, regime).ifPresent(trouble::add);
    Optional<Verdict> verdict =
        rules(evaluation, regime, trouble)
            .flatMap(rules -> rules.rate(evaluation, tracer, trouble::add));
    if (verdict.isEmpty() || trouble.stream().anyMatch(Violation::isError)) {
      return Outcome.undecided(trouble);
    }
    tracer.step(0, regime.result(), verdict.get().label(), evaluation.getAppraisal().getPeriod());
    Step root = tracer.root();
    return new Outcome.Decided<>(
        result(evaluation, regime, verdict.get(), root, readings), root, trouble);
  }

  /** Before 2022 the texts are about PNS alone. */
  private static Optional<Violation> notForPppk(Evaluation evaluation, Regime regime) {
    Employment employment = evaluation.getPlan().getPerson().getNip().employment();
    Optional<NotModelled> gap =
        switch (regime) {
          case PP_46_2011 -> Optional.of(io.github.kinerjaasn.scoring.pp46y2011.Tafsir.PP46_PPPK);
          case PP_30_2019, INTEGRASI_2021 ->
              Optional.of(io.github.kinerjaasn.scoring.permenpanrb8y2021.Tafsir.P8_PPPK);
          case PERMENPANRB_6_2022 -> Optional.empty();
        };
    return gap.filter(one -> employment == Employment.PPPK)
        .map(
            one ->
                Violation.error(
                        "/plan/person/nip",
                        ViolationCode.NOT_MODELLED,
                        one.what(),
                        CHECK_NIP,
                        one.basis())
                    .withFound(employment)
                    .withAllowed(Employment.PNS));
  }

  private static Optional<Rules> rules(
      Evaluation evaluation, Regime regime, List<Violation> trouble) {
    Optional<String> agency = evaluation.getAgency();
    if (agency.isPresent()) {
      return agencyRules(agency.get(), regime, trouble);
    }
    return switch (regime) {
      case PERMENPANRB_6_2022 -> Optional.of(Permen6Rules::rate);
      case PP_46_2011 -> Optional.of(Pp46Rules::rate);
      case PP_30_2019 -> Optional.of(Pp30Rules::rate);
      case INTEGRASI_2021 -> Optional.of(Pp30Rules::integrate);
    };
  }

  private static Optional<Rules> agencyRules(
      String agency, Regime regime, List<Violation> trouble) {
    if (agency.equals(Kmk127Rules.AGENCY) && regime == Regime.PERMENPANRB_6_2022) {
      return Optional.of(Kmk127Rules::rate);
    }
    trouble.add(
        Violation.error(
                "/agency",
                ViolationCode.UNKNOWN_VALUE,
                Text.of(
                        "tidak ada profil instansi itu untuk rezim {0}",
                        "there is no such agency profile for {0}")
                    .with(regime),
                Text.of(
                    "kosongkan untuk hukum nasional saja", "leave it out for national law alone"),
                Basis.FORMAT)
            .withAllowed(List.of(Kmk127Rules.AGENCY)));
    return Optional.empty();
  }

  private static EvaluationResult result(
      Evaluation evaluation, Regime regime, Verdict verdict, Step root, Interpretations readings) {
    Appraisal appraisal = evaluation.getAppraisal();
    return new EvaluationResult(
        regime,
        evaluation.getAgency(),
        appraisal.getPeriod(),
        verdict.predicate().name(),
        verdict.label().label(),
        verdict.quadrant(),
        verdict.resultRating(),
        verdict.behaviourRating(),
        appraisal.getOrganisationPredicate().filter(one -> regime == Regime.PERMENPANRB_6_2022),
        verdict.score(),
        root.allChoices(),
        notices(regime, appraisal, readings));
  }

  private static List<Notice> notices(
      Regime regime, Appraisal appraisal, Interpretations readings) {
    if (regime == Regime.PP_46_2011 || appraisal.getReceivedOn().isEmpty()) {
      return List.of();
    }
    LocalDate received = appraisal.getReceivedOn().get();
    return Keberatan.batasAkhir(received, Tracer.silent(readings)).stream()
        .map(Evaluator::objection)
        .toList();
  }

  private static Notice objection(LocalDate until) {
    return new Notice(
        "OBJECTION_WINDOW",
        Text.of(
                "Keberatan dengan alasan dapat diajukan kepada atasan pejabat penilai sampai"
                    + " {0}; keputusannya final.",
                "A reasoned objection may go to the rater's superior until {0}; the decision is"
                    + " final.")
            .with(until),
        Optional.of(until),
        Keberatan.BATAS_AKHIR.basis());
  }

  /** Fills in the rating that an agency has follow from the unit, so that it is not missed. */
  private static Evaluation withUnitHead(Evaluation evaluation, Interpretations readings) {
    Appraisal appraisal = evaluation.getAppraisal();
    Optional<Rating> ofUnit = Permen6Rules.ofUnit(evaluation, Tracer.silent(readings));
    return appraisal.getResultRating().isPresent() || ofUnit.isEmpty()
        ? evaluation
        : ImmutableEvaluation.copyOf(evaluation)
            .withAppraisal(ImmutableAppraisal.copyOf(appraisal).withResultRating(ofUnit));
  }

  private static Interpretations readings(Map<String, String> names, List<Violation> trouble) {
    Interpretations readings = Interpretations.defaults();
    for (Map.Entry<String, String> entry : names.entrySet()) {
      Optional<Interpretation<?>> point =
          OpenPoints.interpretations().stream()
              .filter(one -> one.name().equals(entry.getKey()))
              .findFirst();
      if (point.isEmpty()) {
        trouble.add(unknown(entry.getKey(), OpenPoints.interpretations()));
        continue;
      }
      List<String> allowed = point.get().alternatives().stream().map(Reading::name).toList();
      if (allowed.contains(entry.getValue())) {
        readings = readings.with(point.get().choose(entry.getValue()));
      } else {
        trouble.add(unknown(entry.getKey(), allowed));
      }
    }
    return readings;
  }

  private static Violation unknown(String name, List<?> allowed) {
    String pointer = "/interpretations/" + name.replace("~", "~0").replace("/", "~1");
    return Violation.error(
            pointer,
            ViolationCode.UNKNOWN_VALUE,
            Text.of("tafsir ini tidak dikenal", "this reading is not known"),
            Text.of("pilih salah satu yang ada, atau hapus", "choose one of those, or remove it"),
            Basis.FORMAT)
        .withAllowed(allowed);
  }
}
