package io.github.kinerjaasn.schema.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.form.Member;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExchangeTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void turkish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  static String sample() {
    return stored("evaluation.json");
  }

  private static String stored(String name) {
    try (InputStream stream = ExchangeTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void readsAnEvaluation() {
    Evaluation evaluation = Exchange.read(Evaluation.class, sample()).orElseThrow();
    assertThat(evaluation.getPlan().getPerson().getRank()).contains(Golongan.III_A);
    assertThat(evaluation.getPlan().getResults().get(0).getIndicators()).hasSize(2);
    assertThat(evaluation.getInterpretations()).containsEntry("COST_ASPECT", "COST_OPTIONAL");
  }

  @Test
  void writesWhatItRead() {
    Evaluation evaluation = Exchange.read(Evaluation.class, sample()).orElseThrow();
    assertThat(CanonicalJson.toIndentedText(Exchange.toTree(evaluation))).isEqualTo(sample());
    assertThat(Exchange.read(Evaluation.class, Exchange.write(evaluation)).orElseThrow())
        .isEqualTo(evaluation);
  }

  @Test
  void readsAndWritesEveryMember() {
    Evaluation evaluation = Exchange.read(Evaluation.class, stored("full.json")).orElseThrow();
    assertThat(CanonicalJson.toIndentedText(Exchange.toTree(evaluation)))
        .isEqualTo(stored("full.json"));
    Set<String> members = new TreeSet<>();
    Set<String> set = new TreeSet<>();
    collect(Evaluation.class, evaluation, members, set);
    assertThat(set).isEqualTo(members).hasSizeGreaterThan(80);
  }

  private static void collect(
      Class<?> type, Object document, Set<String> members, Set<String> set) {
    for (Member member : Documents.members(type)) {
      String name = type.getSimpleName() + "." + member.name();
      members.add(name);
      values(member.get(document))
          .forEach(
              value -> {
                set.add(name);
                Documents.documentOf(value.getClass())
                    .ifPresent(part -> collect(part, value, members, set));
              });
    }
  }

  private static Stream<?> values(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.stream();
    }
    if (value instanceof Map<?, ?> entries) {
      return entries.values().stream();
    }
    return value instanceof Collection<?> items ? items.stream() : Stream.of(value);
  }

  @Test
  void equalDocumentsAreEqualBytes() {
    String shuffled = "{\"name\":\"n\",\"weight\":12.50,\"kind\":\"IKI\",\"id\":\"a\"}";
    String ordered = "{ \"id\": \"a\", \"name\": \"n\", \"kind\": \"IKI\", \"weight\": 1.25e1 }";
    assertThat(Exchange.write(Exchange.read(Indicator.class, shuffled).orElseThrow()))
        .isEqualTo(Exchange.write(Exchange.read(Indicator.class, ordered).orElseThrow()))
        .asString()
        .isEqualTo(
            "{\"id\":\"a\",\"name\":\"n\",\"kind\":\"IKI\",\"targetAtMaximum\":false,\"weight\":12.5}");
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "refusals.csv",
      useHeadersInDisplayName = true,
      delimiter = '|',
      quoteCharacter = '`')
  void refuses(String from, String to, String expected) {
    assertThat(sample()).contains(from);
    String json = sample().replace(from, to);
    List<Violation> violations = Exchange.read(Evaluation.class, json).violations();
    assertThat(
            String.join(" ", violations.stream().map(v -> v.pointer() + ":" + v.code()).toList()))
        .isEqualTo(expected);
    assertThat(violations)
        .allSatisfy(
            violation -> {
              assertThat(violation.message().in(Language.ID))
                  .matches("(?s).+ \\(baris \\d+, kolom \\d+\\)");
              assertThat(violation.message().in(Language.EN))
                  .matches("(?s).+ \\(line \\d+, column \\d+\\)");
              assertThat(violation.advice().in(Language.ID)).isNotBlank();
              assertThat(violation.toString()).doesNotContain("Contoh", "1995", "Rahasia");
            });
  }

  @Test
  void listsEverythingAtOnce() {
    String json =
        sample()
            .replace("\"2025-01-15\"", "\"2025-02-30\"")
            .replace("62.5", "\"62.5\"")
            .replace("\"UTAMA\"", "\"Utama\"")
            .replace("\"agencyName\"", "\"agencyNama\"")
            .replace("\"SKP-2025-001\"", "\"SKP 2025\"")
            .replace("\"2025-Q2\"", "\"2025-Q5\"")
            .replace("\"AHLI_PERTAMA\"", "\"MAHIR\"")
            .replace("\"resultRating\": \"SESUAI_EKSPEKTASI\"", "\"resultRating\": null")
            .replace("\"minimum\": \"95 %\"", "\"minimum\": \"95 %\", \"maximum\": \"90 %\"")
            .replace("\"AKUNTABEL\"", "1e999");
    assertThat(Exchange.read(Evaluation.class, json).violations())
        .extracting(violation -> violation.pointer() + ":" + violation.code())
        .containsExactly(
            "/appraisal/resultRating:MISSING",
            "/plan/agencyNama:UNKNOWN_FIELD",
            "/plan/agreedOn:OUT_OF_RANGE",
            "/plan/behaviour/0/value:OUT_OF_RANGE",
            "/plan/id:OUT_OF_RANGE",
            "/plan/person/post/jenjang:INCONSISTENT",
            "/plan/results/0/indicators/0/periodTargets/1/period:OUT_OF_RANGE",
            "/plan/results/0/indicators/0/weight:WRONG_TYPE",
            "/plan/results/0/indicators/1/target:INCONSISTENT",
            "/plan/results/0/kind:UNKNOWN_VALUE");
  }

  @Test
  void judgesTheWholeWhereOnlyOptionalMembersAreUnreadable() {
    String json =
        sample()
            .replace("\"2025-01-15\"", "\"2025-02-30\"")
            .replace("\"resultRating\": \"SESUAI_EKSPEKTASI\"", "\"resultRating\": \"SESUAI\"")
            .replace("\"LOYAL\"", "\"ADAPTIF\"")
            .replace("\"indicatorId\": \"IKI-1.2\"", "\"indicatorId\": \"IKI-9.9\"")
            .replace("\"maximum\": \"5 hari kerja\"", "\"maximum\": 5");
    assertThat(Exchange.read(Evaluation.class, json).violations())
        .extracting(violation -> violation.pointer() + ":" + violation.code())
        .containsExactly(
            "/appraisal/realisations/1/indicatorId:UNKNOWN_VALUE",
            "/appraisal/resultRating:UNKNOWN_VALUE",
            "/plan/agreedOn:OUT_OF_RANGE",
            "/plan/behaviour:MISSING",
            "/plan/behaviour/5/value:INCONSISTENT",
            "/plan/results/0/indicators/0/target/maximum:WRONG_TYPE");
  }

  @Test
  void advisesTheWordThatWasMeant() {
    String json =
        sample().replace("\"UTAMA\"", "\"Utama\"").replace("\"agencyName\"", "\"agency\"");
    assertThat(Exchange.read(Evaluation.class, json).violations())
        .extracting(violation -> violation.advice().in(Language.EN))
        .containsExactly("remove this member", "perhaps UTAMA is meant");
  }

  @Test
  void keepsThePointersOfATree() {
    String json = sample().replace("\"2025-01-15\"", "\"2025-02-30\"");
    var tree =
        ((io.github.kinerjaasn.schema.json.JsonValue.JsonObject)
            StrictJson.read(json).orElseThrow());
    Violation violation =
        Exchange.read(io.github.kinerjaasn.core.plan.Skp.class, tree.get("plan").orElseThrow())
            .violations()
            .get(0);
    assertThat(violation.pointer()).isEqualTo("/plan/agreedOn");
    assertThat(violation.message().en()).endsWith("(line 24, column 17)");
  }

  static Stream<String> hostile() {
    int size = 1_000_000;
    String members =
        String.join(
            ",", IntStream.range(0, size / 16).mapToObj(i -> "\"x" + i + "aaaa\":[]").toList());
    return Stream.of(
        "{" + members + "}",
        "{\"interpretations\":{" + members + "}}",
        "{\"appraisal\":{\"feedback\":[" + "{\"role\":\"x\"},".repeat(size / 13) + "1]}}",
        "{\"appraisal\":{\"realisations\":[" + "{\"quantity\":\"1 a\"},".repeat(size / 19) + "1]}}",
        "{\"appraisal\":{\"notes\":\"" + "a ".repeat(size / 2) + "\"}}",
        "{\"appraisal\":{\"realisations\":[" + "[[]],".repeat(size / 5) + "1]}}");
  }

  @ParameterizedTest(name = "hostile {index}")
  @MethodSource("hostile")
  void staysFastAndShort(String json) {
    List<Violation> violations =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> Exchange.read(Evaluation.class, json).violations());
    assertThat(violations).hasSizeBetween(1, StrictJson.MAX_VIOLATIONS);
  }

  @Test
  void refusesTypesThatAreNoDocuments() {
    assertThatThrownBy(() -> Exchange.read(String.class, "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be a document");
    assertThatThrownBy(() -> Exchange.write(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("JSON form");
  }

  @Test
  void refusesTextThatIsNoJson() {
    assertThat(Exchange.read(Evaluation.class, "{").violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.MALFORMED_JSON);
    assertThat(Exchange.read(Evaluation.class, "null").violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.MISSING);
    assertThat(Exchange.read(Evaluation.class, "[]").violations())
        .extracting(Violation::code)
        .containsExactly(ViolationCode.WRONG_TYPE);
  }
}
