package io.github.kinerjaasn.schema.evolution;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;

/**
 * A validator of JSON Schema 2020-12, with formats asserted. The library ships none: wrap the one
 * you use, as in {@code (schema, document) -> validator.isValid(schema, document)}.
 */
@FunctionalInterface
public interface SchemaJudge {
  /**
   * Whether a schema accepts a document.
   *
   * @param schema the schema
   * @param document the document
   * @return true if it does
   */
  boolean accepts(JsonObject schema, JsonValue document);
}
