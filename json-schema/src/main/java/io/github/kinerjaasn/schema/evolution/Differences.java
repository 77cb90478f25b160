package io.github.kinerjaasn.schema.evolution;

import static io.github.kinerjaasn.schema.evolution.Schemas.items;
import static io.github.kinerjaasn.schema.evolution.Schemas.member;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks two schemas side by side and finds the places of documents where they differ. */
final class Differences {
  /** An empty schema accepts everything. */
  private static final JsonObject ANYTHING = JsonObject.of(Map.of());

  /**
   * A place where the schemas say different things.
   *
   * @param path the steps to it: names, and 0 for any item
   * @param older what the older schema says there
   * @param newer what the newer schema says there
   */
  record Place(List<String> path, JsonObject older, JsonObject newer) {
    String pointer() {
      return String.join(
          "", path.stream().map(step -> "/" + step.replace("~", "~0").replace("/", "~1")).toList());
    }
  }

  private record Pair(JsonObject older, JsonObject newer) {}

  private final Schemas older;
  private final Schemas newer;
  private final Set<Pair> seen = new HashSet<>();
  private final List<Place> found = new ArrayList<>();

  private Differences(Schemas older, Schemas newer) {
    this.older = older;
    this.newer = newer;
  }

  static List<Place> of(Schemas older, Schemas newer) {
    Differences differences = new Differences(older, newer);
    differences.walk(List.of(), older.root(), newer.root());
    return List.copyOf(differences.found);
  }

  private void walk(List<String> path, JsonValue left, JsonValue right) {
    JsonObject one = older.resolved(left);
    JsonObject other = newer.resolved(right);
    if (!seen.add(new Pair(one, other))) {
      return;
    }
    boolean same =
        Schemas.own(one).equals(Schemas.own(other))
            && Schemas.properties(one).equals(Schemas.properties(other))
            && named(older, one).equals(named(newer, other))
            && Schemas.BRANCHES.stream()
                .allMatch(each -> items(one, each).size() == items(other, each).size());
    if (!same) {
      found.add(new Place(path, one, other));
    }
    children(path, one, other);
    branches(path, one, other);
  }

  private static Map<String, JsonValue> named(Schemas side, JsonObject schema) {
    return Schemas.own(member(schema, "propertyNames").map(side::resolved).orElse(ANYTHING));
  }

  private void children(List<String> path, JsonObject one, JsonObject other) {
    Set<String> names = new TreeSet<>(Schemas.properties(one));
    names.retainAll(Schemas.properties(other));
    for (String name : names) {
      walk(with(path, name), property(one, name), property(other, name));
    }
    both(with(path, "0"), one, other, "items");
    both(with(path, key(one)), one, other, "additionalProperties");
  }

  private void branches(List<String> path, JsonObject one, JsonObject other) {
    for (String keyword : Schemas.BRANCHES) {
      List<JsonValue> left = items(one, keyword);
      List<JsonValue> right = items(other, keyword);
      for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
        walk(path, left.get(i), right.get(i));
      }
    }
    Schemas.CONDITIONS.forEach(keyword -> both(path, one, other, keyword));
  }

  private void both(List<String> path, JsonObject one, JsonObject other, String keyword) {
    Optional<JsonValue> left = member(one, keyword).filter(JsonObject.class::isInstance);
    Optional<JsonValue> right = member(other, keyword).filter(JsonObject.class::isInstance);
    if (left.isPresent() || right.isPresent()) {
      walk(path, left.orElse(ANYTHING), right.orElse(ANYTHING));
    }
  }

  /** A name that a free map may have. */
  private String key(JsonObject schema) {
    return member(schema, "propertyNames")
        .map(older::resolved)
        .flatMap(names -> items(names, "enum").stream().findFirst())
        .map(word -> ((JsonValue.JsonText) word).value())
        .orElse("A");
  }

  private static JsonValue property(JsonObject schema, String name) {
    return member(schema, "properties").flatMap(all -> member(all, name)).orElse(ANYTHING);
  }

  private static List<String> with(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    longer.add(step);
    return List.copyOf(longer);
  }
}
