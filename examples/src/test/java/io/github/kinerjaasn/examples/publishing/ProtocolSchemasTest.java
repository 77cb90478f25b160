package io.github.kinerjaasn.examples.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.examples.protocol.Answerer;
import io.github.kinerjaasn.schema.catalogue.SchemaCatalogue;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.schema.json.StrictJson;
import io.github.kinerjaasn.testkit.ConformanceCase;
import io.github.kinerjaasn.testkit.Vectors;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the protocol's lines say what the answerer does, over all vectors. */
class ProtocolSchemasTest {
  private static final Validator VALIDATOR = new Validator();
  private static final JsonObject REQUEST = schema("conformance-request");
  private static final JsonObject ANSWER = schema("conformance-answer");
  private static final Answerer ANSWERER = new Answerer(Operations.all(), Language.EN);

  /** Refusals that a schema can say too. */
  private static final Set<ViolationCode> OF_THE_FORM =
      EnumSet.of(
          ViolationCode.WRONG_TYPE,
          ViolationCode.MISSING,
          ViolationCode.UNKNOWN_FIELD,
          ViolationCode.UNKNOWN_OPERATION);

  private record Exchanged(Optional<JsonValue> request, JsonObject answer) {
    static List<Exchanged> all(String operation) {
      return Vectors.of(operation).stream().map(one -> of(one.request())).toList();
    }

    private static Exchanged of(String request) {
      ReadResult<JsonValue> read = StrictJson.read(request);
      return new Exchanged(
          read.isRead() ? Optional.of(read.orElseThrow()) : Optional.empty(),
          object(new String(ANSWERER.answer(request.getBytes(UTF_8)), UTF_8)));
    }

    Optional<ViolationCode> refusal() {
      return answer
          .get("error")
          .flatMap(error -> ((JsonObject) error).get("code"))
          .map(code -> ViolationCode.valueOf(((JsonText) code).value()));
    }

    boolean isAskedBySchema() {
      return request.filter(one -> VALIDATOR.accepts(REQUEST, one)).isPresent();
    }
  }

  private static JsonObject schema(String name) {
    return object(SchemaCatalogue.text(SchemaCatalogue.find(name).orElseThrow()));
  }

  private static JsonObject object(String json) {
    return (JsonObject) StrictJson.read(json).orElseThrow();
  }

  static Stream<String> operations() {
    return Stream.concat(Vectors.operations().stream(), Stream.of(ConformanceCase.PROTOCOL));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void linesFitTheirSchemas(String operation) {
    assertThat(Exchanged.all(operation)).isNotEmpty().allSatisfy(ProtocolSchemasTest::fits);
  }

  private static void fits(Exchanged exchanged) {
    assertThat(VALIDATOR.accepts(ANSWER, exchanged.answer())).isTrue();
    Optional<ViolationCode> refusal = exchanged.refusal();
    if (refusal.isEmpty()) {
      assertThat(exchanged.isAskedBySchema()).isTrue();
    } else if (OF_THE_FORM.contains(refusal.get())) {
      assertThat(exchanged.isAskedBySchema()).isFalse();
    }
  }
}
