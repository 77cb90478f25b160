package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/** Writes the definitions as components of an OpenAPI 3.1 document. */
final class OpenApiWriter {
  private OpenApiWriter() {}

  static String write() {
    ObjectNode root = Json.MAPPER.createObjectNode().put("openapi", "3.1.0");
    root.putObject("info")
        .put("title", "Kinerja")
        .put("summary", "Performance documents of Indonesian civil servants (ASN)")
        .put("version", SchemaCatalogue.VERSION)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    root.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode schemas = root.putObject("components").putObject("schemas");
    Bundle.definitions().forEach(schemas::set);
    String text = root.toString().replace("#/$defs/", "#/components/schemas/");
    return CanonicalJson.toIndentedText(StrictJson.read(text).orElseThrow());
  }
}
