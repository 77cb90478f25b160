package io.github.kinerjaasn.schema.catalogue;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Good documents of every schema: small, and each member of the types in at least one. */
public final class SchemaSamples {
  private static final String FIRST = "199001012015031001";

  private SchemaSamples() {}

  /** What documents of a schema are made from, as they are written. */
  public static List<String> of(SchemaFile file) {
    return switch (file.name()) {
      case "indicator", "skp", "appraisal", "evaluation", "result", "violations" ->
          Stream.of("evaluation", "full")
              .map(start -> part(file.name(), evaluation(start)))
              .toList();
      case "conformance-request" -> requests();
      case "conformance-answer" -> answers();
      default -> List.of(canonical(file));
    };
  }

  /** What a schema shows as examples. */
  static List<String> shown(SchemaFile file) {
    return file.name().startsWith("conformance") ? of(file) : List.of(of(file).get(0));
  }

  /**
   * A document of the exchange tests: {@code evaluation} is usual, {@code full} has every member.
   */
  static Evaluation evaluation(String name) {
    try (InputStream stream = Exchange.class.getResourceAsStream(name + ".json")) {
      return Exchange.read(Evaluation.class, stream).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String name, Evaluation evaluation) {
    Object value =
        switch (name) {
          case "indicator" -> evaluation.getPlan().getResults().get(0).getIndicators().get(0);
          case "skp" -> evaluation.getPlan();
          case "appraisal" -> evaluation.getAppraisal();
          case "evaluation" -> evaluation;
          case "result" -> Evaluator.evaluate(evaluation);
          default -> Exchange.read(Evaluation.class, "{\"plan\":{},\"agenci\":1}").violations();
        };
    return CanonicalJson.toText(Exchange.toTree(value));
  }

  private static String canonical(SchemaFile file) {
    String name = "sample/" + file.name() + ".json";
    try (InputStream stream = SchemaSamples.class.getResourceAsStream(name)) {
      Object value = Exchange.read(file.type().orElseThrow(), stream).orElseThrow();
      return CanonicalJson.toText(Exchange.toTree(value));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> requests() {
    return ConformanceNodes.operations().properties().stream()
        .map(operation -> request(operation.getKey(), operation.getValue().get("in")))
        .toList();
  }

  private static String request(String name, JsonNode in) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("id", "1").put("op", name);
    line.set("in", instance(in));
    return line.toString();
  }

  private static List<String> answers() {
    Stream<String> good =
        ConformanceNodes.operations().properties().stream()
            .map(operation -> operation.getValue().get("out"))
            .map(SchemaSamples::answer);
    String bad =
        "{\"id\":null,\"error\":{\"code\":\"MISSING\",\"path\":\"/nilai\",\"message\":\"x\"}}";
    return Stream.concat(good, Stream.of(bad)).toList();
  }

  private static String answer(JsonNode out) {
    ObjectNode line = Json.MAPPER.createObjectNode().put("id", "1");
    line.set("out", instance(out));
    return line.toString();
  }

  private static final Map<String, String> WORDS =
      Map.of(
          "Rating", "SESUAI_EKSPEKTASI",
          "Predicate", "BAIK",
          "Jenjang", "AHLI_MUDA",
          "OrganisationPredicate", "BAIK",
          "Nip", FIRST,
          "LocalDate", "2025-01-31",
          "TwoDecimals", "87.50",
          "TwoDecimalsOrNull", "12.00");

  /** A value of a schema of an operation. */
  private static JsonNode instance(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      return Json.MAPPER.valueToTree(WORDS.get(reference.replace("#/$defs/", "")));
    }
    for (String choice : List.of("const", "enum", "oneOf")) {
      if (schema.has(choice)) {
        JsonNode first = schema.get(choice);
        return choice.equals("const")
            ? first
            : choice.equals("enum") ? first.get(0) : instance(first.get(first.size() - 1));
      }
    }
    return made(schema);
  }

  private static JsonNode made(JsonNode schema) {
    JsonNode type = schema.get("type");
    return switch (type.isArray() ? type.get(0).asString() : type.asString()) {
      case "object" -> {
        ObjectNode object = Json.MAPPER.createObjectNode();
        schema
            .get("properties")
            .properties()
            .forEach(member -> object.set(member.getKey(), instance(member.getValue())));
        yield object;
      }
      case "array" -> Json.MAPPER.createArrayNode().add(instance(schema.get("items")));
      case "null" -> Json.MAPPER.nullNode();
      case "boolean" -> Json.MAPPER.valueToTree(true);
      case "string" -> Json.MAPPER.valueToTree(text(schema.path("pattern").asString("")));
      default -> Json.MAPPER.valueToTree(1);
    };
  }

  private static String text(String pattern) {
    return Stream.of("BAIK:MIN", "1995-03", "001", "SANGAT_BAIK")
        .filter(text -> text.matches(pattern))
        .findFirst()
        .orElseThrow();
  }
}
