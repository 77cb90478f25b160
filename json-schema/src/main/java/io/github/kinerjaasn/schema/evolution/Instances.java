package io.github.kinerjaasn.schema.evolution;

import static io.github.kinerjaasn.schema.evolution.Schemas.items;
import static io.github.kinerjaasn.schema.evolution.Schemas.member;
import static io.github.kinerjaasn.schema.evolution.Schemas.text;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes small documents of a schema, and puts values into documents. */
record Instances(Schemas schemas) {
  /** Texts of the forms that occur; the first that a pattern finds is taken. */
  static final List<String> TEXTS =
      List.of(
          "A-1",
          "2025",
          "2025-01-31",
          "199503012025031001",
          "III/c",
          "12 dokumen",
          "dokumen",
          "%",
          "87.50",
          "97.5",
          "U1",
          "001",
          "1995-03",
          "a b",
          "");

  private static final int DEEPEST = 12;

  /** A small value of a schema: only what is required. */
  JsonValue minimal(JsonObject schema) {
    return minimal(schema, 0);
  }

  private JsonValue minimal(JsonObject schema, int depth) {
    Optional<JsonValue> fixed =
        member(schema, "const").or(() -> items(schema, "enum").stream().findFirst());
    if (fixed.isPresent() || depth > DEEPEST) {
      return fixed.orElse(JsonNull.NULL);
    }
    for (String keyword : Schemas.BRANCHES) {
      if (!items(schema, keyword).isEmpty() && member(schema, "type").isEmpty()) {
        return minimal(schemas.resolved(items(schema, keyword).get(0)), depth + 1);
      }
    }
    return ofType(schema, depth);
  }

  private JsonValue ofType(JsonObject schema, int depth) {
    String type =
        text(schema, "type")
            .or(() -> items(schema, "type").stream().findFirst().map(Instances::word))
            .orElse("object");
    return switch (type) {
      case "string" -> string(schema);
      case "boolean" -> JsonBoolean.of(true);
      case "number", "integer" -> member(schema, "minimum").orElse(JsonNumber.of(1));
      case "array" -> array(schema, depth);
      case "null" -> JsonNull.NULL;
      default -> object(schema, depth);
    };
  }

  private static String word(JsonValue value) {
    return ((JsonText) value).value();
  }

  private static JsonValue string(JsonObject schema) {
    String pattern = text(schema, "pattern").orElse("");
    Pattern form = Pattern.compile(pattern);
    return JsonText.of(
        TEXTS.stream().filter(text -> form.matcher(text).find()).findFirst().orElse("A"));
  }

  private JsonValue array(JsonObject schema, int depth) {
    boolean any = member(schema, "minItems").isPresent();
    Optional<JsonValue> items = member(schema, "items").filter(each -> any);
    return JsonArray.of(
        items.map(each -> minimal(schemas.resolved(each), depth + 1)).stream().toList());
  }

  private JsonValue object(JsonObject schema, int depth) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    items(schema, "required").stream()
        .map(Instances::word)
        .forEach(
            name ->
                members.put(
                    name,
                    schemas
                        .child(schema, name)
                        .map(child -> minimal(child, depth + 1))
                        .orElse(JsonNull.NULL)));
    return JsonObject.of(members);
  }

  /** Good documents to begin with: the examples, and a small one. */
  Stream<JsonValue> starts() {
    return Stream.concat(
        items(schemas.root(), "examples").stream(), Stream.of(minimal(schemas.root())));
  }

  /** The value at a place of a document, made where it is absent. */
  JsonValue at(JsonValue document, List<String> path) {
    JsonValue here = document;
    JsonObject schema = schemas.root();
    for (String step : path) {
      JsonObject child = schemas.child(schema, step).orElse(JsonObject.of(Map.of()));
      here = next(here, step).orElseGet(() -> minimal(child));
      schema = child;
    }
    return here;
  }

  /** The document with a value at a place; what leads there is made where it is absent. */
  JsonValue with(JsonValue document, List<String> path, JsonValue value) {
    return with(document, schemas.root(), path, value);
  }

  private JsonValue with(JsonValue here, JsonObject schema, List<String> path, JsonValue value) {
    if (path.isEmpty()) {
      return value;
    }
    String step = path.get(0);
    JsonObject child = schemas.child(schema, step).orElse(JsonObject.of(Map.of()));
    JsonValue below = next(here, step).orElseGet(() -> minimal(child));
    JsonValue changed = with(below, child, path.subList(1, path.size()), value);
    return here instanceof JsonArray array ? first(array, changed) : put(here, step, changed);
  }

  private static Optional<JsonValue> next(JsonValue here, String step) {
    return here instanceof JsonArray array
        ? array.items().stream().findFirst()
        : member(here, step);
  }

  private static JsonValue first(JsonArray array, JsonValue value) {
    List<JsonValue> items = new ArrayList<>(array.items());
    if (items.isEmpty()) {
      items.add(value);
    } else {
      items.set(0, value);
    }
    return JsonArray.of(items);
  }

  private static JsonValue put(JsonValue here, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (here instanceof JsonObject object) {
      members.putAll(object.members());
    }
    members.put(name, value);
    return JsonObject.of(members);
  }
}
