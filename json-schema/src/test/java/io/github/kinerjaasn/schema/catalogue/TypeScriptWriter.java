package io.github.kinerjaasn.schema.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Writes the definitions as TypeScript declarations. */
final class TypeScriptWriter {
  private static final String INDENT = "  ";
  private static final String HEAD =
      """
      // Generated from the types of Kinerja; schemas version %s. Numbers are exact decimals in the
      // documents and binary64 in JavaScript: keep long ones as text until they are sent.

      """;

  private TypeScriptWriter() {}

  static String write() {
    StringBuilder out = new StringBuilder(String.format(HEAD, SchemaCatalogue.VERSION));
    Bundle.definitions().forEach((name, schema) -> declare(out, name, schema));
    return out.toString().stripTrailing() + "\n";
  }

  private static void declare(StringBuilder out, String name, JsonNode schema) {
    out.append(comment(schema, ""));
    if (schema.has("properties") && !schema.has("oneOf")) {
      out.append("export interface ").append(name).append(' ').append(object(schema, ""));
    } else {
      out.append("export type ").append(name).append(" = ").append(type(schema, "")).append(';');
    }
    out.append("\n\n");
  }

  private static String comment(JsonNode schema, String indent) {
    Stream<String> lines =
        Stream.of("title", "description", "x-judul", "x-keterangan")
            .map(keyword -> schema.path(keyword).asString(""))
            .filter(text -> !text.isEmpty());
    String text = lines.collect(Collectors.joining("\n" + indent + " * "));
    return text.isEmpty() ? "" : indent + "/**\n" + indent + " * " + text + "\n" + indent + " */\n";
  }

  private static String type(JsonNode schema, String indent) {
    if (schema.has("$ref")) {
      return schema.get("$ref").asString().replace("#/$defs/", "");
    }
    return literal(schema)
        .or(() -> union(schema, indent))
        .orElseGet(() -> schema.has("type") ? plain(schema, indent) : "unknown");
  }

  private static Optional<String> literal(JsonNode schema) {
    if (schema.has("const")) {
      return Optional.of(schema.get("const").toString());
    }
    return Optional.ofNullable(schema.get("enum"))
        .map(words -> stream(words).map(JsonNode::toString).collect(Collectors.joining(" | ")));
  }

  private static Optional<String> union(JsonNode schema, String indent) {
    return Stream.of("oneOf", "anyOf")
        .filter(schema::has)
        .findFirst()
        .map(
            keyword ->
                stream(schema.get(keyword))
                    .map(branch -> type(branch, indent))
                    .distinct()
                    .collect(Collectors.joining(" | ")));
  }

  private static String plain(JsonNode schema, String indent) {
    JsonNode type = schema.get("type");
    return type.isArray()
        ? stream(type)
            .map(one -> plain(one.asString(), schema, indent))
            .collect(Collectors.joining(" | "))
        : plain(type.asString(), schema, indent);
  }

  private static String plain(String type, JsonNode schema, String indent) {
    return switch (type) {
      case "string", "boolean", "null" -> type;
      case "number", "integer" -> "number";
      case "array" -> "Array<" + type(schema.get("items"), indent) + ">";
      default -> object(schema, indent);
    };
  }

  private static String object(JsonNode schema, String indent) {
    if (!schema.has("properties")) {
      return map(schema, indent);
    }
    String inner = indent + INDENT;
    String required = schema.path("required").toString();
    return schema.get("properties").properties().stream()
        .map(entry -> member(entry, required, inner))
        .collect(Collectors.joining("", "{\n", indent + "}"));
  }

  private static String member(Map.Entry<String, JsonNode> entry, String required, String indent) {
    String quoted = '"' + entry.getKey() + '"';
    return comment(entry.getValue(), indent)
        + indent
        + entry.getKey()
        + (required.contains(quoted) ? ": " : "?: ")
        + type(entry.getValue(), indent)
        + ";\n";
  }

  private static String map(JsonNode schema, String indent) {
    JsonNode values = schema.path("additionalProperties");
    String value = values.isObject() ? type(values, indent) : "unknown";
    String names = type(schema.path("propertyNames"), indent);
    return names.equals("unknown") || names.equals("string")
        ? "{ [name: string]: " + value + " }"
        : "{ [name in " + names + "]?: " + value + " }";
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
