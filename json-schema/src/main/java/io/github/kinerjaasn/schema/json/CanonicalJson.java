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
import java.util.Iterator;
import java.util.function.Consumer;

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

  private final StringBuilder out = new StringBuilder();
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
    return new CanonicalJson(false).value(value, "").out.toString();
  }

  /**
   * Writes for people: two spaces of indent, a line feed at the end, all else the same.
   *
   * @param value the tree
   * @return the text
   * @throws IllegalArgumentException if a text holds a lone surrogate or a value was refused
   */
  public static String toIndentedText(JsonValue value) {
    return new CanonicalJson(true).value(value, "").out.append('\n').toString();
  }

  private CanonicalJson value(JsonValue value, String indent) {
    if (value instanceof JsonObject object) {
      list(
          '{',
          object.members().entrySet(),
          '}',
          indent,
          e -> member(e.getKey(), e.getValue(), indent + INDENT));
    } else if (value instanceof JsonArray array) {
      list('[', array.items(), ']', indent, item -> value(item, indent + INDENT));
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

  private <T> void list(
      char open, Iterable<T> items, char close, String indent, Consumer<T> write) {
    out.append(open);
    Iterator<T> left = items.iterator();
    boolean any = left.hasNext();
    while (left.hasNext()) {
      breakLine(indent + INDENT);
      write.accept(left.next());
      if (left.hasNext()) {
        out.append(',');
      }
    }
    if (any) {
      breakLine(indent);
    }
    out.append(close);
  }

  private void breakLine(String indent) {
    if (indented) {
      out.append('\n').append(indent);
    }
  }

  private void member(String name, JsonValue value, String indent) {
    text(name);
    out.append(indented ? ": " : ":");
    value(value, indent);
  }

  private void text(String text) {
    if (!Utf8.isWellFormed(text)) {
      throw new IllegalArgumentException(
          "text must be of whole characters, had a lone surrogate\nMungkin: it was cut in two");
    }
    out.append('"');
    text.chars().forEach(unit -> character((char) unit));
    out.append('"');
  }

  private void character(char unit) {
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (unit < ' ') {
          out.append("\\u").append(HEX.toHexDigits(unit));
        } else {
          out.append(unit);
        }
      }
    }
  }
}
