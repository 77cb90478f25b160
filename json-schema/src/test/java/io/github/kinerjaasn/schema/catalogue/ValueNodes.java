package io.github.kinerjaasn.schema.catalogue;

import static java.util.Map.entry;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.form.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of scalars and of words from lists. */
final class ValueNodes {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Years 1 to 9999, as periods have them. */
  private static final String PERIOD =
      Period.PATTERN
          .replaceAll("\\?<\\w+>", "")
          .replace("\\d{4}", "(?!0000)[0-9]{4}")
          .replace("\\d", "[0-9]");

  private static final String UNIT = "(?=.{1," + Unit.MAX_LENGTH + "}$)" + Unit.PATTERN;

  private static final String QUANTITY = Decimals.PATTERN.replace("\\d", "[0-9]") + " " + UNIT;

  private static final Map<Class<?>, UnaryOperator<ObjectNode>> KNOWN =
      Map.ofEntries(
          entry(
              LocalDate.class,
              node ->
                  text(node, "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
                      .put("format", "date")),
          entry(Period.class, node -> unsaid(text(node, PERIOD), UnsaidRule.PERIOD_DAYS)),
          entry(Nip.class, node -> unsaid(text(node, Nip.PATTERN), UnsaidRule.NIP_DIGITS)),
          entry(Rank.class, node -> text(node, Rank.PATTERN)),
          entry(Unit.class, node -> text(node, UNIT)),
          entry(Quantity.class, node -> text(node, QUANTITY)),
          entry(
              Weight.class,
              node ->
                  unsaid(
                      node.put("type", "number")
                          .put("exclusiveMinimum", new BigDecimal(Weight.MIN_EXCLUSIVE))
                          .put("maximum", new BigDecimal(Weight.MAX))
                          .put("x-max-decimals", Weight.MAX_FRACTION_DIGITS),
                      UnsaidRule.DECIMALS)),
          entry(
              Points.class,
              node ->
                  unsaid(
                      node.put("type", "number")
                          .put("x-max-decimals", Decimals.MAX_FRACTION_DIGITS),
                      UnsaidRule.DECIMALS)),
          entry(Rational.class, node -> text(node, "-?[0-9]+(\\.[0-9]+|/[0-9]+)?")),
          entry(Score.class, ValueNodes::score),
          entry(Text.class, ValueNodes::bilingual));

  private ValueNodes() {}

  static Optional<ObjectNode> of(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(words(type));
    }
    return Optional.ofNullable(KNOWN.get(type)).map(fill -> fill.apply(MAPPER.createObjectNode()));
  }

  private static ObjectNode text(ObjectNode node, String pattern) {
    return node.put("type", "string").put("pattern", TypeNodes.whole(pattern));
  }

  private static ObjectNode unsaid(ObjectNode node, UnsaidRule rule) {
    ObjectNode said = node.putArray("x-unsaid").addObject().put("rule", rule.name());
    said.put("id", rule.label().id()).put("en", rule.label().en());
    return node;
  }

  private static ObjectNode words(Class<?> type) {
    ObjectNode node = MAPPER.createObjectNode().put("type", "string");
    ArrayNode words = node.putArray("enum");
    ObjectNode labels = MAPPER.createObjectNode();
    for (Object constant : type.getEnumConstants()) {
      String name = Words.of((Enum<?>) constant);
      words.add(name);
      if (constant instanceof Labelled labelled) {
        Text label = labelled.label();
        labels.putObject(name).put("id", label.id()).put("en", label.en());
      }
    }
    if (!labels.isEmpty()) {
      node.set("x-labels", labels);
    }
    return node;
  }

  private static ObjectNode score(ObjectNode node) {
    ObjectNode members = object(node, "exact", "displayed");
    members.set("exact", text(MAPPER.createObjectNode(), "-?[0-9]+(\\.[0-9]+|/[0-9]+)?"));
    members.set("displayed", text(MAPPER.createObjectNode(), "-?[0-9]+(\\.[0-9]+)?"));
    return node;
  }

  private static ObjectNode bilingual(ObjectNode node) {
    ObjectNode members = object(node, "id", "en");
    members.putObject("id").put("type", "string");
    members.putObject("en").put("type", "string");
    return node;
  }

  /** Makes the node an object with exactly these required members; gives its properties. */
  static ObjectNode object(ObjectNode node, String... required) {
    node.put("type", "object");
    ObjectNode properties = node.putObject("properties");
    ArrayNode names = node.putArray("required");
    for (String name : required) {
      names.add(name);
    }
    node.put("additionalProperties", false);
    return properties;
  }
}
