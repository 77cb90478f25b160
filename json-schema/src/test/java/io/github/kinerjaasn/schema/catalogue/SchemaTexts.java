package io.github.kinerjaasn.schema.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Titles and descriptions in both languages, from files of lines. */
final class SchemaTexts {
  private static final List<String> FILES =
      List.of("plan.csv", "scheme.csv", "organisation.csv", "career.csv");

  private final Map<String, String[]> lines = new HashMap<>();

  SchemaTexts() {
    FILES.forEach(this::read);
  }

  private void read(String file) {
    try (InputStream stream = SchemaTexts.class.getResourceAsStream(file)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\\|", -1))
          .forEach(columns -> lines.put(columns[0], columns));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean has(String of) {
    return lines.containsKey(of);
  }

  /** Adds title and description; every document and every member of one has them. */
  void describe(ObjectNode node, String of) {
    String[] columns = lines.get(of);
    if (columns == null) {
      throw new IllegalStateException("the texts must have a line for " + of);
    }
    node.put("title", columns[2]).put("description", columns[4]);
    node.put("x-judul", columns[1]).put("x-keterangan", columns[3]);
  }
}
