package io.github.kinerjaasn.schema.equivalence;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.catalogue.Json;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.catalogue.UnsaidRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Finds which listed rule, if any, a schema leaves unsaid at a place of a document. */
final class Unsaid {
  /** A value that keeps the rule, by the definition that names it. */
  private static final Map<String, JsonNode> GOOD =
      Map.of(
          "Weight", JsonNodeFactory.instance.numberNode(50),
          "Points", JsonNodeFactory.instance.numberNode(1),
          "Period", JsonNodeFactory.instance.stringNode("2025"),
          "Nip", JsonNodeFactory.instance.stringNode("199503012025031001"));

  private final JsonNode schema;

  Unsaid(SchemaFile file) {
    this.schema = Json.MAPPER.readTree(SchemaCatalogue.text(file));
  }

  private record Place(JsonNode schema, String definition) {}

  /** The rules that a schema leaves unsaid at the places of violations. */
  Set<UnsaidRule> rules(List<Violation> violations) {
    Set<UnsaidRule> rules = EnumSet.noneOf(UnsaidRule.class);
    violations.forEach(
        violation ->
            place(violation.pointer())
                .schema()
                .path("x-unsaid")
                .forEach(rule -> rules.add(UnsaidRule.valueOf(rule.get("rule").asString()))));
    return rules;
  }

  /** The document with a good value wherever a violation is of an unsaid rule. */
  JsonNode mend(JsonNode document, List<Violation> violations) {
    JsonNode mended = document.deepCopy();
    for (Violation violation : violations) {
      good(violation.pointer()).ifPresent(value -> put(mended, violation.pointer(), value));
    }
    return mended;
  }

  private Optional<JsonNode> good(String pointer) {
    Place place = place(pointer);
    return place.schema().has("x-unsaid")
        ? Optional.ofNullable(GOOD.get(place.definition()))
        : Optional.empty();
  }

  private Place place(String pointer) {
    Place here = new Place(schema, "");
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      here = child(here.schema(), step.replace("~1", "/").replace("~0", "~"));
    }
    return here;
  }

  private Place child(JsonNode parent, String step) {
    JsonNode next = parent.path("properties").path(step);
    for (String keyword : List.of("items", "additionalProperties")) {
      next = next.isMissingNode() ? parent.path(keyword) : next;
    }
    String definition = next.path("$ref").asString("").replace("#/$defs/", "");
    return definition.isEmpty()
        ? new Place(next, "")
        : new Place(schema.path("$defs").path(definition), definition);
  }

  private static void put(JsonNode root, String pointer, JsonNode value) {
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = root.at(pointer.substring(0, slash));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    }
  }
}
