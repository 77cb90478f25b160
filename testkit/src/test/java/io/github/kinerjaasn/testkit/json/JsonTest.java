package io.github.kinerjaasn.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,-0,0.10,1e5,1E-5,1.5e+10,true,false,null,\"\",{}],\"\":{}}",
        "\"\\u0000\\ud800\\u007f\\\"\\\\\"",
        "[[[[]]]]",
        "0",
        "\"é Ω 字\""
      })
  void writesWhatItRead(String text) {
    assertThat(Json.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "}",
        "[",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "01",
        "-",
        "+1",
        ".5",
        "5.",
        "1e",
        "1e+",
        "0x1",
        "NaN",
        "nul",
        "True",
        "'a'",
        "\"",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\\u١٢٣٤\"",
        "\"\t\"",
        "1 2",
        "[1]]",
        "{\"a\":1,\"a\":1}",
        "\ufeff1",
        "/**/1",
        "1;",
        "[1 2]",
        "-a",
        "\u00a01"
      })
  void refusesWhatIsNotOneValue(String text) {
    assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(JsonException.class);
  }

  @Test
  void depthIsBounded() {
    assertThat(Json.parse("[".repeat(500) + "]".repeat(500))).isInstanceOf(Json.Arr.class);
    assertThatThrownBy(() -> Json.parse("[".repeat(501) + "]".repeat(501)))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> Json.parse("[".repeat(1_000_000))).isInstanceOf(JsonException.class);
  }

  @Test
  void numbersAreEqualByValueAndHugeOnesByText() {
    assertThat(Json.parse("1.0")).isEqualTo(Json.parse("10e-1")).hasSameHashCodeAs(Json.of(1));
    assertThat(Json.parse("1")).isNotEqualTo(Json.parse("1.000001"));
    assertThat(Json.parse("1")).isNotEqualTo(Json.parse("\"1\""));
    assertThat(Json.parse("1e999999999")).isEqualTo(Json.parse("1e999999999"));
    assertThat(Json.parse("1e999999999")).isNotEqualTo(Json.parse("1e999999998"));
    assertThat(((Json.Num) Json.parse("1e999999999")).value()).isEmpty();
    assertThat(((Json.Num) Json.parse("1".repeat(1_001))).value()).isEmpty();
  }

  @Test
  void membersAreEqualInAnyOrderItemsOnlyInTheirs() {
    assertThat(Json.parse("{\"a\":1,\"b\":2}")).isEqualTo(Json.parse("{\"b\":2,\"a\":1}"));
    assertThat(Json.parse("[1,2]")).isNotEqualTo(Json.parse("[2,1]"));
  }

  @Test
  void aLexemeMustBeANumber() {
    assertThat(Json.number("45.0")).hasToString("45.0");
    assertThatThrownBy(() -> Json.number("true")).isInstanceOf(JsonException.class);
  }
}
