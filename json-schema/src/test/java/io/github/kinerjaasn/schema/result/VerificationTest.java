package io.github.kinerjaasn.schema.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.scoring.evaluation.EvaluationResult;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
  private static final Verification<EvaluationResult> NATIONAL =
      new Verification<>(RuleSet.national());

  private static Evaluation evaluation(String name) throws IOException {
    Path file = Path.of("..", "examples", "data").resolve(name + ".json");
    return Exchange.read(Evaluation.class, Files.readAllBytes(file)).orElseThrow();
  }

  private static JsonObject document(Evaluation input, Set<ResultPart> parts) {
    return ResultDocument.of(RuleSet.national(), input, Evaluator.evaluate(input), parts);
  }

  private static JsonObject reread(JsonObject document) {
    return (JsonObject) StrictJson.read(CanonicalJson.write(document)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arsip/penilaian-2015",
        "arsip/penilaian-2020",
        "arsip/penilaian-2021",
        "arsip/penilaian-2022",
        "denpasar/penilaian-2025",
        "kemenkeu/penilaian-2026"
      })
  void agreesWithAnHonestDocument(String name) throws IOException {
    Evaluation input = evaluation(name);
    assertThat(NATIONAL.check(reread(document(input, EnumSet.allOf(ResultPart.class))))).isEmpty();
    JsonObject bare = reread(document(input, EnumSet.of(ResultPart.SEAL)));
    assertThat(NATIONAL.check(bare, input)).isEmpty();
    assertThat(NATIONAL.check(bare)).extracting(Violation::pointer).containsExactly("/input");
    assertThat(NATIONAL.check(document(input, Set.of()), input))
        .extracting(Violation::pointer)
        .containsExactly("/seal");
  }

  @ParameterizedTest
  @CsvSource({"arsip/penilaian-2022, true", "arsip/penilaian-2020, false"})
  void noticesEveryChangedField(String name, boolean withReasoning) throws IOException {
    Set<ResultPart> parts = EnumSet.of(ResultPart.SEAL, ResultPart.INPUT);
    if (withReasoning) {
      parts.add(ResultPart.REASONING);
    }
    JsonObject document = document(evaluation(name), parts);
    List<Change> changed = changes(document);
    assertThat(changed).hasSizeGreaterThan(300);
    assertThat(changed)
        .filteredOn(one -> NATIONAL.check((JsonObject) one.tree()).isEmpty())
        .extracting(Change::pointer)
        .isEmpty();
  }

  @Test
  void noticesEveryChangedFieldOfAnInputKeptApart() throws IOException {
    Evaluation input = evaluation("arsip/penilaian-2015");
    JsonObject result = document(input, EnumSet.of(ResultPart.SEAL));
    List<Change> readable = new ArrayList<>();
    for (Change one : changes(Exchange.toTree(input))) {
      Optional<Evaluation> other =
          Exchange.read(Evaluation.class, one.tree())
              .toOptional()
              .filter(read -> !read.equals(input)); // a default said or left out is no change
      if (other.isPresent()) {
        readable.add(one);
        assertThat(NATIONAL.check(result, other.get())).as(one.pointer()).isNotEmpty();
      }
    }
    assertThat(readable).hasSizeGreaterThan(50);
  }

  /** A tree with one thing changed. */
  private record Change(String pointer, JsonValue tree) {
    Change within(String name, UnaryOperator<JsonValue> whole) {
      return new Change("/" + name + pointer, whole.apply(tree));
    }
  }

  /** One for every leaf that can be changed and every member or item that can go. */
  private static List<Change> changes(JsonValue tree) {
    List<Change> all = new ArrayList<>();
    if (tree instanceof JsonObject object) {
      object
          .members()
          .forEach(
              (name, value) -> {
                all.add(new Change("/" + name + " gone", with(object, name, null)));
                changes(value)
                    .forEach(one -> all.add(one.within(name, to -> with(object, name, to))));
              });
    } else if (tree instanceof JsonArray array) {
      for (int at = 0; at < array.items().size(); at++) {
        int here = at;
        all.add(new Change("/" + at + " gone", with(array, here, null)));
        changes(array.items().get(at))
            .forEach(one -> all.add(one.within("" + here, to -> with(array, here, to))));
      }
    } else {
      others(tree).forEach(other -> all.add(new Change(" = " + other, other)));
    }
    return all;
  }

  private static List<JsonValue> others(JsonValue leaf) {
    if (leaf instanceof JsonText text) {
      JsonValue longer = JsonText.of(text.value() + "0");
      return text.value().isEmpty() ? List.of(longer) : List.of(longer, JsonText.of(""));
    }
    if (leaf instanceof JsonNumber number) {
      return List.of(JsonNumber.of(number.value().add(new BigDecimal("0.1"))));
    }
    return List.of(JsonBoolean.of(!((JsonBoolean) leaf).value()));
  }

  private static JsonValue with(
      JsonObject object, String name, @org.jspecify.annotations.Nullable JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    if (value == null) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
    return JsonObject.of(members);
  }

  private static JsonValue with(
      JsonArray array, int at, @org.jspecify.annotations.Nullable JsonValue value) {
    List<JsonValue> items = new ArrayList<>(array.items());
    if (value == null) {
      items.remove(at);
    } else {
      items.set(at, value);
    }
    return JsonArray.of(items);
  }

  @Test
  void saysWhichPartDiffers() throws IOException {
    Evaluation input = evaluation("denpasar/penilaian-2025");
    JsonObject result = document(input, EnumSet.of(ResultPart.SEAL));
    JsonObject value = (JsonObject) result.get("value").orElseThrow();
    JsonObject raised =
        (JsonObject) with(result, "value", with(value, "predicate", JsonText.of("SANGAT_BAIK")));
    assertThat(NATIONAL.check(raised, input))
        .extracting(Violation::pointer)
        .containsExactly("/value/predicate");
    assertThat(NATIONAL.check(result, evaluation("arsip/penilaian-2022")))
        .extracting(Violation::pointer)
        .contains("/seal/input", "/seal/result", "/value/period");
  }

  @Test
  void namesNoContent() throws IOException {
    Evaluation input = evaluation("denpasar/penilaian-2025");
    JsonObject result = document(input, EnumSet.allOf(ResultPart.class));
    for (Change one : changes(result).subList(0, 200)) {
      assertThat(NATIONAL.check((JsonObject) one.tree()).toString())
          .doesNotContain("Pertiwi")
          .doesNotContain("199304172019032014");
    }
  }

  @Test
  void remembersTheReadingsThatWereUsed() throws IOException {
    Evaluation input = evaluation("arsip/penilaian-2020");
    JsonObject seal =
        (JsonObject) document(input, EnumSet.of(ResultPart.SEAL)).get("seal").orElseThrow();
    assertThat(((JsonObject) seal.get("interpretations").orElseThrow()).members()).isNotEmpty();
  }
}
