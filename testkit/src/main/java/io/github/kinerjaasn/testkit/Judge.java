package io.github.kinerjaasn.testkit;

import io.github.kinerjaasn.testkit.json.Json;
import io.github.kinerjaasn.testkit.json.JsonException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides whether an answer line is the expected one, and says in a few words why not. */
final class Judge {
  private Judge() {}

  static Optional<String> disagreement(String expected, String answer) {
    Json found;
    try {
      found = Json.parse(answer);
    } catch (JsonException e) {
      return Optional.of("the answer is not JSON: " + e.getMessage());
    }
    if (!(found instanceof Json.Obj object)) {
      return Optional.of("the answer is not a JSON object");
    }
    return disagreement((Json.Obj) Json.parse(expected), object);
  }

  private static Optional<String> disagreement(Json.Obj expected, Json.Obj found) {
    boolean out = found.get("out").isPresent();
    if (out == found.get("error").isPresent()) {
      return Optional.of("the answer must have either out or error");
    }
    if (!found.get("id").equals(expected.get("id"))) {
      return differs("id", expected.get("id"), found.get("id"));
    }
    Optional<Json> error = expected.get("error").map(Judge::code);
    if (error.isPresent()) {
      return out
          ? differs("error/code", error, found.get("out"))
          : differs("error/code", error, found.get("error").map(Judge::code));
    }
    return expected
        .get("out")
        .flatMap(
            wanted ->
                out
                    ? differs("out", Optional.of(wanted), found.get("out"))
                    : differs("out", Optional.of(wanted), found.get("error").map(Judge::code)));
  }

  private static Json code(Json error) {
    return error instanceof Json.Obj object ? object.get("code").orElse(error) : error;
  }

  private static Optional<String> differs(String at, Optional<Json> wanted, Optional<Json> found) {
    if (wanted.equals(found)) {
      return Optional.empty();
    }
    if (wanted.orElse(Json.NULL) instanceof Json.Obj a
        && found.orElse(Json.NULL) instanceof Json.Obj b) {
      return members(at, a.members(), b.members());
    }
    return Optional.of(at + ": expected " + shown(wanted) + ", found " + shown(found));
  }

  private static Optional<String> members(
      String at, Map<String, Json> wanted, Map<String, Json> found) {
    Set<String> names = new TreeSet<>(wanted.keySet());
    names.addAll(found.keySet());
    return names.stream()
        .flatMap(
            name ->
                differs(
                    at + "/" + name,
                    Optional.ofNullable(wanted.get(name)),
                    Optional.ofNullable(found.get(name)))
                    .stream())
        .reduce((a, b) -> a + "; " + b);
  }

  private static String shown(Optional<Json> value) {
    return value.map(Json::toString).orElse("nothing");
  }
}
