package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code out} object of an answer. Results of arithmetic are texts with exactly two decimals,
 * rounded half up once, from the exact value.
 */
public final class Result {
  private static final int DECIMALS = 2;

  private final Map<String, JsonValue> members = new LinkedHashMap<>();

  /** A result without members yet. */
  public Result() {}

  /**
   * Adds a word from a list.
   *
   * @param name the member
   * @param word the word
   * @return this
   */
  public Result word(String name, Enum<?> word) {
    return text(name, word.name());
  }

  /**
   * Adds a text.
   *
   * @param name the member
   * @param text the text
   * @return this
   */
  public Result text(String name, String text) {
    return put(name, JsonText.of(text));
  }

  /**
   * Adds a result of arithmetic.
   *
   * @param name the member
   * @param exact the exact value
   * @return this
   */
  public Result number(String name, Rational exact) {
    return text(name, exact.round(DECIMALS).toPlainString());
  }

  /**
   * Adds a result of arithmetic.
   *
   * @param name the member
   * @param score the value
   * @return this
   */
  public Result number(String name, Score score) {
    return number(name, score.exact());
  }

  /**
   * Adds a whole number.
   *
   * @param name the member
   * @param number the number
   * @return this
   */
  public Result whole(String name, long number) {
    return put(name, JsonNumber.of(number));
  }

  /**
   * Adds yes or no.
   *
   * @param name the member
   * @param flag the truth
   * @return this
   */
  public Result flag(String name, boolean flag) {
    return put(name, JsonBoolean.of(flag));
  }

  /**
   * Adds texts.
   *
   * @param name the member
   * @param texts the texts
   * @return this
   */
  public Result texts(String name, List<String> texts) {
    return put(name, JsonArray.of(texts.stream().map(JsonText::of).toList()));
  }

  /**
   * Adds a result of arithmetic that there may not be; null then.
   *
   * @param name the member
   * @param exact the exact value, or empty
   * @return this
   */
  public Result number(String name, Optional<Rational> exact) {
    return exact.map(value -> number(name, value)).orElseGet(() -> put(name, JsonNull.NULL));
  }

  /**
   * Adds an object that there may not be; null then.
   *
   * @param name the member
   * @param value what it is made of, or empty
   * @param part how it is made
   * @param <T> the type of the value
   * @return this
   */
  public <T> Result part(String name, Optional<T> value, Function<T, Result> part) {
    return put(name, value.<JsonValue>map(it -> part.apply(it).toJson()).orElse(JsonNull.NULL));
  }

  private Result put(String name, JsonValue value) {
    members.put(name, value);
    return this;
  }

  JsonObject toJson() {
    return JsonObject.of(members);
  }
}
