package io.github.kinerjaasn.schema.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** Judges JSON texts by the published schemas, with formats asserted. */
final class Judges {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Judges() {}

  /** What the schema finds wrong; numbers are exact. */
  static List<String> bySchema(String name, String json) {
    JsonNode node = Json.MAPPER.readTree(json);
    return schema(name).validate(node).stream()
        .map(error -> error.getInstanceLocation() + ":" + error.getKeyword())
        .toList();
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
            REGISTRY.getSchema(
                Json.MAPPER.readTree(
                    SchemaCatalogue.text(SchemaCatalogue.find(one).orElseThrow()))));
  }
}
