package io.github.kinerjaasn.siasn.record;

import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonArray;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNull;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonObject;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the members of a record leniently where the service is known to be so: numbers may be
 * texts, and null and the empty text are both nothing. Remembers which names it was asked for.
 */
final class RowReader {
  static final Text OBJECT = Text.of("objek", "an object");
  static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{4}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
  private static final int LONGEST = 1000;

  private final JsonObject row;
  private final Wrong wrong;
  private final Set<String> known = new LinkedHashSet<>();

  RowReader(JsonObject row, String place) {
    this.row = row;
    this.wrong = new Wrong(place);
  }

  Wrong wrong() {
    return wrong;
  }

  Map<String, JsonValue> kept() {
    Map<String, JsonValue> kept = new LinkedHashMap<>(row.members());
    kept.keySet().removeAll(known);
    return kept;
  }

  private Optional<JsonValue> take(String name) {
    known.add(name);
    return row.get(name)
        .filter(value -> !(value instanceof JsonNull))
        .filter(value -> !(value instanceof JsonText text && text.value().isEmpty()));
  }

  boolean isAbsent(String name) {
    return take(name).isEmpty();
  }

  <T> Optional<T> need(String name, Function<String, Optional<T>> read) {
    if (isAbsent(name)) {
      wrong.missing(name);
      return Optional.empty();
    }
    return read.apply(name);
  }

  Optional<String> text(String name) {
    Optional<JsonValue> value = take(name);
    if (value.isPresent() && !(value.get() instanceof JsonText)) {
      wrong.wrongType(name, Text.of("teks", "a text"));
      return Optional.empty();
    }
    Optional<String> text = value.map(one -> ((JsonText) one).value());
    if (text.isPresent() && !TextForm.isProse(text.get(), LONGEST)) {
      wrong.badText(name);
      return Optional.empty();
    }
    return text;
  }

  Optional<RecordId> recordId(String name) {
    return id(name, RecordId::find);
  }

  Optional<PnsId> pnsId(String name) {
    return id(name, PnsId::find);
  }

  private <T> Optional<T> id(String name, Function<String, Optional<T>> find) {
    Optional<String> text = text(name);
    Optional<T> id = text.flatMap(find);
    if (text.isPresent() && id.isEmpty()) {
      wrong.badId(name);
    }
    return id;
  }

  Optional<BigDecimal> number(String name) {
    Optional<JsonValue> value = take(name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number =
        value.get() instanceof JsonNumber plain
            ? Optional.of(plain.value())
            : Optional.of(value.get())
                .filter(one -> one instanceof JsonText)
                .map(one -> ((JsonText) one).value())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(BigDecimal::new);
    if (number.isEmpty()) {
      wrong.wrongType(
          name, Text.of("angka, boleh sebagai teks", "a number, also as a text such as 2.00"));
    }
    return number;
  }

  Optional<Integer> whole(String name, int min, int max) {
    Optional<BigDecimal> number = number(name);
    Optional<Integer> whole =
        number
            .filter(one -> one.compareTo(BigDecimal.valueOf(min)) >= 0)
            .filter(one -> one.compareTo(BigDecimal.valueOf(max)) <= 0)
            .filter(one -> one.setScale(0, RoundingMode.DOWN).compareTo(one) == 0)
            .map(BigDecimal::intValue);
    if (number.isPresent() && whole.isEmpty()) {
      wrong.outOfRange(name, number.get().toPlainString(), min + ".." + max);
    }
    return whole;
  }

  Optional<LocalDate> date(String name) {
    Optional<String> text = text(name);
    try {
      Optional<LocalDate> date =
          text.filter(one -> DATE_FORM.matcher(one).matches())
              .map(one -> LocalDate.parse(one, DATE));
      if (text.isPresent() && date.isEmpty()) {
        notADate(name);
      }
      return date;
    } catch (DateTimeException noSuchDay) {
      notADate(name);
      return Optional.empty();
    }
  }

  private void notADate(String name) {
    wrong.wrongType(name, Text.of("tanggal seperti 31-12-2025", "a date such as 31-12-2025"));
  }

  /** A truth: true, false, 1, 0, "1", "0". */
  Optional<Boolean> truth(String name) {
    if (take(name).orElse(JsonNull.NULL) instanceof JsonBoolean plain) {
      return Optional.of(plain.value());
    }
    return whole(name, 0, 1).map(one -> one == 1);
  }

  /** A label from a closed list. */
  <T> Optional<T> label(String name, Function<String, Optional<T>> find, List<String> labels) {
    Optional<String> text = text(name);
    Optional<T> found = text.flatMap(find);
    if (text.isPresent() && found.isEmpty()) {
      wrong.unknownWord(name, labels);
    }
    return found;
  }

  /** The documents by their ids; nothing and an empty array are none. */
  Map<String, DocumentRef> documents(String name) {
    Optional<JsonValue> value = take(name);
    boolean none =
        value.isEmpty() || value.get() instanceof JsonArray array && array.items().isEmpty();
    if (none) {
      return Map.of();
    }
    if (value.get() instanceof JsonObject path) {
      return DocumentRef.readMap(path, wrong);
    }
    wrong.wrongType(name, OBJECT);
    return Map.of();
  }
}
