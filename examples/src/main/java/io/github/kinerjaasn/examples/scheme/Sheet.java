package io.github.kinerjaasn.examples.scheme;

import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables made so far, in one language. */
final class Sheet {
  private final Language language;
  private final List<Table> tables = new ArrayList<>();

  Sheet(Language language) {
    this.language = language;
  }

  List<Table> tables() {
    return List.copyOf(tables);
  }

  /** Adds a table; one without rows is left out. */
  void add(String title, List<String> head, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      tables.add(new Table(title, head, rows));
    }
  }

  String say(String id, String en) {
    return say(Text.of(id, en));
  }

  String say(Labelled value) {
    return say(value.label());
  }

  String say(Text text) {
    return text.in(language);
  }

  String scale(List<ScalePoint> scale) {
    return scale.isEmpty()
        ? "–"
        : scale.stream()
            .map(point -> say(point.getFrom()) + " → " + say(point.getTo()))
            .collect(Collectors.joining("; "));
  }

  String range(Labelled floor, Labelled cap, Object unit) {
    return say(floor) + " – " + say(cap) + " " + unit;
  }

  String truth(boolean value) {
    return Text.render(value, language);
  }
}
