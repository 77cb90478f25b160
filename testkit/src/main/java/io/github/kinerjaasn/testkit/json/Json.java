package io.github.kinerjaasn.testkit.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One JSON value. Equality is by value: members in any order, {@code 1.0} equals {@code 1}; texts
 * are compared character by character. {@code toString()} is compact JSON.
 */
public sealed interface Json {

  /** The value {@code null}. */
  Json NULL = new Null();

  /**
   * Reads exactly one value; refuses duplicate members and anything after the value.
   *
   * @param text the JSON text
   * @return the value
   * @throws JsonException if the text is not one well-formed value
   */
  static Json parse(String text) {
    return new JsonReader(text).document();
  }

  /**
   * A text value.
   *
   * @param value the characters
   * @return the JSON string
   */
  static Json of(String value) {
    return new Text(value);
  }

  /**
   * A whole number.
   *
   * @param value the number
   * @return the JSON number
   */
  static Json of(long value) {
    return new Num(Long.toString(value));
  }

  /**
   * A truth value.
   *
   * @param value the truth value
   * @return the JSON boolean
   */
  static Json of(boolean value) {
    return new Bool(value);
  }

  /**
   * A number written as given, such as {@code 45.0}.
   *
   * @param lexeme the number as JSON writes it
   * @return the JSON number
   * @throws JsonException if it is not a JSON number
   */
  static Json number(String lexeme) {
    if (parse(lexeme) instanceof Num number) {
      return number;
    }
    throw new JsonException("a number was due", 0);
  }

  /**
   * An array.
   *
   * @param items the values in order
   * @return the JSON array
   */
  static Arr array(List<? extends Json> items) {
    return new Arr(List.copyOf(items));
  }

  /**
   * An object from names and values in turn.
   *
   * @param namesAndValues a name (text), its value (a {@link Json}), and so on
   * @return the JSON object, members in the given order
   */
  static Obj object(Object... namesAndValues) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put((String) namesAndValues[i], (Json) namesAndValues[i + 1]);
    }
    return new Obj(members);
  }

  /**
   * An object.
   *
   * @param members the members in their order
   */
  record Obj(Map<String, Json> members) implements Json {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param members the members in their order
     */
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * The member of a name, if it is there.
     *
     * @param name the name
     * @return the value, which may be JSON null; empty if there is no such member
     */
    public Optional<Json> get(String name) {
      return Optional.ofNullable(members.get(name));
    }

    /**
     * The characters of a member that is a string.
     *
     * @param name the name
     * @return the characters; empty if there is no such member or it is not a string
     */
    public Optional<String> text(String name) {
      return get(name).filter(Text.class::isInstance).map(v -> ((Text) v).value());
    }

    /**
     * A copy in which one member has another value, or is added at the end.
     *
     * @param name the name
     * @param value the value
     * @return the changed copy
     */
    public Obj with(String name, Json value) {
      Map<String, Json> copy = new LinkedHashMap<>(members);
      copy.put(name, value);
      return new Obj(copy);
    }

    /**
     * A copy that lacks one member.
     *
     * @param name the name
     * @return the changed copy
     */
    public Obj without(String name) {
      Map<String, Json> copy = new LinkedHashMap<>(members);
      copy.remove(name);
      return new Obj(copy);
    }

    @Override
    public String toString() {
      return members.entrySet().stream()
          .map(e -> quote(e.getKey()) + ":" + e.getValue())
          .collect(Collectors.joining(",", "{", "}"));
    }
  }

  /**
   * An array.
   *
   * @param items the values in order
   */
  record Arr(List<Json> items) implements Json {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param items the values in order
     */
    public Arr {
      items = List.copyOf(items);
    }

    /**
     * A copy in which one value is another.
     *
     * @param index the position, from 0
     * @param value the value
     * @return the changed copy
     */
    public Arr with(int index, Json value) {
      List<Json> copy = new ArrayList<>(items);
      copy.set(index, value);
      return new Arr(copy);
    }

    @Override
    public String toString() {
      return items.stream().map(Json::toString).collect(Collectors.joining(",", "[", "]"));
    }
  }

  /**
   * A string.
   *
   * @param value the characters
   */
  record Text(String value) implements Json {
    @Override
    public String toString() {
      return quote(value);
    }
  }

  /**
   * A number, kept as it was written.
   *
   * @param lexeme the number as JSON writes it
   */
  record Num(String lexeme) implements Json {
    private static final int LONGEST = 1_000;

    /**
     * The exact value; empty for a number so long or with an exponent so big that nobody means it.
     *
     * @return the value
     */
    public Optional<BigDecimal> value() {
      if (lexeme.length() > LONGEST || exponentLength() > 5) {
        return Optional.empty();
      }
      return Optional.of(new BigDecimal(lexeme));
    }

    private int exponentLength() {
      int e = Math.max(lexeme.indexOf('e'), lexeme.indexOf('E'));
      return e < 0 ? 0 : lexeme.length() - e - 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Num that && comparable().equals(that.comparable());
    }

    @Override
    public int hashCode() {
      return comparable().hashCode();
    }

    private Object comparable() {
      return value().<Object>map(BigDecimal::stripTrailingZeros).orElse(lexeme);
    }

    @Override
    public String toString() {
      return lexeme;
    }
  }

  /**
   * A truth value.
   *
   * @param value the truth value
   */
  record Bool(boolean value) implements Json {
    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** The value {@code null}. */
  record Null() implements Json {
    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * Writes characters as a JSON string.
   *
   * @param value the characters
   * @return the quoted and escaped form
   */
  static String quote(String value) {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
        out.append("\\u").append(Character.forDigit(c >> 12, 16));
        out.append(Character.forDigit(c >> 8 & 15, 16)).append(Character.forDigit(c >> 4 & 15, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
