package io.github.kinerjaasn.scoring.advice;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Outcome.Decided;
import io.github.kinerjaasn.core.outcome.Outcome.NotApplicable;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.PastRating;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The follow-up (tindak lanjut) of a rating: one pure function from outcome and history to cited
 * proposals. Each names its rule, its conditions and how sure that is; a person decides.
 *
 * <pre>{@code
 * Outcome<Advice> advice = Advisor.advise(Evaluator.evaluate(evaluation), facts);
 * advice.toOptional().ifPresent(all -> all.of(AdviceKind.TRAINING).forEach(System.out::println));
 * }</pre>
 */
public final class Advisor {
  /** The root of the reasoning. */
  static final Rule FOLLOW_UP =
      Rule.of(
          "advice.follow-up",
          Text.of("tindak lanjut", "follow-up"),
          Proposal.DECISION.map(text -> "{0}; " + text),
          LegalText.KINERJA.at("", Confidence.INFERRED));

  private Advisor() {}

  /**
   * The follow-up with the default readings.
   *
   * @param outcome what the evaluation gave
   * @param facts what else is known
   * @return as {@link #advise(Outcome, AdviceFacts, Interpretations)}
   */
  public static Outcome<Advice> advise(Outcome<EvaluationResult> outcome, AdviceFacts facts) {
    return advise(outcome, facts, Interpretations.defaults());
  }

  /**
   * The follow-up of a rating.
   *
   * @param outcome what the evaluation gave
   * @param facts what else is known
   * @param readings how open points are to be read
   * @return decided with the proposals; undecided if the rating is undecided or the history
   *     contradicts itself; not applicable if the rating is not
   */
  public static Outcome<Advice> advise(
      Outcome<EvaluationResult> outcome, AdviceFacts facts, Interpretations readings) {
    if (outcome instanceof NotApplicable<EvaluationResult> no) {
      return Outcome.notApplicable(no.reason(), no.basis());
    }
    List<Violation> trouble = new ArrayList<>();
    if (outcome instanceof Decided<EvaluationResult> decided) {
      History history = History.of(decided.value(), facts.getHistory());
      trouble.addAll(history.contradictions());
      return trouble.isEmpty()
          ? decided(decided.value(), facts, history, readings)
          : Outcome.undecided(trouble);
    }
    return Outcome.undecided(outcome.violations());
  }

  private static Outcome<Advice> decided(
      EvaluationResult result, AdviceFacts facts, History history, Interpretations readings) {
    Tracer.Recorder tracer = Tracer.recording(readings);
    Sheet sheet = new Sheet(result, facts, history, tracer);
    Recognition.propose(sheet);
    Career.propose(sheet);
    Development.propose(sheet);
    Consequence.propose(sheet);
    Advice advice = new Advice(sheet.proposals());
    tracer.step(0, FOLLOW_UP, advice, result.label());
    return Outcome.decided(advice, tracer.root());
  }

  /** The ratings by period, the one at hand among them. */
  record History(Map<Period, PastRating> ratings, List<Violation> contradictions) {
    static History of(EvaluationResult result, List<PastRating> past) {
      Map<Period, PastRating> ratings = new HashMap<>();
      List<Violation> trouble = new ArrayList<>();
      for (int i = 0; i < past.size(); i++) {
        PastRating rating = past.get(i);
        PastRating known = ratings.putIfAbsent(rating.period(), rating);
        if (known != null && !known.equals(rating)) {
          trouble.add(twice(i));
        }
      }
      PastRating now = PastRating.of(result);
      PastRating known = ratings.putIfAbsent(now.period(), now);
      if (known != null && !known.predicate().equals(now.predicate())) {
        trouble.add(twice(past.indexOf(known)));
      }
      return new History(ratings, trouble);
    }

    private static Violation twice(int place) {
      return Violation.error(
          "/history/" + place,
          ViolationCode.INCONSISTENT,
          Text.of("periode ini sudah dinilai lain", "this period has another rating already"),
          Text.of("sisakan penilaian yang sah", "keep the rating that stands"),
          Basis.FORMAT);
    }
  }
}
