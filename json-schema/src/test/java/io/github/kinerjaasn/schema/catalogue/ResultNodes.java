package io.github.kinerjaasn.schema.catalogue;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Choice;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.outcome.Step;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.result.Digest;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of results: forms that are written and not read. */
final class ResultNodes {
  /** Stands for the outcome of an evaluation. */
  interface Result {}

  /** Stands for a list of violations. */
  interface Violations {}

  private final SchemaGenerationContext context;

  ResultNodes(SchemaGenerationContext context) {
    this.context = context;
  }

  Optional<ObjectNode> of(Class<?> type) {
    if (type == Result.class) {
      return Optional.of(outcome());
    }
    if (type == Violations.class) {
      return Optional.of(list(Violation.class));
    }
    if (type == Basis.class) {
      return Optional.of(basis());
    }
    if (type == Choice.class) {
      return Optional.of(choice());
    }
    if (type == Step.class) {
      return Optional.of(step());
    }
    return type.isRecord() ? Optional.of(record(type)) : Optional.empty();
  }

  private ObjectNode outcome() {
    ObjectNode node = node();
    ArrayNode ends = node.putArray("oneOf");
    ObjectNode decided = status(ends, "DECIDED", "value", "remarks");
    decided.set("value", reference(EvaluationResult.class));
    decided.set("reasoning", reference(Step.class));
    decided.set("remarks", list(Violation.class));
    seal(decided.putObject("seal"));
    decided.putObject("input").put("type", "object"); // an evaluation, with a schema of its own
    decided.putObject("line").put("type", "integer").put("minimum", 1);
    decided.putObject("plan").put("type", "string");
    ObjectNode undecided = status(ends, "UNDECIDED", "violations");
    undecided.set("violations", list(Violation.class).put("minItems", 1));
    ObjectNode not = status(ends, "NOT_APPLICABLE", "reason", "basis");
    not.set("reason", reference(Text.class));
    not.set("basis", reference(Basis.class));
    return node;
  }

  private static void seal(ObjectNode node) {
    ObjectNode members = ValueNodes.object(node, "input", "rules", "interpretations", "result");
    members.putObject("input").put("type", "string").put("pattern", "^" + Digest.PATTERN + "$");
    members.putObject("rules").put("type", "string").put("pattern", "^" + Digest.PATTERN + "$");
    ObjectNode readings = members.putObject("interpretations").put("type", "object");
    readings.putObject("additionalProperties").put("type", "string");
    members.putObject("result").put("type", "string").put("pattern", "^" + Digest.PATTERN + "$");
  }

  private static ObjectNode status(ArrayNode ends, String status, String... others) {
    String[] required =
        Stream.concat(Stream.of("status"), Stream.of(others)).toArray(String[]::new);
    ObjectNode members = ValueNodes.object(ends.addObject(), required);
    members.putObject("status").put("const", status);
    return members;
  }

  private ObjectNode basis() {
    ObjectNode node = node();
    ObjectNode members = ValueNodes.object(node, "text", "citation", "place", "confidence");
    members.putObject("text").put("type", "string").put("pattern", "^[a-z0-9-]+$");
    members.putObject("citation").put("type", "string");
    members.putObject("place").put("type", "string");
    members.set("confidence", reference(Confidence.class));
    return node;
  }

  private ObjectNode choice() {
    ObjectNode node = node();
    ObjectNode members =
        ValueNodes.object(
            node,
            "interpretation",
            "question",
            "reading",
            "meaning",
            "standard",
            "confidence",
            "basis");
    members.putObject("interpretation").put("type", "string");
    members.set("question", reference(Text.class));
    members.putObject("reading").put("type", "string");
    members.set("meaning", reference(Text.class));
    members.putObject("standard").put("type", "boolean");
    members.set("confidence", reference(Confidence.class));
    members.set("basis", reference(Basis.class));
    return node;
  }

  private ObjectNode step() {
    ObjectNode node = node();
    ObjectNode members =
        ValueNodes.object(
            node, "rule", "name", "value", "displayed", "how", "basis", "choices", "children");
    members.putObject("rule").put("type", "string");
    members.putObject("subject").put("type", "string");
    members.set("name", reference(Text.class));
    members.putObject("value");
    members.set("displayed", reference(Text.class));
    members.set("how", reference(Text.class));
    members.set("basis", reference(Basis.class));
    members.set("choices", list(Choice.class));
    ObjectNode children = members.putObject("children").put("type", "array");
    children.putObject("items").put("$ref", "#/$defs/Step"); // itself: not known to the context yet
    return node;
  }

  private ObjectNode record(Class<?> type) {
    TypeNodes types = new TypeNodes(context);
    RecordComponent[] components = type.getRecordComponents();
    String[] required =
        Stream.of(components)
            .filter(component -> !TypeNodes.isOptional(component.getGenericType()))
            .map(RecordComponent::getName)
            .toArray(String[]::new);
    ObjectNode node = node();
    ObjectNode members = ValueNodes.object(node, required);
    for (RecordComponent component : components) {
      members.set(component.getName(), types.of(component.getAnnotatedType()));
    }
    return node;
  }

  private ObjectNode list(Class<?> type) {
    ObjectNode node = node().put("type", "array");
    node.set("items", reference(type));
    return node;
  }

  private ObjectNode reference(Class<?> type) {
    return Definitions.reference(context, type);
  }

  private ObjectNode node() {
    return context.getGeneratorConfig().createObjectNode();
  }
}
