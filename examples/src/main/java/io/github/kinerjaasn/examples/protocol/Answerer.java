package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.CanonicalJson;
import io.github.kinerjaasn.schema.json.JsonReading;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.schema.json.StrictJson;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers one line. Every line gets an answer, whatever it holds; none remembers another. */
public final class Answerer {
  static final String IN = "/in";

  private static final List<String> MEMBERS = List.of("id", "op", "in", "out", "error", "source");

  private static final Text BUG =
      Text.of("kesalahan dalam program: {0}", "defect in the program: {0}");

  private final Map<String, Operation> operations = new LinkedHashMap<>();
  private final Language language;

  /**
   * An answerer of some operations.
   *
   * @param operations the operations
   * @param language the language of the messages
   */
  public Answerer(Collection<Operation> operations, Language language) {
    operations.forEach(operation -> this.operations.put(operation.name(), operation));
    this.language = language;
  }

  /**
   * Answers one line.
   *
   * @param line its bytes, without the line feed
   * @return the answer as UTF-8, without line feed
   */
  public byte[] answer(byte[] line) {
    try {
      return CanonicalJson.write(LineSize.isBounded(line) ? answer(parse(line)) : tooLarge());
    } catch (OutOfMemoryError | StackOverflowError beyondAllBounds) {
      return answerTooLong();
    }
  }

  /**
   * The answer to a line that was too long to keep.
   *
   * @return the answer as UTF-8, without line feed
   */
  public byte[] answerTooLong() {
    return CanonicalJson.write(tooLarge());
  }

  private JsonObject tooLarge() {
    return refused(
        JsonNull.NULL,
        new Refusal(
            ViolationCode.MALFORMED_JSON,
            "",
            Text.of("baris melebihi batas ukuran", "line is beyond the size limits")));
  }

  private static JsonReading parse(byte[] line) {
    return StrictJson.parse(line, LineSize.MAX_BYTES);
  }

  private JsonObject answer(JsonReading reading) {
    Optional<Violation> malformed =
        reading.violations().stream()
            .filter(violation -> violation.code() == ViolationCode.MALFORMED_JSON)
            .findFirst();
    if (malformed.isPresent()) {
      return refused(
          JsonNull.NULL, new Refusal(ViolationCode.MALFORMED_JSON, "", malformed.get().message()));
    }
    return answer(reading.tree().orElseThrow());
  }

  private JsonObject answer(JsonValue request) {
    JsonValue id = JsonNull.NULL;
    try {
      JsonObject object = object(request);
      id = JsonText.of(required(object, "id", Kind.TEXT));
      Result result = result(object);
      return JsonObject.of(members("id", id, "out", result.toJson()));
    } catch (Refusal refusal) {
      return refused(id, refusal);
    } catch (RuntimeException bug) {
      return error(id, "INTERNAL_ERROR", "", BUG.with(bug.getClass().getSimpleName()));
    }
  }

  private static JsonObject object(JsonValue request) {
    if (request instanceof JsonObject object) {
      return object;
    }
    throw Refusal.wrongType(request, Text.of("objek", "an object"));
  }

  private Result result(JsonObject request) {
    if (!MEMBERS.containsAll(request.members().keySet())) {
      throw Refusal.unknownField("", MEMBERS);
    }
    Operation operation = operations.get(required(request, "op", Kind.TEXT));
    if (operation == null) {
      throw new Refusal(
          ViolationCode.UNKNOWN_OPERATION,
          "",
          Text.of("operasi tidak dikenal; yang ada: {0}", "unknown operation; there are: {0}")
              .with(operations.keySet()));
    }
    return operation.rule().apply(required(request, "in", operation.in()));
  }

  private static <T> T required(JsonObject request, String name, Kind<T> kind) {
    return Member.of(name, kind).read(request);
  }

  private JsonObject refused(JsonValue id, Refusal refusal) {
    return error(id, refusal.code().name(), refusal.path(), refusal.text());
  }

  private JsonObject error(JsonValue id, String code, String path, Text message) {
    JsonObject error =
        JsonObject.of(
            members(
                "code", JsonText.of(code),
                "path", JsonText.of(path),
                "message", JsonText.of(message.in(language))));
    return JsonObject.of(members("id", id, "error", error));
  }

  private static Map<String, JsonValue> members(Object... namesAndValues) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
    }
    return members;
  }
}
