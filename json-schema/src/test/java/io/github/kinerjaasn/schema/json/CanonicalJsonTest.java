package io.github.kinerjaasn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"b\" : 1.0 , \"a\" : [ ] }|{\"b\":1,\"a\":[]}",
        "[1e2,1E-2,-0.0,120,1.10]|[100,0.01,0,120,1.1]",
        "\"\\u00e9\\u0041\\/\\\"\\\\\\n\"|\"éA/\\\"\\\\\\n\"",
        "[true,false,null]|[true,false,null]"
      })
  void writesOneForm(String json, String canonical) {
    JsonValue tree = StrictJson.read(json).orElseThrow();
    assertThat(CanonicalJson.toText(tree)).isEqualTo(canonical);
    assertThat(StrictJson.read(CanonicalJson.write(tree)).orElseThrow()).isEqualTo(tree);
  }

  @Test
  void indents() {
    JsonValue tree = StrictJson.read("{\"a\":[1,{}],\"b\":[]}").orElseThrow();
    assertThat(CanonicalJson.toIndentedText(tree))
        .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}\n");
  }

  @Test
  void escapesControlCharactersInTheShortestForm() {
    assertThat(CanonicalJson.toText(JsonText.of("\b\f\u0001\u001f\u007f")))
        .isEqualTo("\"\\b\\f\\u0001\\u001f\u007f\"");
  }

  @Test
  void neverGoesThroughBinaryFloatingPoint() {
    String digits = "0.1000000000000000055511151231257827";
    assertThat(CanonicalJson.toText(JsonNumber.of(new BigDecimal(digits)))).isEqualTo(digits);
  }

  @Test
  void refusesWhatHasNoForm() {
    assertThatThrownBy(() -> CanonicalJson.write(JsonText.of("\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                CanonicalJson.write(
                    JsonArray.of(List.of(new JsonRefused(true, JsonPlace.NOWHERE)))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
