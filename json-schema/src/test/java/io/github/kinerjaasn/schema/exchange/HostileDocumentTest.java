package io.github.kinerjaasn.schema.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.cascade.UnitPredicates;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.catalogue.SchemaFile;
import io.github.kinerjaasn.schema.catalogue.SchemaSamples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries to break the reader: each trouble is a located violation, and nothing is ever thrown. */
class HostileDocumentTest {
  private static final String SECRET = "Siti Rahayu";
  private static final String UNIT = "{\"unit\":%s,\"counts\":{\"BAIK\":%s}}";

  private static Arguments hostile(String unit, String count, String pointer, ViolationCode code) {
    return Arguments.of(String.format(UNIT, unit, count), pointer, code);
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        hostile("null", "1", "/unit", ViolationCode.MISSING),
        hostile("1", "1", "/unit", ViolationCode.WRONG_TYPE),
        hostile("\"A\"", "\"1\"", "/counts/BAIK", ViolationCode.WRONG_TYPE),
        hostile("\"A\"", "true", "/counts/BAIK", ViolationCode.WRONG_TYPE),
        hostile("\"A\"", "1.5", "/counts/BAIK", ViolationCode.WRONG_TYPE),
        hostile("\"A\"", "[2025,1,1]", "/counts/BAIK", ViolationCode.WRONG_TYPE),
        hostile("\"A\"", "1e999999999", "/counts/BAIK", ViolationCode.OUT_OF_RANGE),
        hostile("\"A\"", "-1e-999999999", "/counts/BAIK", ViolationCode.OUT_OF_RANGE),
        hostile("\"A\"", "9".repeat(30), "/counts/BAIK", ViolationCode.OUT_OF_RANGE),
        hostile("\"A\\u0000B\"", "1", "/unit", ViolationCode.OUT_OF_RANGE),
        hostile("\"A\\uD800B\"", "1", "/unit", ViolationCode.MALFORMED_JSON),
        hostile("\"" + "A".repeat(201) + "\"", "1", "/unit", ViolationCode.OUT_OF_RANGE),
        hostile("\"A\",\"unit\":\"B\"", "1", "/unit", ViolationCode.MALFORMED_JSON),
        Arguments.of(
            "{\"unit\":\"A\",\"organisationPredicate\":\" BAIK \"}",
            "/organisationPredicate",
            ViolationCode.UNKNOWN_VALUE),
        Arguments.of(
            "{\"unit\":\"A\",\"counts\":{\" BAIK \":1}}",
            "/counts/ BAIK ",
            ViolationCode.UNKNOWN_VALUE),
        Arguments.of("{\"unit\":\"A\"}x", "", ViolationCode.MALFORMED_JSON),
        Arguments.of("null", "", ViolationCode.MISSING),
        Arguments.of("[".repeat(100_000), "/0".repeat(64), ViolationCode.MALFORMED_JSON));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void eachTroubleIsOneLocatedViolationInBothLanguages(
      String json, String pointer, ViolationCode code) {
    List<Violation> violations = Exchange.read(UnitPredicates.class, json).violations();
    assertThat(violations).hasSize(1);
    Violation violation = violations.get(0);
    assertThat(violation.code()).isEqualTo(code);
    if (!pointer.startsWith("/0")) {
      assertThat(violation.pointer()).isEqualTo(pointer);
    }
    assertThat(violation.message().in(Language.EN)).contains("line 1, column");
    assertThat(violation.message().in(Language.ID)).contains("baris 1, kolom");
    assertThat(violation.advice().en()).isNotBlank().isNotEqualTo(violation.advice().id());
  }

  static Stream<byte[]> encodings() {
    String json = String.format(UNIT, "\"A\"", "1");
    byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        json.getBytes(StandardCharsets.UTF_16),
        json.getBytes(StandardCharsets.UTF_16LE),
        ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8),
        joined(utf8, 0x22, 0xC0, 0xA2), // an overlong quote
        joined(utf8, 0xED, 0xA0, 0x80), // a surrogate
        joined(utf8, 0xF5, 0x80, 0x80, 0x80), // beyond Unicode
        joined(utf8, 0xC3));
  }

  private static byte[] joined(byte[] start, int... more) {
    byte[] all = java.util.Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[start.length + i] = (byte) more[i];
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void otherEncodingsAreRefusedAtTheirPlace(byte[] bytes) {
    List<Violation> violations = Exchange.read(UnitPredicates.class, bytes).violations();
    assertThat(violations).isNotEmpty();
    assertThat(violations.get(0).code()).isEqualTo(ViolationCode.MALFORMED_JSON);
    assertThat(violations.get(0).message().en()).contains("line 1, column");
  }

  @Test
  void aMillionItemsAreJudgedInBoundedTimeAndWords() {
    String json = "{\"unit\":\"A\",\"counts\":[" + "1,".repeat(999_999) + "1]}";
    assertThat(Exchange.read(UnitPredicates.class, json).violations())
        .extracting(Violation::pointer)
        .containsExactly("/counts");
  }

  @Test
  void namesThatCollideCostNoMoreThanOthers() {
    StringBuilder json = new StringBuilder("{\"unit\":\"A\"");
    for (int i = 0; i < 1 << 14; i++) {
      json.append(",\"");
      for (int bit = 0; bit < 14; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB"); // equal hashes
      }
      json.append("\":1");
    }
    List<Violation> violations =
        Exchange.read(UnitPredicates.class, json.append('}').toString()).violations();
    assertThat(violations).hasSizeBetween(1000, 1001);
  }

  /** Bytes of good documents, changed at random: read or refused, never thrown, never told. */
  @Test
  void brokenBytesOfEveryDocumentAreReadOrRefused() {
    Random random = new Random(7);
    for (SchemaFile file : SchemaCatalogue.all()) {
      if (file.type().isPresent()) {
        byte[] good = SchemaSamples.of(file).get(0).getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
          byte[] broken = broken(good, random);
          assertThat(Exchange.read(file.type().get(), broken).violations().size())
              .isLessThanOrEqualTo(1001);
        }
      }
    }
  }

  private static byte[] broken(byte[] good, Random random) {
    byte[] copy = good.clone();
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  @Test
  void noMessageTellsWhatADocumentHolds() {
    List<String> documents = new ArrayList<>();
    for (String place : List.of("\"%s\"", "\"%s\\u0000\"", "[\"%s\"]", "{\"%s\":1}")) {
      String value = place.replace("%s", SECRET);
      documents.add(String.format(UNIT, value, value));
      documents.add("{\"unit\":\"A\",\"organisationPredicate\":" + value + "}");
      documents.add(String.format(UNIT, "\"A\"", "1") + value);
    }
    for (String document : documents) {
      for (Violation violation : Exchange.read(UnitPredicates.class, document).violations()) {
        assertThat(violation.message().en() + violation.advice().en() + violation.found())
            .doesNotContain(SECRET);
        assertThat(violation.message().id() + violation.advice().id() + violation.allowed())
            .doesNotContain(SECRET);
      }
    }
  }
}
