package io.github.kinerjaasn.schema.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value with its place. Immutable; equal by content, wherever it stood. Numbers are exact
 * decimals and equal by number: 1.0 is 1.
 */
public sealed interface JsonValue {

  /**
   * Where it stands.
   *
   * @return the place, {@link JsonPlace#NOWHERE} if it was not read
   */
  JsonPlace place();

  /**
   * An object.
   *
   * @param members its members, in order
   * @param place where it stands
   */
  record JsonObject(Map<String, JsonValue> members, JsonPlace place) implements JsonValue {
    /**
     * Takes a copy that keeps the order.
     *
     * @param members its members
     * @param place where it stands
     */
    public JsonObject {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /**
     * An object that was not read from a text.
     *
     * @param members its members, in order
     * @return the object
     */
    public static JsonObject of(Map<String, ? extends JsonValue> members) {
      return new JsonObject(Collections.unmodifiableMap(members), JsonPlace.NOWHERE);
    }

    /**
     * A member.
     *
     * @param name its name
     * @return its value, or empty
     */
    public Optional<JsonValue> get(String name) {
      return Optional.ofNullable(members.get(name));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
      return members.hashCode();
    }
  }

  /**
   * An array.
   *
   * @param items its items, in order
   * @param place where it stands
   */
  record JsonArray(List<JsonValue> items, JsonPlace place) implements JsonValue {
    /**
     * Takes a copy.
     *
     * @param items its items
     * @param place where it stands
     */
    public JsonArray {
      items = List.copyOf(items);
    }

    /**
     * An array that was not read from a text.
     *
     * @param items its items
     * @return the array
     */
    public static JsonArray of(List<? extends JsonValue> items) {
      return new JsonArray(List.copyOf(items), JsonPlace.NOWHERE);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonArray that && items.equals(that.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }
  }

  /**
   * A text.
   *
   * @param value the text, of whole characters
   * @param place where it stands
   */
  record JsonText(String value, JsonPlace place) implements JsonValue {
    /**
     * A text that was not read.
     *
     * @param value the text
     * @return the JSON text
     */
    public static JsonText of(String value) {
      return new JsonText(value, JsonPlace.NOWHERE);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * A number.
   *
   * @param value the exact decimal, without trailing zeros
   * @param place where it stands
   */
  record JsonNumber(BigDecimal value, JsonPlace place) implements JsonValue {
    /**
     * Removes trailing zeros.
     *
     * @param value the exact decimal
     * @param place where it stands
     */
    public JsonNumber {
      value = JsonNumbers.canonical(value);
    }

    /**
     * A number that was not read.
     *
     * @param value a decimal whose exponent is at most a few hundred
     * @return the JSON number
     */
    public static JsonNumber of(BigDecimal value) {
      return new JsonNumber(value, JsonPlace.NOWHERE);
    }

    /**
     * A whole number that was not read.
     *
     * @param value the number
     * @return the JSON number
     */
    public static JsonNumber of(long value) {
      return of(BigDecimal.valueOf(value));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /**
   * Yes or no.
   *
   * @param value the truth
   * @param place where it stands
   */
  record JsonBoolean(boolean value, JsonPlace place) implements JsonValue {
    /**
     * A truth that was not read.
     *
     * @param value the truth
     * @return the JSON boolean
     */
    public static JsonBoolean of(boolean value) {
      return new JsonBoolean(value, JsonPlace.NOWHERE);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonBoolean that && value == that.value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }
  }

  /**
   * The word {@code null}.
   *
   * @param place where it stands
   */
  record JsonNull(JsonPlace place) implements JsonValue {
    /** A null that was not read. */
    public static final JsonNull NULL = new JsonNull(JsonPlace.NOWHERE);

    @Override
    public boolean equals(Object other) {
      return other instanceof JsonNull;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  /**
   * A number or text that was refused, such as 1e999999999. Stands in a {@link JsonReading} with
   * violations only, so that the rest of the document can still be judged.
   *
   * @param isNumber true for a number, false for a text
   * @param place where it stands
   */
  record JsonRefused(boolean isNumber, JsonPlace place) implements JsonValue {}
}
