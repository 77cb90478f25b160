package io.github.kinerjaasn.schema.report;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.outcome.Outcome.Decided;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.schema.drawing.Html;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;

/** The reasoning as a tree: name, value, how, and the basis with its confidence. */
final class ReasoningSection {
  private final Html html;

  ReasoningSection(Html html) {
    this.html = html;
  }

  void write(Decided<EvaluationResult> decided) {
    html.element("h2", "", "Alasan dan dasar hukum");
    html.open("ul", "class", "tree");
    step(decided.reasoning());
    html.close("ul");
  }

  private void step(Step step) {
    html.open("li").free(step.name().id()).text(" = ");
    html.element("span", "value", step.value()).text(" — ");
    html.open("span", "class", "soft").free(step.how().id()).close("span").raw(" ");
    html.open("span", "class", "soft small").text("[").text(step.rule().basis()).text("]");
    for (Choice choice : step.choices()) {
      html.text(" {").text(choice).text("}");
    }
    html.close("span");
    if (!step.children().isEmpty()) {
      html.open("ul");
      step.children().forEach(this::step);
      html.close("ul");
    }
    html.close("li");
  }
}
