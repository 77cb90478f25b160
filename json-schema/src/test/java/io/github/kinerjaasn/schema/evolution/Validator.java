package io.github.kinerjaasn.schema.evolution;

import com.networknt.schema.Schema;
import io.github.kinerjaasn.schema.catalogue.Json;
import io.github.kinerjaasn.schema.catalogue.Judges;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The validator that proves changes in tests. */
final class Validator {
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Validator() {}

  static SchemaChange compare(String older, String newer) {
    return SchemaDiff.compare(tree(older), tree(newer), judge());
  }

  static SchemaJudge judge() {
    return (schema, document) ->
        Judges.accepts(
            SCHEMAS.computeIfAbsent(
                CanonicalJson.toText(schema), text -> Judges.schema(Json.MAPPER.readTree(text))),
            Json.MAPPER.readTree(CanonicalJson.toText(document)));
  }

  static JsonObject tree(String json) {
    return (JsonObject) StrictJson.read(json).orElseThrow();
  }
}
