package io.github.kinerjaasn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSONTestSuite through the strict reader: what must be refused is refused, what must be accepted
 * is accepted but where the reader is stricter on purpose. Needs Node and npm ci in src/test/node.
 */
class ParsingSuiteRun {
  /** Names twice, and control characters, NUL among them. */
  private static final List<String> STRICTER =
      List.of(
          "y_object_duplicated_key.json",
          "y_object_duplicated_key_and_value.json",
          "y_object_escaped_null_in_key.json",
          "y_string_allowed_escapes.json",
          "y_string_escaped_control_character.json",
          "y_string_null_escape.json",
          "y_string_unescaped_char_delete.json",
          "y_string_with_del_character.json");

  private record Case(String name, String input) {
    boolean isRead() {
      return StrictJson.read(input).isRead();
    }
  }

  private static List<Case> cases(String prefix) throws IOException {
    Process node = new ProcessBuilder("node", "src/test/node/suite.mjs").start();
    List<Case> cases = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode one = JsonMapper.shared().readTree(line);
        cases.add(new Case(one.get("name").asString(), one.get("input").asString()));
      }
    }
    cases.removeIf(one -> !one.name().startsWith(prefix));
    return cases;
  }

  @Test
  void refusesAllThatIsNoJson() throws IOException {
    List<Case> cases = cases("n_");
    System.out.println("n: " + cases.size() + " cases, all must be refused");
    assertThat(cases).hasSize(188).allSatisfy(one -> assertThat(one.isRead()).isFalse());
  }

  @Test
  void acceptsAllJsonButWhatItRefusesOnPurpose() throws IOException {
    List<Case> cases = cases("y_");
    List<String> refused =
        cases.stream().filter(one -> !one.isRead()).map(Case::name).sorted().toList();
    System.out.println("y: " + cases.size() + " cases, refused on purpose " + refused);
    assertThat(cases).hasSize(95);
    assertThat(refused).isEqualTo(STRICTER);
  }

  @Test
  void answersEachOpenCase() throws IOException {
    List<Case> cases = cases("i_");
    long read = cases.stream().filter(Case::isRead).count();
    System.out.println("i: " + read + " read, " + (cases.size() - read) + " refused");
    assertThat(cases).hasSize(35);
    assertThat(read).isEqualTo(13);
  }
}
