package io.github.kinerjaasn.examples.text;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reasoning for people: one indented line a step, its citation as a number, the list below. A
 * reading stands once, at the first step that used it.
 */
public final class ReasoningText {
  private static final String INDENT = "  ";

  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private final List<Basis> cited = new ArrayList<>();
  private final Set<Choice> told = new HashSet<>();

  private ReasoningText(Language language) {
    this.language = language;
  }

  /**
   * Writes it.
   *
   * @param root the step that gave the result
   * @param language what it is written in
   * @return the steps, an empty line and the citations
   */
  public static String of(Step root, Language language) {
    ReasoningText reasoning = new ReasoningText(language);
    reasoning.step(root, INDENT);
    return reasoning.text + "\n" + reasoning.citations();
  }

  private void step(Step step, String indent) {
    text.append(indent)
        .append(step.name().in(language))
        .append(" = ")
        .append(Text.render(step.value(), language))
        .append(" [")
        .append(number(step.rule().basis()))
        .append("] ")
        .append(step.how().in(language));
    step.choices().stream()
        .filter(told::add)
        .forEach(one -> text.append(" {").append(one.label().in(language)).append('}'));
    text.append('\n');
    step.children().forEach(child -> step(child, indent + INDENT));
  }

  private int number(Basis basis) {
    if (!cited.contains(basis)) {
      cited.add(basis);
    }
    return cited.indexOf(basis) + 1;
  }

  private String citations() {
    StringBuilder list = new StringBuilder(Text.of("Dasar", "Citations").in(language)).append('\n');
    for (int i = 0; i < cited.size(); i++) {
      String citation = cited.get(i).label().in(language);
      list.append(INDENT).append('[').append(i + 1).append("] ").append(citation).append('\n');
    }
    return list.toString();
  }
}
