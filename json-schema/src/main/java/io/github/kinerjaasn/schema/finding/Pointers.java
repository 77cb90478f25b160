package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.schema.json.JsonPlace;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import java.util.Optional;

/** Follows JSON Pointers into a tree. */
final class Pointers {
  private Pointers() {}

  /** The place a pointer leads to, or of the nearest value above it. */
  static JsonPlace nearest(JsonValue root, String pointer) {
    JsonValue here = root;
    String below = pointer.substring(root.place().pointer().length());
    for (String step : below.isEmpty() ? new String[0] : below.substring(1).split("/", -1)) {
      Optional<JsonValue> next = child(here, step.replace("~1", "/").replace("~0", "~"));
      if (next.isEmpty()) {
        return here.place();
      }
      here = next.get();
    }
    return here.place();
  }

  private static Optional<JsonValue> child(JsonValue value, String step) {
    if (value instanceof JsonObject object) {
      return object.get(step);
    }
    return value instanceof JsonArray array
            && step.matches("\\d{1,9}")
            && Integer.parseInt(step) < array.items().size()
        ? Optional.of(array.items().get(Integer.parseInt(step)))
        : Optional.empty();
  }
}
