package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.career.CareerFile;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.advice.Advice;
import io.github.kinerjaasn.scoring.advice.Advisor;
import io.github.kinerjaasn.scoring.advice.Proposal;
import io.github.kinerjaasn.scoring.career.AdviceFacts;
import io.github.kinerjaasn.scoring.career.CareerFacts;
import io.github.kinerjaasn.scoring.career.ImmutableAdviceFacts;
import io.github.kinerjaasn.scoring.career.WeakPoint;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import io.github.kinerjaasn.scoring.standing.Strengths;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The end of a year: the rating, what is strong and weak, and what may follow. */
final class YearEnd {
  private final Evaluation evaluation;
  private final Outcome.Decided<EvaluationResult> decided;
  private final LocalDate asked;
  private final Story story;

  YearEnd(Evaluation evaluation, String file, LocalDate asked, Story story) {
    this.evaluation = evaluation;
    this.decided = CityData.decided(file, Evaluator.evaluate(evaluation));
    this.asked = asked;
    this.story = story;
  }

  void rating() {
    EvaluationResult result = decided.value();
    story.chapter(
        Text.of("Predikat kinerja {0}: {1}", "Predicate of {0}: {1}")
            .with(result.period(), result.label()));
    story.steps(decided.reasoning(), 2);
    Strengths both = Strengths.of(decided.reasoning());
    cited(Text.of("Kekuatan", "Strengths"), both.strengths());
    cited(Text.of("Kelemahan", "Weaknesses"), both.weaknesses());
  }

  private void cited(Text heading, List<Step> steps) {
    story.line(Text.same("{0}:"), heading);
    for (Step step : steps) {
      story.item(Text.same("{0}: {1} [{2}]"), step.name(), step.how(), step.rule().basis());
    }
    if (steps.isEmpty()) {
      story.item(Text.of("tidak ada yang tercatat", "none on record"));
    }
  }

  void followUp(CareerFile career, String file, List<WeakPoint> weakValues) {
    Outcome.Decided<AdviceFacts> known =
        CityData.decided(
            file,
            CareerFacts.of(
                career, evaluation.getPlan().getPerson(), decided.value().period(), asked));
    story.chapter(Text.of("Tindak lanjut per {0}", "Follow-up on {0}"), asked);
    story.steps(known.reasoning(), 2);
    AdviceFacts facts =
        ImmutableAdviceFacts.copyOf(known.value())
            .withReceivedOn(evaluation.getAppraisal().getReceivedOn())
            .withWeakPoints(all(known.value().getWeakPoints(), weakValues));
    Advice advice = CityData.decided(file, Advisor.advise(decided, facts)).value();
    advice.proposals().forEach(this::proposal);
    story.line(Text.same("{0}."), Proposal.DECISION);
  }

  private static List<WeakPoint> all(List<WeakPoint> competences, List<WeakPoint> values) {
    return Stream.of(competences, values).flatMap(List::stream).toList();
  }

  private void proposal(Proposal one) {
    story.item(Text.same("{0}: {1}"), one.kind(), one.status());
    story.line(Text.same("  {0}"), one.text());
    one.from().ifPresent(day -> story.line(Text.of("  mulai {0}", "  from {0}"), day));
    one.until().ifPresent(day -> story.line(Text.of("  sampai {0}", "  until {0}"), day));
    one.conditions().forEach(each -> story.line(Text.same("  - {0}"), each));
    story.line(Text.of("  dasar: {0}", "  basis: {0}"), one.basis());
  }
}
