package io.github.kinerjaasn.schema.exchange;

import io.github.kinerjaasn.schema.form.Documents;
import io.github.kinerjaasn.schema.form.Member;
import io.github.kinerjaasn.schema.form.Reflected;
import io.github.kinerjaasn.schema.form.Words;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns values into JSON trees by what they are. */
final class TreeWriter {
  private static final Set<Class<?>> TEXTS = Set.of(String.class, LocalDate.class, YearMonth.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(Integer.class, Long.class, BigInteger.class, BigDecimal.class);

  private static final Comparator<String> BY_CODE_POINT =
      (left, right) -> Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

  private static final ClassValue<Function<Object, JsonValue>> WRITERS =
      new ClassValue<>() {
        @Override
        protected Function<Object, JsonValue> computeValue(Class<?> type) {
          return writer(type);
        }
      };

  private TreeWriter() {}

  static JsonValue write(Object value) {
    return WRITERS.get(value.getClass()).apply(value);
  }

  static boolean canWrite(Class<?> type) {
    try {
      WRITERS.get(type);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Function<Object, JsonValue> writer(Class<?> type) {
    if (TEXTS.contains(type)) {
      return TreeWriter::text;
    }
    if (NUMBERS.contains(type)) {
      return TreeWriter::number;
    }
    if (type == Boolean.class) {
      return value -> JsonBoolean.of((Boolean) value);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return value ->
          JsonArray.of(((Collection<?>) value).stream().map(TreeWriter::write).toList());
    }
    if (Map.class.isAssignableFrom(type)) {
      return value -> map((Map<?, ?>) value);
    }
    return ResultWriter.of(type)
        .or(() -> Documents.documentOf(type).map(TreeWriter::document))
        .orElseGet(() -> value(type));
  }

  private static Function<Object, JsonValue> value(Class<?> type) {
    if (Enum.class.isAssignableFrom(type)) {
      Class<?> declared = type.isEnum() ? type : type.getSuperclass();
      boolean isScalar = Stream.of(declared.getInterfaces()).anyMatch(Documents::isScalar);
      return isScalar ? TreeWriter::text : value -> JsonText.of(Words.of((Enum<?>) value));
    }
    if (Documents.isScalar(type)) {
      return Documents.isNumber(type) ? TreeWriter::number : TreeWriter::text;
    }
    if (type.isRecord()) {
      return record(type);
    }
    throw new IllegalArgumentException("value must have a JSON form, was a " + type.getName());
  }

  private static JsonValue text(Object value) {
    return JsonText.of(value.toString());
  }

  private static JsonValue number(Object value) {
    return JsonNumber.of(new BigDecimal(value.toString()));
  }

  private static JsonValue map(Map<?, ?> entries) {
    Map<String, JsonValue> sorted = new TreeMap<>(BY_CODE_POINT);
    entries.forEach((key, value) -> sorted.put(key(key), write(value)));
    return JsonObject.of(sorted);
  }

  private static String key(Object key) {
    return ((JsonText) write(key)).value();
  }

  private static Function<Object, JsonValue> document(Class<?> type) {
    List<Member> all = Documents.members(type);
    return document -> {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (Member member : all) {
        present(member.get(document)).ifPresent(value -> members.put(member.name(), write(value)));
      }
      return JsonObject.of(members);
    };
  }

  /** What is written of a document's member: nothing for an absent value or an empty collection. */
  private static Optional<?> present(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional;
    }
    boolean empty =
        value instanceof Collection<?> items && items.isEmpty()
            || value instanceof Map<?, ?> entries && entries.isEmpty();
    return empty ? Optional.empty() : Optional.of(value);
  }

  /** A record: its components in order, absent ones left out, empty lists kept. */
  private static Function<Object, JsonValue> record(Class<?> type) {
    Map<String, Method> accessors = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      accessors.put(component.getName(), component.getAccessor());
    }
    return value -> {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      accessors.forEach(
          (name, accessor) -> {
            Object held = Reflected.call(accessor, value);
            Optional<?> shown = held instanceof Optional<?> optional ? optional : Optional.of(held);
            shown.ifPresent(one -> members.put(name, write(one)));
          });
      return JsonObject.of(members);
    };
  }
}
