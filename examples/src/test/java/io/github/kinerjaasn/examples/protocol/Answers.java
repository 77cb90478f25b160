package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.examples.operation.Operations;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.nio.charset.StandardCharsets;

/** Asks the answerer in tests. */
final class Answers {
  static final Answerer ENGLISH = new Answerer(Operations.all(), Language.EN);

  private Answers() {}

  static String to(String line) {
    return to(ENGLISH, line);
  }

  static String to(Answerer answerer, String line) {
    return new String(
        answerer.answer(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  static JsonObject object(String line) {
    return (JsonObject) StrictJson.read(line).orElseThrow();
  }

  static String text(JsonObject object, String name) {
    return Kind.TEXT.read(object.get(name).orElseThrow());
  }

  static String code(JsonObject line) {
    return line.get("error").map(error -> text((JsonObject) error, "code")).orElse("");
  }
}
