package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.DateWords;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A story for people: chapters, lines, and the steps that a number rests on. */
public final class Story {
  private final Language language;
  private final StringBuilder text = new StringBuilder();
  private int chapters;

  /**
   * An empty story.
   *
   * @param language in which it is told
   */
  public Story(Language language) {
    this.language = language;
  }

  /**
   * The language in which it is told.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * The title.
   *
   * @param title the title
   */
  public void title(Text title) {
    String line = title.in(language);
    text.append(line.toUpperCase(Locale.ROOT)).append('\n');
    text.append("=".repeat(line.length())).append('\n');
  }

  /**
   * Begins a chapter.
   *
   * @param heading its heading
   * @param values what fills it
   */
  public void chapter(Text heading, Object... values) {
    chapters++;
    text.append('\n').append(chapters).append(". ").append(filled(heading, values)).append('\n');
  }

  private String filled(Text text, Object... values) {
    Object[] words =
        Arrays.stream(values)
            .map(value -> value instanceof LocalDate day ? DateWords.of(day) : value)
            .toArray();
    return text.with(words).in(language);
  }

  /**
   * A line; days are told in words.
   *
   * @param line the line
   * @param values what fills it
   */
  public void line(Text line, Object... values) {
    text.append("   ").append(filled(line, values)).append('\n');
  }

  /**
   * An item of a list.
   *
   * @param item the item
   * @param values what fills it
   */
  public void item(Text item, Object... values) {
    text.append("   - ").append(filled(item, values)).append('\n');
  }

  /**
   * The steps of a reasoning, at most so many levels deep.
   *
   * @param root the reasoning
   * @param levels how deep, 1 for the root alone
   */
  public void steps(Step root, int levels) {
    steps(root, "   | ", levels);
  }

  private void steps(Step step, String indent, int levels) {
    text.append(indent)
        .append(step.name().in(language))
        .append(" = ")
        .append(Text.render(step.value(), language))
        .append("  <- ")
        .append(step.how().in(language))
        .append("  [")
        .append(step.rule().basis().label().in(language))
        .append("]\n");
    if (levels > 1) {
      step.children().forEach(child -> steps(child, indent + "  ", levels - 1));
    }
  }

  /**
   * Remarks with their advice and basis.
   *
   * @param remarks the remarks
   */
  public void remarks(List<Violation> remarks) {
    for (Violation one : remarks) {
      item(Text.same("{0}: {1}"), one.pointer(), one.message());
      line(Text.of("  saran: {0} [{1}]", "  advice: {0} [{1}]"), one.advice(), one.basis());
    }
  }

  /**
   * Text as it is.
   *
   * @param lines each ended by a line feed
   */
  public void block(String lines) {
    lines.lines().forEach(line -> text.append("   ").append(line).append('\n'));
  }

  /** The whole story. */
  @Override
  public String toString() {
    return text.toString();
  }
}
