package io.github.kinerjaasn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void turkish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        " [ ] ",
        "\t{\r\n}\n",
        "null",
        "true",
        "false",
        "\"\"",
        "0",
        "-0",
        "-12.50",
        "1E2",
        "1e+2",
        "1e-2",
        "1e100",
        "1e-100",
        "{\"\":0}",
        "{\"a\":{\"a\":1}}",
        "\"\\ud83d\\ude00\"",
        "\"😀\"",
        "\"\\u00e9 \\/ \\\" \\\\\"",
        "\"baris\\nbaru\\t\\r\"",
        "[1,2.5,[true,null]]",
        "\"\u2028\uFFFF\""
      })
  void accepts(String json) {
    ReadResult<JsonValue> result = StrictJson.read(json);
    assertThat(result.violations()).isEmpty();
    assertThat(StrictJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(result);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("", ":MALFORMED_JSON"),
        arguments("  ", ":MALFORMED_JSON"),
        arguments("[1,]", ":MALFORMED_JSON"),
        arguments("{\"a\":1,}", ":MALFORMED_JSON"),
        arguments("[1 2]", ":MALFORMED_JSON"),
        arguments("[", ":MALFORMED_JSON"),
        arguments("{\"a\":[1", "/a:MALFORMED_JSON"),
        arguments("{\"a\"", ":MALFORMED_JSON"),
        arguments("{\"a\":", ":MALFORMED_JSON"),
        arguments("\"abc", ":MALFORMED_JSON"),
        arguments("\"\\u12", ":MALFORMED_JSON"),
        arguments("\"\\x41\"", ":MALFORMED_JSON"),
        arguments("1 2", ":MALFORMED_JSON"),
        arguments("{} x", ":MALFORMED_JSON"),
        arguments("]", ":MALFORMED_JSON"),
        arguments("[1}", ":MALFORMED_JSON"),
        arguments("{1:2}", ":MALFORMED_JSON"),
        arguments("{'a':2}", ":MALFORMED_JSON"),
        arguments("{a:2}", ":MALFORMED_JSON"),
        arguments("[NaN]", ":MALFORMED_JSON"),
        arguments("[Infinity]", ":MALFORMED_JSON"),
        arguments("[-Infinity]", ":MALFORMED_JSON"),
        arguments("[01]", ":MALFORMED_JSON"),
        arguments("[-01]", ":MALFORMED_JSON"),
        arguments("[+1]", ":MALFORMED_JSON"),
        arguments("[.5]", ":MALFORMED_JSON"),
        arguments("[5.]", ":MALFORMED_JSON"),
        arguments("[1e]", ":MALFORMED_JSON"),
        arguments("[0x1]", ":MALFORMED_JSON"),
        arguments("[-]", ":MALFORMED_JSON"),
        arguments("[True]", ":MALFORMED_JSON"),
        arguments("[nul]", ":MALFORMED_JSON"),
        arguments("[1]//", ":MALFORMED_JSON"),
        arguments("/* */ 1", ":MALFORMED_JSON"),
        arguments("# 1\n1", ":MALFORMED_JSON"),
        arguments("\"a\nb\"", ":MALFORMED_JSON"),
        arguments("\"a\tb\"", ":MALFORMED_JSON"),
        arguments("\uFEFF{}", ":MALFORMED_JSON"),
        arguments("[1e101]", "/0:OUT_OF_RANGE"),
        arguments("[1e-101]", "/0:OUT_OF_RANGE"),
        arguments("[1e999999999]", "/0:OUT_OF_RANGE"),
        arguments("[1e99999999999999]", "/0:OUT_OF_RANGE"),
        arguments("[1e0000000000100]", ""),
        arguments("[-1E-999999999]", "/0:OUT_OF_RANGE"),
        arguments("[" + "1".repeat(200) + "]", ""),
        arguments("[" + "1".repeat(201) + "]", "/0:OUT_OF_RANGE"),
        arguments("[0." + "1".repeat(199) + "]", "/0:OUT_OF_RANGE"),
        arguments("[\"\\u0000\"]", "/0:OUT_OF_RANGE"),
        arguments(
            "[\"\\u001b\",\"\\u007f\",\"\\u0085\"]",
            "/0:OUT_OF_RANGE /1:OUT_OF_RANGE /2:OUT_OF_RANGE"),
        arguments("[\"\\ud800\"]", "/0:MALFORMED_JSON"),
        arguments("[\"\\udc00\\ud800\"]", "/0:MALFORMED_JSON"),
        arguments("[\"\ud800\"]", "/0:MALFORMED_JSON"),
        arguments("{\"a\\ud800\":{\"b\":1e999}}", ":MALFORMED_JSON"),
        arguments("{\"a\":1,\"a\":1}", "/a:MALFORMED_JSON"),
        arguments("{\"a\":1,\"\\u0061\":2,\"a\":3}", "/a:MALFORMED_JSON /a:MALFORMED_JSON"),
        arguments("{\"a/b~\":[{\"c\":1,\"c\":1}]}", "/a~1b~0/0/c:MALFORMED_JSON"),
        arguments("{\"" + "n".repeat(256) + "\":1}", ""),
        arguments("{\"" + "n".repeat(257) + "\":1}", ":MALFORMED_JSON"),
        arguments("{\"\\u0000\":1}", ":MALFORMED_JSON"),
        arguments("\"" + "n".repeat(100_000) + "\"", ""),
        arguments("[\"" + "n".repeat(100_001) + "\"]", "/0:OUT_OF_RANGE"),
        arguments("[".repeat(64) + "]".repeat(64), ""),
        arguments("[".repeat(65) + "]".repeat(65), "/0".repeat(63) + ":MALFORMED_JSON"),
        arguments(
            "[1e999, {\"x\": \"\\u0000\", \"x\": 2}, \"\\ud800\"] 7",
            ":MALFORMED_JSON /0:OUT_OF_RANGE /1/x:MALFORMED_JSON /1/x:OUT_OF_RANGE"
                + " /2:MALFORMED_JSON"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses(String json, String expected) {
    assertThat(summary(StrictJson.read(json).violations())).isEqualTo(expected);
    if (Utf8.isWellFormed(json)) {
      assertThat(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)).violations())
          .isEqualTo(StrictJson.read(json).violations());
    }
  }

  private static String summary(List<Violation> violations) {
    return String.join(" ", violations.stream().map(v -> v.pointer() + ":" + v.code()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "efbbbf7b7d", // byte order mark
        "22c0af22", // overlong slash
        "22c1bf22", // overlong
        "22e08080 22", // overlong NUL
        "22f0808080 22", // overlong
        "22eda08022", // surrogate in UTF-8
        "22f490808022", // beyond U+10FFFF
        "22ff22", // no UTF-8 byte
        "22e282", // cut short
        "fffe7b007d00", // UTF-16 little endian
        "feff007b007d", // UTF-16 big endian
        "5b80", // lone continuation
      })
  void refusesOtherEncodings(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(summary(StrictJson.read(bytes).violations())).isEqualTo(":MALFORMED_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM500"})
  void refusesOtherCharsets(String charset) {
    byte[] bytes = "{\"nama\":\"é\"}".getBytes(Charset.forName(charset));
    assertThat(StrictJson.read(bytes).isRead()).isFalse();
  }

  @Test
  void locates() {
    String json = "{\n  \"a\": [\n    1,\n    1e999\n  ]\n}";
    Violation violation = StrictJson.read(json).violations().get(0);
    assertThat(violation.pointer()).isEqualTo("/a/1");
    assertThat(violation.message().in(Language.EN)).endsWith("(line 4, column 5)");
    assertThat(violation.message().in(Language.ID)).endsWith("(baris 4, kolom 5)");
  }

  @Test
  void locatesBytesThatAreNotUtf8() {
    byte[] bytes = HexFormat.of().parseHex("5b0a20ff");
    Violation violation = StrictJson.read(bytes).violations().get(0);
    assertThat(violation.message().in(Language.EN)).endsWith("(line 2, column 2)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1,]|comma", "['a']|double", "[1/2]|comments", "[NaN]|NaN", "[+1]|Write"})
  void advises(String jsonAndWord) {
    String[] parts = jsonAndWord.split("\\|");
    Violation violation = StrictJson.read(parts[0]).violations().get(0);
    assertThat(violation.advice().in(Language.EN)).contains(parts[1]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"nama\": Budirahasia}",
        "Budirahasia",
        "{\"Budirahasia\": 1, \"Budirahasia2\" 2}",
        "[\"Budirahasia\\u0000\"]",
        "[\"Budirahasia\\q\"]",
        "{\"a\": 12Budirahasia}"
      })
  void neverShowsContent(String json) {
    assertThat(StrictJson.read(json).violations())
        .isNotEmpty()
        .allSatisfy(violation -> assertThat(violation.toString()).doesNotContain("Budirahasia"));
  }

  @Test
  void keepsNumbersExact() {
    assertThat(CanonicalJson.toText(StrictJson.read("[0.1,1.50,1e3,-0,12e-1]").orElseThrow()))
        .isEqualTo("[0.1,1.5,1000,0,1.2]");
  }

  @Test
  void keepsTheRestReadable() {
    JsonReading reading = StrictJson.parse("[1e999,2]", 100);
    JsonValue.JsonArray array = (JsonValue.JsonArray) reading.tree().orElseThrow();
    assertThat(array.items().get(0)).isInstanceOf(JsonValue.JsonRefused.class);
    assertThat(array.items().get(1)).isEqualTo(JsonValue.JsonNumber.of(2));
  }

  @Test
  void limitsBytes() throws IOException {
    byte[] four = "\"é\"".getBytes(StandardCharsets.UTF_8);
    assertThat(StrictJson.parse(four, 4).violations()).isEmpty();
    assertThat(summary(StrictJson.parse(four, 3).violations())).isEqualTo(":MALFORMED_JSON");
    assertThat(StrictJson.parse("\"é\"", 4).violations()).isEmpty();
    assertThat(summary(StrictJson.parse("\"é\"", 3).violations())).isEqualTo(":MALFORMED_JSON");
    assertThat(StrictJson.parse("\"😀\"", 6).violations()).isEmpty();
    assertThat(StrictJson.parse("\"😀\"", 5).violations()).hasSize(1);
    ByteArrayInputStream stream = new ByteArrayInputStream(new byte[1000]);
    assertThat(StrictJson.parse(stream, 10).violations()).hasSize(1);
    assertThat(stream.available()).isEqualTo(1000 - 11);
    assertThat(StrictJson.read(new ByteArrayInputStream(four)).isRead()).isTrue();
  }

  @Test
  void listsAtMostAThousandViolations() {
    String json = "[" + "\"\\u0000\",".repeat(5000) + "1]";
    List<Violation> violations = StrictJson.read(json).violations();
    assertThat(violations).hasSize(StrictJson.MAX_VIOLATIONS);
    assertThat(violations.get(0).message().en()).isEqualTo("there is more that is wrong");
    assertThat(violations).extracting(Violation::code).containsOnly(ViolationCode.OUT_OF_RANGE);
  }

  @Test
  void saysThatMoreIsWrongOnlyIfItIs() {
    String listed = "[" + "1e999,".repeat(StrictJson.MAX_VIOLATIONS - 2) + "1e999";
    assertThat(StrictJson.read(listed + "]").violations())
        .hasSize(StrictJson.MAX_VIOLATIONS - 1)
        .extracting(Violation::pointer)
        .doesNotContain("");
    assertThat(StrictJson.read(listed + ",1e999,{\"a\":1,\"a\":1}]").violations().get(0).code())
        .isEqualTo(ViolationCode.MALFORMED_JSON);
    assertThat(StrictJson.read(listed + ",1e999,").violations().get(0).code())
        .isEqualTo(ViolationCode.MALFORMED_JSON);
  }

  static Stream<Arguments> hostile() {
    int size = 1_000_000;
    return Stream.of(
        arguments("[".repeat(size)),
        arguments("{\"a\":".repeat(size / 5)),
        arguments("1".repeat(size)),
        arguments("[1e" + "9".repeat(size) + "]"),
        arguments("\"" + "\\u0000".repeat(size / 6) + "\""),
        arguments("\"" + "\\ud800".repeat(size / 6) + "\""),
        arguments("{\"" + "n".repeat(size) + "\":1}"),
        arguments("[" + "1e999,".repeat(size / 6) + "1]"),
        arguments("[" + "1e100,".repeat(size / 6) + "1]"),
        arguments("{" + "\"Aa\":1,\"BB\":1,".repeat(size / 14) + "\"c\":1}"),
        arguments("{" + colliding(16) + "}"));
  }

  /** 65,536 names of one hash code. */
  private static String colliding(int bits) {
    return String.join(
        ",",
        IntStream.range(0, 1 << bits)
            .mapToObj(
                i -> {
                  StringBuilder name = new StringBuilder("\"");
                  for (int bit = 0; bit < bits; bit++) {
                    name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                  }
                  return name.append("\":1").toString();
                })
            .toList());
  }

  @ParameterizedTest(name = "hostile {index}")
  @MethodSource("hostile")
  void staysFast(String json) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> StrictJson.read(json).violations());
  }

  @Test
  void aRefusalNamesPlacesOnly() {
    assertThatThrownBy(() -> StrictJson.read("{\"a\":1e999}").orElseThrow())
        .hasMessage("document refused: [/a OUT_OF_RANGE]");
  }
}
