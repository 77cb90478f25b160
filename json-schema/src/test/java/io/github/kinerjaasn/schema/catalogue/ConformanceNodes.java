package io.github.kinerjaasn.schema.catalogue;

import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.kinerjaasn.core.appraisal.OrganisationPredicate;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.post.Jenjang;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the lines of the conformance protocol, by operations.json. */
final class ConformanceNodes {
  /** Stands for a line that asks. */
  interface Request {}

  /** Stands for a line that answers. */
  interface Answer {}

  private static final String TWO = "^-?[0-9]+\\.[0-9]{2}$";

  private static final List<Class<?>> WORDS =
      List.of(
          Rating.class,
          Predicate.class,
          Jenjang.class,
          OrganisationPredicate.class,
          Nip.class,
          LocalDate.class,
          TwoDecimals.class,
          TwoDecimalsOrNull.class);

  private final SchemaGenerationContext context;

  ConformanceNodes(SchemaGenerationContext context) {
    this.context = context;
  }

  /** All operations with what they take and give. */
  static JsonNode operations() {
    try (InputStream stream = ConformanceNodes.class.getResourceAsStream("operations.json")) {
      return Json.MAPPER.readTree(stream);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Optional<ObjectNode> of(Class<?> type) {
    if (type == TwoDecimals.class) {
      return Optional.of(node().put("type", "string").put("pattern", TWO));
    }
    if (type == TwoDecimalsOrNull.class) {
      ObjectNode node = node();
      node.putArray("type").add("string").add("null");
      return Optional.of(node.put("pattern", TWO));
    }
    return type == Request.class
        ? Optional.of(request())
        : type == Answer.class ? Optional.of(answer()) : Optional.empty();
  }

  private ObjectNode request() {
    WORDS.stream().filter(word -> !word.getSimpleName().startsWith("Two")).forEach(this::define);
    ObjectNode node = node();
    ObjectNode members = ValueNodes.object(node, "id", "op", "in");
    members.putObject("id").put("type", "string");
    ArrayNode names = members.putObject("op").put("type", "string").putArray("enum");
    members.putObject("in").put("type", "object");
    Stream.of("out", "error").forEach(name -> members.putObject(name).put("type", "object"));
    members.putObject("source").put("type", "string");
    ArrayNode each = node.putArray("allOf");
    operations()
        .properties()
        .forEach(
            operation -> {
              names.add(operation.getKey());
              each.add(rule(operation.getKey(), operation.getValue().get("in")));
            });
    return node;
  }

  private ObjectNode rule(String name, JsonNode in) {
    ObjectNode rule = node();
    ObjectNode when = rule.putObject("if");
    when.putObject("properties").putObject("op").put("const", name);
    when.putArray("required").add("op");
    rule.putObject("then").putObject("properties").set("in", in);
    return rule;
  }

  private ObjectNode answer() {
    WORDS.stream().filter(word -> word != Jenjang.class && word != Nip.class).forEach(this::define);
    define(ViolationCode.class);
    ObjectNode node = node();
    ArrayNode ends = node.putArray("oneOf");
    ObjectNode good = ValueNodes.object(ends.addObject(), "id", "out");
    good.putObject("id").put("type", "string");
    ArrayNode outs = good.putObject("out").putArray("anyOf");
    operations().properties().stream()
        .map(operation -> operation.getValue().get("out"))
        .distinct()
        .forEach(outs::add);
    ObjectNode bad = ValueNodes.object(ends.addObject(), "id", "error");
    bad.putObject("id").putArray("type").add("string").add("null");
    ObjectNode error = ValueNodes.object(bad.putObject("error"), "code", "path", "message");
    error.set("code", Definitions.reference(context, ViolationCode.class));
    error.putObject("path").put("type", "string").put("pattern", "^(/.*)?$");
    error.putObject("message").put("type", "string");
    return node;
  }

  private void define(Class<?> word) {
    Definitions.reference(context, word);
  }

  private ObjectNode node() {
    return context.getGeneratorConfig().createObjectNode();
  }
}
