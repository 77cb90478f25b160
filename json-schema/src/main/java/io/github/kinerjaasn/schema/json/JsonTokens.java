package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Between trees and the tokens of Jackson 3, for an application whose own mapper reads and writes
 * this library's types. Everything else should use {@link StrictJson} and {@link CanonicalJson}.
 */
public final class JsonTokens {
  private JsonTokens() {}

  /**
   * Reads the value at the parser's current token, as strictly as {@link StrictJson} where the
   * parser lets it: encoding, comments and size are the parser's own matter.
   *
   * @param parser stands at the first token of a value; afterwards at its last
   * @return the reading, with pointers from this value
   * @throws tools.jackson.core.JacksonException if the text is not JSON
   */
  public static JsonReading read(JsonParser parser) {
    return TreeReader.readValue(parser, new Complaints());
  }

  /**
   * Writes a tree; numbers plain and exact.
   *
   * @param value the tree
   * @param generator where to
   * @throws IllegalArgumentException if a value was refused
   */
  public static void write(JsonValue value, JsonGenerator generator) {
    if (value instanceof JsonObject object) {
      generator.writeStartObject();
      object
          .members()
          .forEach(
              (name, member) -> {
                generator.writeName(name);
                write(member, generator);
              });
      generator.writeEndObject();
    } else if (value instanceof JsonArray array) {
      generator.writeStartArray();
      array.items().forEach(item -> write(item, generator));
      generator.writeEndArray();
    } else {
      writeLeaf(value, generator);
    }
  }

  private static void writeLeaf(JsonValue value, JsonGenerator generator) {
    if (value instanceof JsonText text) {
      generator.writeString(text.value());
    } else if (value instanceof JsonNumber number) {
      generator.writeNumber(number.value().toPlainString());
    } else if (value instanceof JsonBoolean truth) {
      generator.writeBoolean(truth.value());
    } else if (value instanceof JsonValue.JsonNull) {
      generator.writeNull();
    } else {
      throw new IllegalArgumentException("a refused value cannot be written, was " + value);
    }
  }
}
