package io.github.kinerjaasn.schema.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All definitions of all schemas, each name once. */
final class Bundle {
  private final Map<String, JsonNode> definitions = new TreeMap<>();

  private Bundle() {}

  static Map<String, JsonNode> definitions() {
    Bundle bundle = new Bundle();
    SchemaCatalogue.all().forEach(bundle::add);
    return bundle.definitions;
  }

  /** What a schema is called among the definitions. */
  static String name(SchemaFile file) {
    return file.type()
        .map(Definitions::name)
        .orElseGet(
            () ->
                Stream.of(file.name().split("-"))
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining()));
  }

  private void add(SchemaFile file) {
    ObjectNode root =
        (ObjectNode) Json.MAPPER.readTree(SchemaWriter.write(file, SchemaSamples.shown(file)));
    root.path("$defs").properties().forEach(entry -> put(entry.getKey(), entry.getValue()));
    Stream.of("$schema", "$id", "$defs", "x-version", "examples").forEach(root::remove);
    if (root.get("properties") instanceof ObjectNode members) {
      members.remove("$schema");
    }
    put(name(file), root);
  }

  /** Nested and alone a type has one definition, but for the title of its schema. */
  private void put(String name, JsonNode definition) {
    JsonNode known = definitions.putIfAbsent(name, definition);
    if (known != null && !plain(known).equals(plain(definition))) {
      throw new IllegalStateException("definitions must have one meaning, was not so: " + name);
    }
  }

  private static JsonNode plain(JsonNode definition) {
    ObjectNode copy = (ObjectNode) definition.deepCopy();
    Stream.of("title", "x-judul", "description", "x-keterangan").forEach(copy::remove);
    return copy;
  }
}
