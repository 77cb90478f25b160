package io.github.kinerjaasn.testkit.generator;

import io.github.kinerjaasn.testkit.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes bad requests from a good one, one fault each. */
final class Mutants {
  private final Cases cases;
  private final String op;
  private final Json.Obj good;
  private final Set<String> optional;

  /** The optional members are named by JSON Pointer. */
  Mutants(Cases cases, String op, Json.Obj good, String... optional) {
    this.cases = cases;
    this.op = op;
    this.good = good;
    this.optional = Set.of(optional);
    cases.decided(op, good, source("well-formed request"));
  }

  private static String source(String what) {
    return "PROTOCOL, error codes: " + what;
  }

  /** Every wrong type, every absent, null and unknown member. */
  Mutants shapes() {
    walk(good, "");
    return this;
  }

  private void walk(Json json, String path) {
    for (Json other : otherTypes(json)) {
      if (!path.isEmpty()) {
        cases.refused(op, set(path, other), "WRONG_TYPE", source("wrong type at " + path));
      }
    }
    if (json instanceof Json.Obj object) {
      Json extra = object.with("catatan", Json.of("contoh"));
      cases.refused(op, set(path, extra), "UNKNOWN_FIELD", source("unknown member"));
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        String at = path + "/" + member.getKey();
        absent(path, object, member.getKey());
        walk(member.getValue(), at);
      }
    } else if (json instanceof Json.Arr array && !array.items().isEmpty()) {
      walk(array.items().get(array.items().size() - 1), path + "/" + (array.items().size() - 1));
    }
  }

  private void absent(String path, Json.Obj object, String name) {
    Json without = set(path, object.without(name));
    Json with = set(path, object.with(name, Json.NULL));
    for (Json each : List.of(without, with)) {
      if (optional.contains(path + "/" + name)) {
        cases.decided(op, each, source("optional member absent or null"));
      } else {
        cases.refused(op, each, "MISSING", source("required member absent or null"));
      }
    }
  }

  private static List<Json> otherTypes(Json json) {
    Json array = Json.array(List.of());
    if (json instanceof Json.Text) {
      return List.of(Json.of(1), Json.of(true), Json.object(), array);
    }
    if (json instanceof Json.Num number) {
      return List.of(Json.of(number.lexeme()), Json.of(""), Json.of(true), Json.object(), array);
    }
    if (json instanceof Json.Bool bool) {
      return List.of(Json.of(bool.toString()), Json.of(1), Json.of(0), Json.object());
    }
    return json instanceof Json.Obj
        ? List.of(array, Json.of("{}"), Json.of(1), Json.of(false))
        : List.of(Json.object(), Json.of("[]"), Json.of(1), Json.of(false));
  }

  /** Words that the list does not have. */
  Mutants words(String path, String... words) {
    for (String each : words) {
      cases.refused(op, set(path, Json.of(each)), "UNKNOWN_VALUE", source("word not in the list"));
    }
    return this;
  }

  /** The usual bad spellings of a right word. */
  Mutants misspelt(String path, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String spaced = word.contains("_") ? word.replace('_', ' ') : word + "_";
    return words(path, "", lower, spaced, " " + word, word + " ", word + "X");
  }

  /** Numbers or texts outside the stated range. */
  Mutants outside(String path, String... lexemes) {
    for (String each : lexemes) {
      cases.refused(op, set(path, Json.parse(each)), "OUT_OF_RANGE", source("outside the range"));
    }
    return this;
  }

  /** Fractions where a whole number belongs. */
  Mutants fractions(String path, String... lexemes) {
    for (String each : lexemes) {
      cases.refused(op, set(path, Json.number(each)), "WRONG_TYPE", source("not a whole number"));
    }
    return this;
  }

  /** Values that must be taken. */
  Mutants taken(String path, String... values) {
    for (String each : values) {
      cases.decided(op, set(path, Json.parse(each)), source("inside the range"));
    }
    return this;
  }

  private Json set(String path, Json value) {
    return set(good, path, value);
  }

  static Json set(Json in, String path, Json value) {
    if (path.isEmpty()) {
      return value;
    }
    int next = path.indexOf('/', 1);
    String name = next < 0 ? path.substring(1) : path.substring(1, next);
    String rest = next < 0 ? "" : path.substring(next);
    if (in instanceof Json.Arr array) {
      int index = Integer.parseInt(name);
      return array.with(index, set(array.items().get(index), rest, value));
    }
    Json.Obj object = (Json.Obj) in;
    return object.with(name, set(object.get(name).orElse(Json.NULL), rest, value));
  }
}
