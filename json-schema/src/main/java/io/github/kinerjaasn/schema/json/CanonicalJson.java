package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes a JSON tree so that equal trees are equal bytes: members in the order of the tree, numbers
 * plain and exact (never through binary floating point, no exponent, no trailing zeros), the
 * shortest escapes, UTF-8.
 *
 * <p>Example: {@code {"weight":12.5,"name":"a\nb"}}.
 */
public final class CanonicalJson {
  private static final String INDENT = "  ";
  private static final HexFormat HEX = HexFormat.of();

  /** Enough for a result without its reasoning. */
  private static final int CAPACITY = 1024;

  private final StringBuilder out = new StringBuilder(CAPACITY);
  private final boolean indented;

  private CanonicalJson(boolean indented) {
    this.indented = indented;
  }

  /**
   * Writes without spaces or line breaks, as UTF-8.
   *
   * @param value the tree
   * @return the bytes
   * @throws IllegalArgumentException if a text holds a lone surrogate or a value was refused
   */
  public static byte[] write(JsonValue value) {
    return toText(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes without spaces or line breaks.
   *
   * @param value the tree
   * @return the text
   * @throws IllegalArgumentException if a text holds a lone surrogate or a value was refused
   */
  public static String toText(JsonValue value) {
    return new CanonicalJson(false).value(value, 0).out.toString();
  }

  /**
   * Writes for people: two spaces of indent, a line feed at the end, all else the same.
   *
   * @param value the tree
   * @return the text
   * @throws IllegalArgumentException if a text holds a lone surrogate or a value was refused
   */
  public static String toIndentedText(JsonValue value) {
    return new CanonicalJson(true).value(value, 0).out.append('\n').toString();
  }

  private CanonicalJson value(JsonValue value, int depth) {
    if (value instanceof JsonObject object) {
      object(object, depth);
    } else if (value instanceof JsonArray array) {
      array(array, depth);
    } else if (value instanceof JsonText text) {
      text(text.value());
    } else {
      out.append(word(value));
    }
    return this;
  }

  private static String word(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.value().toPlainString();
    }
    if (value instanceof JsonBoolean truth) {
      return Boolean.toString(truth.value());
    }
    if (value instanceof JsonNull) {
      return "null";
    }
    throw new IllegalArgumentException(
        "a refused value cannot be written, was at "
            + ((JsonRefused) value).place()
            + "\nMungkin: write only trees of readings without violations");
  }

  private void object(JsonObject object, int depth) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      begin(first, depth + 1);
      first = false;
      text(member.getKey());
      out.append(indented ? ": " : ":");
      value(member.getValue(), depth + 1);
    }
    end(first, depth);
    out.append('}');
  }

  private void array(JsonArray array, int depth) {
    out.append('[');
    boolean first = true;
    for (JsonValue item : array.items()) {
      begin(first, depth + 1);
      first = false;
      value(item, depth + 1);
    }
    end(first, depth);
    out.append(']');
  }

  private void begin(boolean first, int depth) {
    if (!first) {
      out.append(',');
    }
    breakLine(depth);
  }

  private void end(boolean isEmpty, int depth) {
    if (!isEmpty) {
      breakLine(depth);
    }
  }

  private void breakLine(int depth) {
    if (indented) {
      out.append('\n').append(INDENT.repeat(depth));
    }
  }

  private void text(String text) {
    if (!Utf8.isWellFormed(text)) {
      throw new IllegalArgumentException(
          "text must be of whole characters, had a lone surrogate\nMungkin: it was cut in two");
    }
    out.append('"');
    int written = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < ' ' || unit == '"' || unit == '\\') {
        out.append(text, written, at);
        escaped(unit);
        written = at + 1;
      }
    }
    // A whole text is copied at once, a part of one unit by unit.
    (written == 0 ? out.append(text) : out.append(text, written, text.length())).append('"');
  }

  private void escaped(char unit) {
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u").append(HEX.toHexDigits(unit));
    }
  }
}
