package io.github.kinerjaasn.siasn.read;

import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.ReadResult;
import io.github.kinerjaasn.siasn.form.RowReader;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code path}: a map by document id, where writing has an array. */
final class DocumentMap {
  private static final String NAME = "path";

  private DocumentMap() {}

  /** The documents by their ids; nothing and an empty array are none. */
  static Map<String, DocumentRef> read(RowReader in) {
    Optional<JsonValue> value = in.value(NAME);
    if (value.isEmpty() || value.get() instanceof JsonArray array && array.items().isEmpty()) {
      return Map.of();
    }
    Map<String, DocumentRef> documents = new LinkedHashMap<>();
    if (value.get() instanceof JsonObject path) {
      path.members().forEach((key, item) -> read(key, item, in, documents));
    } else {
      in.wrong().wrongType(NAME, RowReader.OBJECT);
    }
    return documents;
  }

  private static void read(
      String key, JsonValue item, RowReader in, Map<String, DocumentRef> documents) {
    String pointer = NAME + "/" + key.replace("~", "~0").replace("/", "~1");
    if (item instanceof JsonObject object) {
      ReadResult<DocumentRef> one = DocumentRef.read(object);
      one.toOptional().ifPresent(document -> documents.put(key, document));
      for (Violation violation : one.violations()) {
        in.wrong().add(violation.under("/" + pointer));
      }
    } else {
      in.wrong().wrongType(pointer, RowReader.OBJECT);
    }
  }
}
