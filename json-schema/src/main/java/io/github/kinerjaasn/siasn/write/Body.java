package io.github.kinerjaasn.siasn.write;

import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.siasn.part.DocumentRef;
import io.github.kinerjaasn.siasn.part.Ratings;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body under construction. What is absent is the empty text, as {@code id} shows. */
final class Body {
  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  Body text(String name, String value) {
    members.put(name, JsonText.of(value));
    return this;
  }

  Body text(String name, Optional<?> value) {
    return text(name, value.map(Object::toString).orElse(""));
  }

  Body number(String name, int value) {
    members.put(name, JsonNumber.of(value));
    return this;
  }

  /** A number, or the same digits as a text. */
  Body decimal(String name, BigDecimal value, boolean asText) {
    return asText ? text(name, value.toPlainString()) : put(name, JsonNumber.of(value));
  }

  private Body put(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  Body ratings(Ratings ratings) {
    return number("hasilKinerjaNilai", ratings.result().code())
        .number("perilakuKerjaNilai", ratings.behaviour().code())
        .number("kuadranKinerjaNilai", ratings.predicate().quadrant());
  }

  Body documents(List<DocumentRef> documents) {
    members.put("path", JsonArray.of(documents.stream().map(DocumentRef::toJson).toList()));
    return this;
  }

  JsonObject toJson() {
    return JsonObject.of(members);
  }
}
