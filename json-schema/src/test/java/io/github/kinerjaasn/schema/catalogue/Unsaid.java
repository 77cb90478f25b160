package io.github.kinerjaasn.schema.catalogue;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

  Unsaid(String name) {
    this.schema =
        Json.MAPPER.readTree(SchemaCatalogue.text(SchemaCatalogue.find(name).orElseThrow()));
  }

  /** A value to put in place of one that breaks an unsaid rule; empty where none is unsaid. */
  Optional<JsonNode> good(String pointer) {
    JsonNode here = schema;
    String definition = "";
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      JsonNode next = here.path("properties").path(step.replace("~1", "/").replace("~0", "~"));
      next = next.isMissingNode() ? here.path("items") : next;
      definition = next.path("$ref").asString("").replace("#/$defs/", "");
      here = definition.isEmpty() ? next : schema.path("$defs").path(definition);
    }
    return here.has("x-unsaid") ? Optional.of(GOOD.get(definition)) : Optional.empty();
  }
}
