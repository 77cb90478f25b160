package io.github.kinerjaasn.schema.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.exchange.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

class KinerjaModuleTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  /** An application's own type around ours. */
  public record Request(
      String id, Indicator indicator, List<Weight> weights, Polarity polarity, Rank rank) {}

  private static final String INDICATOR = "{\"id\":\"a\",\"name\":\"n\",\"kind\":\"IKI\"}";

  @Test
  void isFoundByItself() {
    Indicator indicator = MAPPER.readValue(INDICATOR, Indicator.class);
    assertThat(indicator.getKind()).isEqualTo(IndicatorKind.IKI);
    assertThat(MAPPER.writeValueAsBytes(indicator)).isEqualTo(Exchange.write(indicator));
  }

  @Test
  void worksWithinOtherTypes() {
    String json =
        "{\"id\":\"x\",\"indicator\":"
            + INDICATOR
            + ",\"weights\":[12.5,87.50],\"polarity\":\"MAXIMIZE\",\"rank\":\"III/c\"}";
    Request request = MAPPER.readValue(json, Request.class);
    assertThat(request.weights()).containsExactly(Weight.parse("12.5"), Weight.parse("87.5"));
    assertThat(request.rank()).hasToString("III/c");
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(request), Request.class))
        .isEqualTo(request);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"name\":\"n\",\"kind\":\"IKI\",\"x\":1}|/x:UNKNOWN_FIELD",
        "{\"id\":\"a\",\"name\":\"n\",\"kind\":\"iki\",\"weight\":1e999}|/kind:UNKNOWN_VALUE /weight:OUT_OF_RANGE",
        "{\"id\":\"a\",\"id\":\"b\",\"name\":\"\\ud800\"}|/id:MALFORMED_JSON /kind:MISSING /name:MALFORMED_JSON",
        "{\"id\":1,\"name\":null,\"kind\":0}|/id:WRONG_TYPE /kind:WRONG_TYPE /name:MISSING",
        "null|:MISSING",
        "[]|:WRONG_TYPE"
      })
  void isAsStrictAsExchange(String json, String expected) {
    RefusedDocumentException refusal =
        catchThrowableOfType(
            RefusedDocumentException.class, () -> MAPPER.readValue(json, Indicator.class));
    assertThat(
            String.join(
                " ", refusal.violations().stream().map(v -> v.pointer() + ":" + v.code()).toList()))
        .isEqualTo(expected);
    assertThat(refusal.violations()).isEqualTo(Exchange.read(Indicator.class, json).violations());
  }

  @ParameterizedTest
  @CsvSource({"' BAIK '", "1", "true", "\"MAX\"", "\" MAXIMIZE \"", "\"maximize\""})
  void readsWordsExactly(String json) {
    assertThatThrownBy(() -> MAPPER.readValue(json, Polarity.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void refusesNotANumberOfALenientMapper() {
    JsonMapper lenient =
        JsonMapper.builder()
            .findAndAddModules()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    assertThatThrownBy(() -> lenient.readValue("NaN", Weight.class))
        .isInstanceOf(RefusedDocumentException.class)
        .hasMessageContaining("OUT_OF_RANGE");
  }

  @Test
  void neverShowsContent() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue("{\"id\":\"Rahasia umum\",\"kind\":\"Rahasia\"}", Indicator.class))
        .isInstanceOf(RefusedDocumentException.class)
        .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("Rahasia"));
  }

  @Test
  void writesResults() {
    Outcome<Weight> outcome =
        Outcome.undecided(
            Violation.error(
                "/a", ViolationCode.MISSING, Text.same("a"), Text.same("b"), Basis.FORMAT));
    assertThat(MAPPER.writeValueAsString(outcome))
        .isEqualTo(new String(Exchange.write(outcome), StandardCharsets.UTF_8));
  }
}
