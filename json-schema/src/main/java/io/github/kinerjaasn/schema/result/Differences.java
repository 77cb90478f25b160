package io.github.kinerjaasn.schema.result;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where a document differs from what it should be. Names places, never what stands there. */
final class Differences {
  private static final int SHOWN = 100;
  private static final Text ADVICE =
      Text.of(
          "Bandingkan dengan arsip asli; jangan pakai hasil ini sebelum jelas.",
          "Compare with the original archive; do not use this result before it is clear.");

  private final List<Violation> found = new ArrayList<>();

  Differences(JsonObject expected, JsonObject actual) {
    compare("", expected, actual);
  }

  List<Violation> list() {
    return found.stream().sorted().toList();
  }

  private void compare(String pointer, JsonValue expected, JsonValue actual) {
    if (expected instanceof JsonObject one && actual instanceof JsonObject two) {
      Set<String> names = new LinkedHashSet<>(one.members().keySet());
      names.addAll(two.members().keySet());
      for (String name : names) {
        compareMember(pointer, name, one, two);
      }
    } else if (expected instanceof JsonArray one
        && actual instanceof JsonArray two
        && one.items().size() == two.items().size()) {
      for (int at = 0; at < one.items().size(); at++) {
        compare(pointer + "/" + at, one.items().get(at), two.items().get(at));
      }
    } else if (!expected.equals(actual)) {
      add(pointer);
    }
  }

  private void compareMember(String pointer, String name, JsonObject one, JsonObject two) {
    String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    if (one.get(name).isPresent() && two.get(name).isPresent()) {
      compare(place, one.get(name).get(), two.get(name).get());
    } else {
      add(place);
    }
  }

  private void add(String pointer) {
    if (found.size() < SHOWN) {
      found.add(
          Violation.error(
              pointer, ViolationCode.INCONSISTENT, message(pointer), ADVICE, Basis.FORMAT));
    }
  }

  private static Text message(String pointer) {
    return switch (pointer) {
      case "/seal/input" ->
          Text.of(
              "dokumen yang dinilai bukan yang dahulu dinilai",
              "the rated document is not the one that was rated then");
      case "/seal/rules" ->
          Text.of("aturan yang dipakai berbeda", "the rules that were applied are others");
      case "/seal/result" ->
          Text.of("sidik hasil tidak cocok", "the hash of the result does not match");
      default ->
          Text.of(
              "tidak sama dengan hasil penilaian ulang",
              "not what rating the document again gives");
    };
  }
}
