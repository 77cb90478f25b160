package io.github.kinerjaasn.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StrictJsonProperties {
  @Property(tries = 300)
  void readsWhatItWrote(@ForAll("trees") JsonValue tree) {
    byte[] bytes = CanonicalJson.write(tree);
    JsonValue again = StrictJson.read(bytes).orElseThrow();
    assertThat(again).isEqualTo(tree);
    assertThat(CanonicalJson.write(again)).isEqualTo(bytes);
    assertThat(StrictJson.read(CanonicalJson.toIndentedText(tree)).orElseThrow()).isEqualTo(tree);
  }

  @Property(tries = 3000)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    ReadResult<JsonValue> result = StrictJson.read(bytes);
    assertThat(result.isRead()).isEqualTo(result.violations().isEmpty());
  }

  @Property(tries = 3000)
  void anyJsonLikeTextIsReadOrRefused(@ForAll("jsonLike") String text) {
    ReadResult<JsonValue> result = StrictJson.read(text);
    assertThat(result.isRead()).isEqualTo(result.violations().isEmpty());
    result
        .toOptional()
        .ifPresent(
            tree ->
                assertThat(StrictJson.read(CanonicalJson.write(tree)).orElseThrow())
                    .isEqualTo(tree));
  }

  @Provide
  Arbitrary<String> jsonLike() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"",
            "\\u",
            "d800",
            "1",
            "e",
            "-",
            ".",
            "0",
            "99999999999",
            "true",
            "null",
            " ",
            "\n",
            "\u0000",
            "é",
            "\ud83d",
            "NaN",
            "/*")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<JsonValue> trees() {
    return Arbitraries.lazyOf(
        () -> texts().map(JsonText::of),
        () ->
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(10)
                .map(JsonNumber::of),
        () -> Arbitraries.of(true, false).map(JsonBoolean::of),
        () -> Arbitraries.just(JsonNull.NULL),
        () -> trees().list().ofMaxSize(4).map(JsonArray::of),
        () -> Arbitraries.maps(texts(), trees()).ofMaxSize(4).map(JsonObject::of));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(20)
        .filter(text -> Utf8.isWellFormed(text) && !Utf8.hasControl(text));
  }
}
