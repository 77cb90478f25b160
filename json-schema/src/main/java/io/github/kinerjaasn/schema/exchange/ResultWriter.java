package io.github.kinerjaasn.schema.exchange;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Interpretation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The JSON forms of results and reasoning that differ from their Java components. */
final class ResultWriter {
  private static final Map<Class<?>, Function<Object, JsonValue>> FORMS =
      Map.of(
          Outcome.Decided.class, value -> decided((Outcome.Decided<?>) value),
          Outcome.Undecided.class, value -> undecided((Outcome.Undecided<?>) value),
          Outcome.NotApplicable.class, value -> notApplicable((Outcome.NotApplicable<?>) value),
          Step.class, value -> step((Step) value),
          Rule.class, value -> rule((Rule) value),
          Basis.class, value -> basis((Basis) value),
          Choice.class, value -> choice((Choice) value),
          Interpretation.class, value -> interpretation((Interpretation<?>) value),
          Interpretations.class, value -> interpretations((Interpretations) value),
          Score.class, value -> score((Score) value));

  private ResultWriter() {}

  static Optional<Function<Object, JsonValue>> of(Class<?> type) {
    return Optional.ofNullable(FORMS.get(type));
  }

  private static JsonValue decided(Outcome.Decided<?> outcome) {
    return object(
        "status", "DECIDED",
        "value", outcome.value(),
        "reasoning", outcome.reasoning(),
        "remarks", outcome.remarks());
  }

  private static JsonValue undecided(Outcome.Undecided<?> outcome) {
    return object("status", "UNDECIDED", "violations", outcome.violations());
  }

  private static JsonValue notApplicable(Outcome.NotApplicable<?> outcome) {
    return object("status", "NOT_APPLICABLE", "reason", outcome.reason(), "basis", outcome.basis());
  }

  private static JsonValue step(Step step) {
    return object(
        "rule", step.rule().id(),
        "subject", step.subject(),
        "name", step.name(),
        "value", step.value(),
        "displayed", displayed(step.value()),
        "how", step.how(),
        "basis", step.rule().basis(),
        "choices", step.choices(),
        "children", step.children());
  }

  private static Text displayed(Object value) {
    return Text.of(Text.render(value, Language.ID), Text.render(value, Language.EN));
  }

  private static JsonValue rule(Rule rule) {
    return object(
        "id", rule.id(),
        "name", rule.name(),
        "formula", rule.formula(),
        "basis", rule.basis(),
        "interpretations", rule.interpretations());
  }

  private static JsonValue basis(Basis basis) {
    return object(
        "text", basis.text().id(),
        "citation", basis.toString(),
        "place", basis.place(),
        "confidence", basis.confidence());
  }

  private static JsonValue choice(Choice choice) {
    return object(
        "interpretation", choice.interpretation().name(),
        "question", choice.interpretation().question(),
        "reading", choice.reading().name(),
        "meaning", choice.reading().label(),
        "standard", choice.isStandard(),
        "confidence", choice.reading().confidence(),
        "basis", choice.interpretation().basis());
  }

  private static JsonValue interpretation(Interpretation<?> point) {
    return object(
        "name", point.name(),
        "question", point.question(),
        "readings", point.alternatives().stream().map(reading -> reading.name()).toList(),
        "standard", point.standard().name(),
        "basis", point.basis());
  }

  private static JsonValue interpretations(Interpretations chosen) {
    Map<String, Object> names = new LinkedHashMap<>();
    chosen.chosen().forEach(one -> names.put(one.interpretation().name(), one.reading().name()));
    return TreeWriter.write(names);
  }

  private static JsonValue score(Score score) {
    return object("exact", score.exact(), "displayed", score.displayed().toPlainString());
  }

  private static JsonValue object(Object... namesAndValues) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      Object value = namesAndValues[i + 1];
      Optional<?> shown = value instanceof Optional<?> optional ? optional : Optional.of(value);
      shown.ifPresent(one -> members.put(name, TreeWriter.write(one)));
    }
    return JsonObject.of(members);
  }
}
