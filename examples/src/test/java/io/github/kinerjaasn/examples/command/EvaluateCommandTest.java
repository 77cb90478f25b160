package io.github.kinerjaasn.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
  private static final String GOOD = Session.DATA.resolve("penilaian-2025.json").toString();
  private static final String DRAFT = Session.DATA.resolve("rancangan-salah.json").toString();

  @ParameterizedTest
  @CsvSource({
    "penilaian-2025.id.txt, --lang=id",
    "penilaian-2025.en.txt, --lang=en",
    "penilaian-2025.result.json, --json",
    "penilaian-2025.short.txt, --no-reasoning"
  })
  void ratesTheLicensingOfficer(String golden, String option) throws IOException {
    Fork.Run run = Session.run("", "evaluate", option, GOOD);
    assertThat(run.diagnostics()).isEmpty();
    assertThat(run.status()).isZero();
    Golden.agrees(golden, run.output());
  }

  @ParameterizedTest
  @CsvSource({
    "rancangan-salah.id.txt, --lang=id",
    "rancangan-salah.en.txt, --lang=en",
    "rancangan-salah.result.json, --json"
  })
  void listsEverythingWrongWithADraft(String golden, String option) throws IOException {
    Fork.Run run = Session.run("", "evaluate", option, DRAFT);
    assertThat(run.status()).isEqualTo(2);
    Golden.agrees(golden, run.output());
  }

  @Test
  void givesEachOfTenMistakesItsPlaceAdviceAndBasis() {
    String output = Session.run("", "evaluate", "--lang", "en", DRAFT).output();
    assertThat(matches(output, "(?m)^\\d+\\. (/.*)$")).hasSize(10).doesNotHaveDuplicates();
    assertThat(matches(output, "(?m)^   error: (.+) \\(line \\d+, column \\d+\\)$"))
        .hasSize(10)
        .doesNotHaveDuplicates();
    assertThat(matches(output, "(?m)^   advice: (.+)$")).hasSize(10);
    assertThat(matches(output, "(?m)^   basis: (.+)$")).hasSize(10);
  }

  private static List<String> matches(String text, String form) {
    return Pattern.compile(form)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** Ten mistakes of plan, appraisal, numbers of the ministry and readings. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void listsAllTenMistakesUnderAnAgencyProfileToo(String language) throws IOException {
    String draft =
        Session.DATA.resolveSibling("kemenkeu").resolve("rancangan-salah.json").toString();
    Fork.Run run = Session.run("", "evaluate", "--lang", language, draft);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).doesNotContain("Wulandari", "199008202014022003");
    Golden.agrees("rancangan-kemenkeu." + language + ".txt", run.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=id", "--lang=en", "--json"})
  void showsNoPersonalDataOfADraft(String option) {
    assertThat(Session.run("", "evaluate", option, DRAFT).output())
        .doesNotContain("Pertiwi")
        .doesNotContain("199302304019032014");
  }

  @Test
  void readsTheStandardInput() throws IOException {
    assertThat(
            Session.run(
                Files.readString(Session.DATA.resolve("penilaian-2025.json")), "evaluate", "-"))
        .isEqualTo(Session.run("", "evaluate", GOOD));
  }

  @Test
  void readsAPipe() throws Exception {
    byte[] document = Files.readAllBytes(Session.DATA.resolve("penilaian-2025.json"));
    assertThat(Fork.run(List.of(), input -> input.write(document), "evaluate", "-"))
        .isEqualTo(Session.run("", "evaluate", GOOD));
  }

  @Test
  void givesTheSameBytesInAnyOrder() throws IOException {
    JsonValue document =
        StrictJson.read(Files.readString(Session.DATA.resolve("penilaian-2025.json")))
            .orElseThrow();
    String reversed = CanonicalJson.toText(reversed(document));
    assertThat(reversed).isNotEqualTo(CanonicalJson.toText(document));
    assertThat(Session.run(reversed, "evaluate", "--json", "-"))
        .isEqualTo(Session.run("", "evaluate", "--json", GOOD));
  }

  private static JsonValue reversed(JsonValue value) {
    if (value instanceof JsonArray array) {
      List<JsonValue> items =
          new ArrayList<>(array.items().stream().map(EvaluateCommandTest::reversed).toList());
      Collections.reverse(items);
      return JsonArray.of(items);
    }
    if (value instanceof JsonObject object) {
      List<Map.Entry<String, JsonValue>> members = new ArrayList<>(object.members().entrySet());
      Collections.reverse(members);
      Map<String, JsonValue> result = new LinkedHashMap<>();
      members.forEach(member -> result.put(member.getKey(), reversed(member.getValue())));
      return JsonObject.of(result);
    }
    return value;
  }

  @Test
  void showsAReadingThatWasChosen() {
    Fork.Run run =
        Session.run("", "evaluate", "--lang=en", "--interpretation", "COST_ASPECT=ALL_FOUR", GOOD);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.output()).contains("cost").contains("/plan/results/0/indicators");
  }

  @ParameterizedTest
  @CsvSource({
    "NONE=A, unknown reading: NONE; there are: ",
    "COST_ASPECT=A, 'unknown reading: A; there are: COST_OPTIONAL, ALL_FOUR, FIRST_THREE_ONLY'"
  })
  void refusesAnUnknownReading(String choice, String complaint) {
    Fork.Run run = Session.run("", "evaluate", "--lang=en", "--interpretation", choice, GOOD);
    assertThat(run.status()).isEqualTo(64);
    assertThat(run.output()).isEmpty();
    assertThat(run.diagnostics()).startsWith("kinerja: " + complaint);
  }
}
