package io.github.kinerjaasn.schema.equivalence;

import io.github.kinerjaasn.schema.catalogue.UnsaidRule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the judges of one schema agreed on, and every disagreement. */
final class Tally {
  private static final int SHOWN = 5;

  final Map<UnsaidRule, Integer> unsaid = new EnumMap<>(UnsaidRule.class);
  final List<String> disagreements = new ArrayList<>();
  long accepted;
  long refused;
  long bySecond;
  long beyondSecond;
  long disagreed;

  void disagree(String who, String json) {
    disagreed++;
    if (disagreements.size() < SHOWN) {
      disagreements.add(who + ": " + json);
    }
  }

  long documents() {
    return accepted + refused;
  }

  String line(String name) {
    return String.format(
        "%-20s %,10d documents, %,9d accepted, %,9d refused, %,10d by ajv too, %,8d beyond ajv,"
            + " unsaid %s, disagreements %d",
        name, documents(), accepted, refused, bySecond, beyondSecond, unsaid, disagreed);
  }
}
