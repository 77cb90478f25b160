package io.github.kinerjaasn.examples.protocol;

import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonRefused;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a JSON value must be, and what it is read as. Nothing is coerced.
 *
 * @param <T> the type it is read as
 */
@FunctionalInterface
public interface Kind<T> {
  /** {@code true} or {@code false}. */
  Kind<Boolean> FLAG =
      value -> {
        if (value instanceof JsonBoolean flag) {
          return flag.value();
        }
        throw Refusal.wrongType(value, Text.of("true atau false", "true or false"));
      };

  /** Any text of at most 100,000 characters. */
  Kind<String> TEXT = Kind::text;

  /** A day that exists, as {@code yyyy-MM-dd}. */
  Kind<LocalDate> DAY = Kind::day;

  /**
   * Reads a value.
   *
   * @param value the value
   * @return what it stands for
   * @throws Refusal if it is not of this kind
   */
  T read(JsonValue value);

  /**
   * The same kind, read as something else.
   *
   * @param change from what was read to what is wanted
   * @param <U> the type wanted
   * @return the kind
   */
  default <U> Kind<U> as(Function<? super T, ? extends U> change) {
    return value -> change.apply(read(value));
  }

  /**
   * The name of a constant of an enum.
   *
   * @param words the enum
   * @param <E> the enum
   * @return the kind
   */
  static <E extends Enum<E>> Kind<E> word(Class<E> words) {
    List<E> constants = List.of(words.getEnumConstants());
    List<String> names = constants.stream().map(Enum::name).toList();
    return value -> {
      int index = value instanceof JsonText text ? names.indexOf(text.value()) : -1;
      if (index < 0) {
        throw isText(value)
            ? Refusal.unknownValue(value, names)
            : Refusal.wrongType(value, Text.of("teks", "a text"));
      }
      return constants.get(index);
    };
  }

  /**
   * A text of a certain form; another text is out of range.
   *
   * @param form a regular expression for the whole text
   * @param description the form for people
   * @return the kind
   */
  static Kind<String> text(String form, Text description) {
    Pattern pattern = Pattern.compile(form);
    return value -> {
      String text = TEXT.read(value);
      if (!pattern.matcher(text).matches()) {
        throw Refusal.outOfRange(value, description);
      }
      return text;
    };
  }

  private static boolean isText(JsonValue value) {
    return value instanceof JsonText || value instanceof JsonRefused refused && !refused.isNumber();
  }

  private static String text(JsonValue value) {
    if (value instanceof JsonText text) {
      return text.value();
    }
    if (isText(value)) {
      throw Refusal.outOfRange(
          value,
          Text.of(
              "teks yang lebih pendek, tanpa karakter kendali",
              "a shorter text, without control characters"));
    }
    throw Refusal.wrongType(value, Text.of("teks", "a text"));
  }

  private static LocalDate day(JsonValue value) {
    DateTimeFormatter form =
        DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    try {
      return LocalDate.parse(
          text("\\d{4}-\\d\\d-\\d\\d", Text.of("tanggal yyyy-MM-dd", "a date yyyy-MM-dd"))
              .read(value),
          form);
    } catch (DateTimeException noSuchDay) {
      throw Refusal.outOfRange(value, Text.of("tanggal yang ada", "a day that exists"));
    }
  }

  /**
   * An array.
   *
   * @param item the kind of its items
   * @param least how many there must be
   * @param <T> the type of the items
   * @return the kind
   */
  static <T> Kind<List<T>> list(Kind<T> item, int least) {
    return list(item, least, LineSize.MAX_VALUES);
  }

  /**
   * An array that may not be too long, because much is computed from each item.
   *
   * @param item the kind of its items
   * @param least how many there must be
   * @param most how many there may be
   * @param <T> the type of the items
   * @return the kind
   */
  static <T> Kind<List<T>> list(Kind<T> item, int least, int most) {
    Text allowed = Text.of("memuat {0}..{1}", "an array of {0}..{1}").with(least, most);
    return value -> {
      if (!(value instanceof JsonArray array)) {
        throw Refusal.wrongType(value, Text.of("larik", "an array"));
      }
      if (array.items().size() < least || array.items().size() > most) {
        throw Refusal.outOfRange(value, allowed);
      }
      return array.items().stream().map(item::read).toList();
    };
  }

  /**
   * An object with these members and no others.
   *
   * @param members its members; trouble is looked for in this order
   * @return the kind
   */
  static Kind<Arguments> object(Member<?>... members) {
    List<String> names = Stream.of(members).map(Member::name).toList();
    return value -> {
      if (!(value instanceof JsonObject object)) {
        throw Refusal.wrongType(value, Text.of("objek", "an object"));
      }
      object
          .members()
          .forEach(
              (name, member) -> {
                if (!names.contains(name)) {
                  throw Refusal.unknownField(member.place().pointer(), names);
                }
              });
      return Arguments.read(object, members);
    };
  }
}
