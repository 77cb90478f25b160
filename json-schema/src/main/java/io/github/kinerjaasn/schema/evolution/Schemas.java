package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parts of a schema: what it refers to, what it says of children, what means nothing. */
record Schemas(JsonObject root) {
  /** Keywords whose values are lists of schemas of the same value. */
  static final List<String> BRANCHES = List.of("allOf", "anyOf", "oneOf");

  /** Keywords whose values are schemas of the same value. */
  static final List<String> CONDITIONS = List.of("if", "then", "else", "not");

  private static final String REFERENCE = "#/$defs/";
  private static final Set<String> SETS = Set.of("required", "enum", "type");
  private static final Set<String> SILENT =
      Set.of("$schema", "$id", "$comment", "$defs", "title", "description", "examples", "default");
  private static final Set<String> PARTS = Set.of("properties", "items", "$ref");

  /** A schema without its references. */
  JsonObject resolved(JsonValue schema) {
    JsonValue here = schema;
    while (text(here, "$ref").filter(name -> name.startsWith(REFERENCE)).isPresent()) {
      String name = text(here, "$ref").orElseThrow().substring(REFERENCE.length());
      here =
          member(root, "$defs").flatMap(all -> member(all, name)).orElse(JsonObject.of(Map.of()));
    }
    return here instanceof JsonObject object ? object : JsonObject.of(Map.of());
  }

  /** The schema of a child, where the schema or one of its branches says one. */
  Optional<JsonObject> child(JsonObject schema, String step) {
    return Stream.of(
            member(schema, "properties").flatMap(all -> member(all, step)),
            member(schema, "items"),
            member(schema, "additionalProperties").filter(JsonObject.class::isInstance))
        .flatMap(Optional::stream)
        .findFirst()
        .map(this::resolved)
        .or(() -> branches(schema).flatMap(one -> child(one, step).stream()).findFirst());
  }

  private Stream<JsonObject> branches(JsonObject schema) {
    Stream<JsonValue> listed =
        BRANCHES.stream().flatMap(keyword -> items(schema, keyword).stream());
    Stream<JsonValue> then =
        Stream.of("then", "else").flatMap(keyword -> member(schema, keyword).stream());
    return Stream.concat(listed, then).map(this::resolved);
  }

  /** What a schema says of a value itself, in an order of its own; not of its children. */
  static Map<String, JsonValue> own(JsonObject schema) {
    Map<String, JsonValue> own = new LinkedHashMap<>();
    schema.members().entrySet().stream()
        .filter(entry -> !isSilent(entry.getKey()) && !isPart(entry.getKey(), entry.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> own.put(entry.getKey(), sorted(entry.getKey(), entry.getValue())));
    return own;
  }

  private static boolean isSilent(String keyword) {
    return SILENT.contains(keyword) || keyword.startsWith("x-");
  }

  private static boolean isPart(String keyword, JsonValue value) {
    return PARTS.contains(keyword)
        || BRANCHES.contains(keyword)
        || CONDITIONS.contains(keyword)
        || keyword.equals("additionalProperties") && value instanceof JsonObject
        || keyword.equals("propertyNames");
  }

  private static JsonValue sorted(String keyword, JsonValue value) {
    return SETS.contains(keyword) && value instanceof JsonArray array
        ? JsonArray.of(
            array.items().stream().sorted(Comparator.comparing(Schemas::spelling)).toList())
        : value;
  }

  private static String spelling(JsonValue value) {
    return value instanceof JsonText text ? text.value() : value.toString();
  }

  static Optional<JsonValue> member(JsonValue value, String name) {
    return value instanceof JsonObject object ? object.get(name) : Optional.empty();
  }

  static List<JsonValue> items(JsonValue value, String name) {
    return member(value, name)
        .filter(JsonArray.class::isInstance)
        .map(array -> ((JsonArray) array).items())
        .orElse(List.of());
  }

  static Optional<String> text(JsonValue value, String name) {
    return member(value, name)
        .filter(JsonText.class::isInstance)
        .map(text -> ((JsonText) text).value());
  }

  /** The names of the properties a schema lists. */
  static Set<String> properties(JsonObject schema) {
    return member(schema, "properties")
        .filter(JsonObject.class::isInstance)
        .map(object -> ((JsonObject) object).members().keySet())
        .orElse(Set.of());
  }
}
