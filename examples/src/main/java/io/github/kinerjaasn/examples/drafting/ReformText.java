package io.github.kinerjaasn.examples.drafting;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.reform.Reform;
import java.util.Map;

/** A reform for people: how many move between which outcomes, why, and the first of them. */
final class ReformText {
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ReformText(Language language) {
    this.language = language;
  }

  static String of(Reform reform, Text people, Language language) {
    ReformText made = new ReformText(language);
    made.line(people.with(reform.people(), reform.moved()));
    reform.transitions().forEach(made::transition);
    if (reform.moved() > 0) {
      made.moved(reform);
    }
    return made.text.toString();
  }

  private void transition(Reform.Transition one, Long count) {
    String mark = one.isSame() ? " " : "*";
    line(Text.same("{0} {1} → {2}: {3}").with(mark, one.before(), one.after(), count));
  }

  private void moved(Reform reform) {
    line(Text.of("\nSebab perpindahan", "\nWhat makes them move"));
    for (Map.Entry<String, Long> cause : reform.causes().entrySet()) {
      line(Text.same("- {0}: {1}").with(cause.getKey(), cause.getValue()));
    }
    line(Text.of("\nYang pertama berpindah", "\nThe first who move"));
    for (Reform.Mover one : reform.movers()) {
      line(
          Text.same("- {0}: {1} → {2}, {3}")
              .with(
                  one.number(), one.transition().before(), one.transition().after(), one.cause()));
    }
  }

  private void line(Text line) {
    text.append(line.in(language)).append('\n');
  }
}
