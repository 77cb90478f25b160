package io.github.kinerjaasn.schema.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Judges documents by schemas with networknt, formats asserted, numbers exact. */
public final class Judges {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Judges() {}

  /** What a published schema finds wrong. */
  static List<String> bySchema(String name, String json) {
    JsonNode node = Json.MAPPER.readTree(json);
    return schema(name).validate(node).stream()
        .map(error -> error.getInstanceLocation() + ":" + error.getKeyword())
        .toList();
  }

  /** Whether a published schema accepts a document. */
  public static boolean accepts(String name, JsonNode document) {
    return accepts(schema(name), document);
  }

  /** Whether a schema accepts a document. */
  public static boolean accepts(Schema schema, JsonNode document) {
    return schema.validate(document, OutputFormat.BOOLEAN);
  }

  /** A schema to judge by. */
  public static Schema schema(JsonNode schema) {
    return REGISTRY.getSchema(schema);
  }

  /** What is wrong with a schema itself. */
  static List<String> byMetaSchema(String schema) {
    return REGISTRY
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
        .validate(Json.MAPPER.readTree(schema))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema schema(String name) {
    return SCHEMAS.computeIfAbsent(
        name,
        one ->
            schema(
                Json.MAPPER.readTree(
                    SchemaCatalogue.text(SchemaCatalogue.find(one).orElseThrow()))));
  }
}
