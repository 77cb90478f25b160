package io.github.kinerjaasn.examples.publishing;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.evolution.SchemaJudge;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator of JSON Schema 2020-12 with exact numbers and asserted formats. */
final class Validator implements SchemaJudge {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  private final Map<JsonObject, Schema> schemas = new IdentityHashMap<>();

  @Override
  public boolean accepts(JsonObject schema, JsonValue document) {
    return schemas
        .computeIfAbsent(schema, one -> registry.getSchema(node(one)))
        .validate(node(document), OutputFormat.BOOLEAN);
  }

  /** What a schema finds wrong: places and keywords, never content. */
  List<Violation> violations(String schema, JsonValue document) {
    return registry.getSchema(MAPPER.readTree(schema)).validate(node(document)).stream()
        .map(Validator::violation)
        .distinct()
        .sorted()
        .toList();
  }

  private static Violation violation(Error error) {
    return Violation.error(
        error.getInstanceLocation().toString(),
        ViolationCode.INCONSISTENT,
        Text.of("tidak memenuhi kata kunci skema {0}", "breaks the schema keyword {0}")
            .with(error.getKeyword()),
        Text.of("lihat skema dokumen ini", "see the schema of this document"),
        Basis.FORMAT);
  }

  private static JsonNode node(JsonValue value) {
    return MAPPER.readTree(CanonicalJson.toText(value));
  }
}
