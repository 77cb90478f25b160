package io.github.kinerjaasn.core.outcome;

import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One step of a reasoning: which rule gave which value from which inputs, under which readings, and
 * the steps it rests on. Immutable. The tree is data; {@link #toText} is one rendering of it and is
 * not meant to be parsed.
 *
 * @param rule the rule that was applied
 * @param subject what it was applied to, such as the id of a result; empty if there is only one
 * @param value what it gave: a number, a word from a list, a yes or no
 * @param inputs what its formula was filled with
 * @param choices the readings it used
 * @param children the steps it rests on, in the order of the rule
 */
public record Step(
    Rule rule,
    Optional<String> subject,
    Object value,
    List<Object> inputs,
    List<Choice> choices,
    List<Step> children) {

  /**
   * Takes copies of the lists.
   *
   * @param rule the rule that was applied
   * @param subject what it was applied to, such as the id of a result; empty if there is only one
   * @param value what it gave: a number, a word from a list, a yes or no
   * @param inputs what its formula was filled with
   * @param choices the readings it used
   * @param children the steps it rests on, in the order of the rule
   */
  public Step {
    inputs = List.copyOf(inputs);
    choices = List.copyOf(choices);
    children = List.copyOf(children);
  }

  /**
   * How the value came about: the rule's formula filled with the inputs.
   *
   * @return for example {@code 112 / 90 × 100}
   */
  public Text how() {
    return rule.formula().with(inputs.toArray());
  }

  /**
   * The name of the value, with its subject where there is one.
   *
   * @return for example {@code capaian (IKI-1)}
   */
  public Text name() {
    return subject.map(of -> rule.name().map(name -> name + " (" + of + ")")).orElse(rule.name());
  }

  /**
   * All readings used in this step and below it.
   *
   * @return the choices, ordered by name, without repetition
   */
  public List<Choice> allChoices() {
    TreeSet<Choice> all = new TreeSet<>();
    walk().forEach(step -> all.addAll(step.choices));
    return List.copyOf(all);
  }

  /**
   * This step and all below it.
   *
   * @return the steps, each before its children
   */
  public List<Step> walk() {
    List<Step> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Step> all) {
    all.add(this);
    children.forEach(child -> child.collect(all));
  }

  /**
   * The tree as indented lines for people: name = value, how, [citation], {reading}. A reading that
   * several steps used stands at the first of them only. Not meant to be parsed.
   *
   * @param language the language
   * @return one line a step, each ended by a line feed
   */
  public String toText(Language language) {
    StringBuilder text = new StringBuilder();
    write(text, "", language, new HashSet<>());
    return text.toString();
  }

  private void write(StringBuilder text, String indent, Language language, Set<Choice> told) {
    text.append(indent)
        .append(name().in(language))
        .append(" = ")
        .append(Text.render(value, language))
        .append("  ")
        .append(how().in(language))
        .append("  [")
        .append(rule.basis().label().in(language))
        .append(']');
    choices.stream()
        .filter(told::add)
        .forEach(choice -> text.append("  {").append(choice.label().in(language)).append('}'));
    text.append('\n');
    children.forEach(child -> child.write(text, indent + "  ", language, told));
  }
}
