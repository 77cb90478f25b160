package io.github.kinerjaasn.examples.spring;

import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The library's OpenAPI 3.1 components, to which the application adds its paths. */
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
              "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Evaluation"}}}
            },
            "responses": {
              "200": {
                "description": "Diputuskan / Decided",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Result"}}}
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

  private final byte[] document = document();

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] openApi() {
    return document.clone();
  }

  private static byte[] document() {
    JsonObject bundle = json(SchemaCatalogue.bundle(SchemaCatalogue.OPENAPI));
    JsonObject schemas = (JsonObject) bundle.get("components").orElseThrow();
    return CanonicalJson.write(
        with(
            with(bundle, "components", with(schemas, "responses", json(RESPONSES))),
            "paths",
            json(PATHS)));
  }

  private static JsonObject with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }

  private static JsonObject json(String text) {
    return (JsonObject) StrictJson.read(text).orElseThrow();
  }
}
