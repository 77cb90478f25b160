package io.github.kinerjaasn.schema.evolution;

import static io.github.kinerjaasn.schema.evolution.Schemas.items;
import static io.github.kinerjaasn.schema.evolution.Schemas.member;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Values at a place that one schema may accept there and the other not. */
record Candidates(Instances older, Instances newer, Differences.Place place) {
  private static final List<String> BOUNDS =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");
  private static final List<String> SIZES =
      List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");
  private static final List<BigDecimal> STEPS =
      Stream.of("0", "1", "-1", "0.0001", "-0.0001").map(BigDecimal::new).toList();
  private static final int LONGEST = 20_000;
  private static final String FOREIGN = "asing";

  /** All of them, for a document that has the given value there. */
  Stream<JsonValue> all(JsonValue present) {
    return Stream.of(
            Stream.of(present, older.minimal(place.older()), newer.minimal(place.newer())),
            sides().flatMap(Candidates::words),
            sides().flatMap(Candidates::numbers),
            Instances.TEXTS.stream().map(JsonText::of),
            sides().flatMap(side -> sized(side, present)),
            objects(present),
            kinds())
        .flatMap(values -> values);
  }

  private Stream<JsonObject> sides() {
    return Stream.of(place.older(), place.newer());
  }

  private static Stream<JsonValue> words(JsonObject schema) {
    return Stream.concat(items(schema, "enum").stream(), member(schema, "const").stream());
  }

  private static Stream<JsonValue> numbers(JsonObject schema) {
    return BOUNDS.stream()
        .flatMap(bound -> member(schema, bound).stream())
        .map(bound -> ((JsonNumber) bound).value())
        .flatMap(bound -> STEPS.stream().map(step -> JsonNumber.of(bound.add(step))));
  }

  private Stream<JsonValue> sized(JsonObject schema, JsonValue present) {
    return SIZES.stream()
        .flatMap(size -> member(schema, size).stream())
        .map(size -> ((JsonNumber) size).value().intValueExact())
        .flatMap(size -> Stream.of(size - 1, size, size + 1))
        .filter(size -> size >= 0 && size < LONGEST)
        .flatMap(size -> Stream.of(JsonText.of("A".repeat(size)), array(size, present)));
  }

  private JsonValue array(int size, JsonValue present) {
    JsonValue item =
        present instanceof JsonArray array && !array.items().isEmpty()
            ? array.items().get(0)
            : older.schemas().child(place.older(), "0").map(older::minimal).orElse(JsonNull.NULL);
    return JsonArray.of(Collections.nCopies(size, item));
  }

  /** The object there with each member left out or put in, and with one that nobody knows. */
  private Stream<JsonValue> objects(JsonValue present) {
    if (!(present instanceof JsonObject object)) {
      return Stream.empty();
    }
    Set<String> names = new TreeSet<>(Schemas.properties(place.older()));
    names.addAll(Schemas.properties(place.newer()));
    names.add(FOREIGN);
    return Stream.concat(
        names.stream().map(name -> without(object, name)),
        names.stream().flatMap(name -> with(object, name)));
  }

  private static JsonValue without(JsonObject object, String name) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.remove(name);
    return JsonObject.of(members);
  }

  private Stream<JsonValue> with(JsonObject object, String name) {
    return Stream.of(
            older.schemas().child(place.older(), name).map(older::minimal).stream(),
            newer.schemas().child(place.newer(), name).map(newer::minimal).stream(),
            Stream.<JsonValue>of(JsonNumber.of(1)))
        .flatMap(values -> values)
        .map(value -> with(object, name, value));
  }

  private static JsonValue with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static Stream<JsonValue> kinds() {
    return Stream.of(
        JsonNull.NULL,
        JsonBoolean.of(true),
        JsonNumber.of(1),
        JsonNumber.of(new BigDecimal("1.5")),
        JsonText.of("a"),
        JsonArray.of(List.of()),
        JsonObject.of(Map.of()));
  }
}
