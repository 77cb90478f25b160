package io.github.kinerjaasn.examples.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.scheme.SchemePage;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.schema.report.Report;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A script in any text of a document that accepts it is a text on the page. */
class HostileTextTest {
  private static final String SCRIPT =
      "</title><script>alert(1)</script><img src=x onerror='a'>\"&";
  private static final Path DATA = Path.of("data");

  static Stream<Path> evaluations() throws IOException {
    return Stream.concat(
        Stream.of(DATA.resolve("denpasar/penilaian-2025.json")), in(DATA.resolve("arsip")));
  }

  static Stream<Path> schemes() throws IOException {
    return in(DATA.resolve("schemes"));
  }

  private static Stream<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("evaluations")
  void aReportShowsItAsText(Path file) throws IOException {
    assertThat(pages(file, Evaluation.class, one -> Report.of(one, Evaluator.evaluate(one)).html()))
        .isGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void aSchemeShowsItAsText(Path file) throws IOException {
    assertThat(pages(file, Scheme.class, one -> SchemePage.of(one, Language.ID))).isGreaterThan(3);
  }

  /** How many of the document's texts, one at a time, took the script. */
  private static <T> int pages(Path file, Class<T> type, Function<T, String> page)
      throws IOException {
    JsonValue tree = StrictJson.read(Files.readAllBytes(file)).orElseThrow();
    int taken = 0;
    for (JsonValue hostile : withScript(tree)) {
      var read = Exchange.read(type, hostile).toOptional();
      if (read.isPresent()) {
        taken++;
        assertThat(page.apply(read.get()))
            .doesNotContain("<script", "<img src=x")
            .contains("http-equiv=\"Content-Security-Policy\"");
      }
    }
    return taken;
  }

  /** The tree, each time with another of its texts replaced. */
  private static List<JsonValue> withScript(JsonValue value) {
    List<JsonValue> all = new ArrayList<>();
    if (value instanceof JsonText) {
      all.add(JsonText.of(SCRIPT));
    } else if (value instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, one) ->
                  withScript(one).forEach(hostile -> all.add(with(object, name, hostile))));
    } else if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size(); i++) {
        for (JsonValue hostile : withScript(array.items().get(i))) {
          List<JsonValue> items = new ArrayList<>(array.items());
          items.set(i, hostile);
          all.add(JsonArray.of(items));
        }
      }
    }
    return all;
  }

  private static JsonValue with(JsonObject object, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.put(name, value);
    return JsonObject.of(members);
  }
}
