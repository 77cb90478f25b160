package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the application by OpenAPI 3.1, whose components are the library's own schemas. */
@RestController
class OpenApiController {
  private static final String PATHS =
      """
      {
        "/evaluations": {
          "post": {
            "summary": "Nilai satu dokumen / Rate one document",
            "requestBody": {
              "required": true,
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/evaluation"}}}
            },
            "responses": {
              "200": {
                "description": "Diputuskan / Decided",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/result"}}}
              },
              "400": {"$ref": "#/components/responses/problem"},
              "422": {"$ref": "#/components/responses/problem"}
            }
          }
        }
      }
      """;
  private static final String RESPONSES =
      """
      {
        "problem": {
          "description": "RFC 9457",
          "content": {
            "application/problem+json": {
              "schema": {
                "type": "object",
                "properties": {
                  "type": {"type": "string", "format": "uri"},
                  "title": {"type": "string"},
                  "status": {"type": "integer"},
                  "violations": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": ["pointer", "code", "message", "advice"],
                      "properties": {
                        "pointer": {"type": "string", "format": "json-pointer"},
                        "code": {"type": "string"},
                        "message": {"type": "string"},
                        "advice": {"type": "string"}
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
      """;
  private static final String INFO =
      """
      {"title": "Kinerja", "version": "0.1.0"}
      """;

  private final byte[] document = document();

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] openApi() {
    return document.clone();
  }

  private static byte[] document() {
    Map<String, JsonValue> schemas = new LinkedHashMap<>();
    for (SchemaFile file : SchemaCatalogue.all()) {
      schemas.put(file.name(), json(SchemaCatalogue.text(file)));
    }
    Map<String, JsonValue> components = new LinkedHashMap<>();
    components.put("schemas", JsonObject.of(schemas));
    components.put("responses", json(RESPONSES));
    Map<String, JsonValue> all = new LinkedHashMap<>();
    all.put("openapi", json("\"3.1.0\""));
    all.put("info", json(INFO));
    all.put("paths", json(PATHS));
    all.put("components", JsonObject.of(components));
    return CanonicalJson.write(JsonObject.of(all));
  }

  private static JsonValue json(String text) {
    return StrictJson.read(text).orElseThrow();
  }
}
