package io.github.kinerjaasn.schema.equivalence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents in ways in which real ones go wrong, and in ways that keep them right. */
final class Mutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "A-1",
          "é",
          "😀",
          "a\nb",
          "a\tb",
          "\u00a0",
          "\ufeff",
          "\u2028",
          "x".repeat(64),
          "x".repeat(65),
          "x".repeat(200),
          "x".repeat(201),
          "😀".repeat(200),
          "😀".repeat(201),
          "x".repeat(2000),
          "x".repeat(2001),
          "2025",
          "2025-S1",
          "2025-S3",
          "2025-Q4",
          "2025-Q0",
          "2025-07",
          "2025-13",
          "2025-02-10/2025-06-30",
          "2025-06-30/2025-02-10",
          "2025-02-30/2025-06-30",
          "1899",
          "1900",
          "2999",
          "3000",
          "２０２５",
          "2025-01-31",
          "2025-02-29",
          "2024-02-29",
          "0000-01-01",
          "2025-1-1",
          "2025-01-31T00:00:00",
          "+2025-01-31",
          "٢٠٢٥-٠١-٣١",
          "199503012025031001",
          "199502302025031001",
          "000000000000000000",
          "19950301202503100",
          "III/c",
          "IV/e",
          "III/e",
          "IX",
          "XVIII",
          "iii/c",
          "12 dokumen",
          "12,5 %",
          "12.5 %",
          "-3 %",
          "0 %",
          "-0 %",
          "012 %",
          ".5 %",
          "5. %",
          "1e2 %",
          "12  dokumen",
          "12 dokumen ",
          "12",
          "12 " + "d".repeat(40),
          "12 " + "d".repeat(41),
          "99999999999999999999 a",
          "100000000000000000000 a",
          "0.0000000001 a",
          "0.00000000001 a",
          "UTAMA",
          "TAMBAHAN",
          "utama",
          " UTAMA ",
          "BAIK",
          "WAKTU",
          "MAXIMIZE",
          "AKUNTABEL",
          "true",
          "null",
          "1");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "1.0",
          "1.5",
          "2",
          "3",
          "-1",
          "-5",
          "-5.1",
          "5",
          "5.0001",
          "100",
          "100.0001",
          "120",
          "120.1",
          "366",
          "367",
          "1000",
          "1001",
          "0.01",
          "0.0001",
          "0.00001",
          "0.009",
          "0.0000000001",
          "0.00000000001",
          "99999999999999999999",
          "100000000000000000000",
          "1e2",
          "1e-4",
          "1e-5",
          "1e50",
          "1e-50",
          "2147483647",
          "2147483648",
          "-2147483648",
          "62.5",
          "12.34567");

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The document with one to three changes. */
  JsonNode mutate(JsonNode document) {
    JsonNode copy = document.deepCopy();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      change(copy);
    }
    return copy;
  }

  private void change(JsonNode root) {
    List<JsonNode> containers = new ArrayList<>();
    collect(root, containers);
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      changeMember(object, containers);
    } else {
      changeItem((ArrayNode) container, containers);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.forEach(child -> collect(child, containers));
    }
  }

  private void changeMember(ObjectNode object, List<JsonNode> containers) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(12) == 0) {
      object.set(random.nextBoolean() ? "asing" : "id", value(containers));
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> object.putNull(name);
      case 2 -> object.set(text(name), object.remove(name));
      case 3, 4 -> object.set(name, similar(object.get(name)));
      default -> object.set(name, value(containers));
    }
  }

  private void changeItem(ArrayNode array, List<JsonNode> containers) {
    if (array.isEmpty()) {
      array.add(value(containers));
      return;
    }
    int at = random.nextInt(array.size());
    switch (random.nextInt(6)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      case 2 -> array.set(at, value(containers));
      case 3 -> fill(array, array.get(at));
      default -> array.set(at, similar(array.get(at)));
    }
  }

  /** Fills a list up to a usual limit or one beyond. */
  private void fill(ArrayNode array, JsonNode item) {
    int size = List.of(20, 21, 50, 51, 53, 54).get(random.nextInt(6));
    while (array.size() < size && !item.isContainer()) {
      array.add(item);
    }
  }

  private JsonNode similar(JsonNode value) {
    if (value.isString()) {
      return NODES.stringNode(similar(value.asString()));
    }
    return value.isNumber() ? number() : value.deepCopy();
  }

  private String similar(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> text + " ";
      case 1 -> " " + text;
      case 2 -> text.toLowerCase(java.util.Locale.ROOT);
      case 3 -> text + text;
      case 4 -> text.isEmpty() ? text : text.substring(1);
      case 5 -> text + "\n";
      default -> text.replace('2', '3');
    };
  }

  private JsonNode value(List<JsonNode> containers) {
    return switch (random.nextInt(9)) {
      case 0 -> NODES.booleanNode(random.nextBoolean());
      case 1 -> NODES.nullNode();
      case 2 -> containers.get(random.nextInt(containers.size())).deepCopy();
      case 3 -> random.nextBoolean() ? NODES.objectNode() : NODES.arrayNode();
      case 4, 5, 6 -> NODES.stringNode(text(""));
      default -> number();
    };
  }

  private String text(String otherwise) {
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    return text.isEmpty() ? otherwise : text;
  }

  private JsonNode number() {
    return NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
  }
}
