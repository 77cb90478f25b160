package io.github.kinerjaasn.siasn.form;

import io.github.kinerjaasn.core.check.TextForm;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.json.JsonValue;
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
public final class RowReader {
  /** What belongs where an object is expected. */
  public static final Text OBJECT = Text.of("objek", "an object");

  /** Days as the service writes them, such as 31-12-2025. */
  public static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern DATE_FORM = Pattern.compile("[0-9]{2}-[0-9]{2}-[0-9]{4}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
  private static final int LONGEST = 1000;

  private final JsonObject row;
  private final Wrong wrong;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * Reads a row.
   *
   * @param row the object
   * @param place the kind of record
   */
  public RowReader(JsonObject row, String place) {
    this.row = row;
    this.wrong = new Wrong(place);
  }

  /**
   * What is wrong so far.
   *
   * @return the collection
   */
  public Wrong wrong() {
    return wrong;
  }

  /**
   * The members that nobody asked for.
   *
   * @return as they were read
   */
  public Map<String, JsonValue> kept() {
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

  /**
   * Whether a member says nothing.
   *
   * @param name the member
   * @return true if it is absent, null or the empty text
   */
  public boolean isAbsent(String name) {
    return take(name).isEmpty();
  }

  /**
   * A member that must be there.
   *
   * @param name the member
   * @param read how it is read
   * @param <T> its type
   * @return the value, or empty with a finding
   */
  public <T> Optional<T> need(String name, Function<String, Optional<T>> read) {
    if (isAbsent(name)) {
      wrong.missing(name);
      return Optional.empty();
    }
    return read.apply(name);
  }

  /**
   * A text.
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<String> text(String name) {
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

  /**
   * The id of a record.
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<RecordId> recordId(String name) {
    return id(name, RecordId::find);
  }

  /**
   * The id of a person.
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<PnsId> pnsId(String name) {
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

  /**
   * A number, also as a text.
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<BigDecimal> number(String name) {
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

  /**
   * A whole number, also as a text.
   *
   * @param name the member
   * @param min the lowest
   * @param max the highest
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<Integer> whole(String name, int min, int max) {
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

  /**
   * A day.
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<LocalDate> date(String name) {
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

  /**
   * A truth: true, false, 1, 0, "1", "0".
   *
   * @param name the member
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public Optional<Boolean> truth(String name) {
    if (take(name).orElse(JsonNull.NULL) instanceof JsonBoolean plain) {
      return Optional.of(plain.value());
    }
    return whole(name, 0, 1).map(one -> one == 1);
  }

  /**
   * A label from a closed list.
   *
   * @param name the member
   * @param find reads a label
   * @param labels the accepted labels
   * @param <T> what it stands for
   * @return the value; empty if it is absent, or with a finding if it is wrong
   */
  public <T> Optional<T> label(
      String name, Function<String, Optional<T>> find, List<String> labels) {
    Optional<String> text = text(name);
    Optional<T> found = text.flatMap(find);
    if (text.isPresent() && found.isEmpty()) {
      wrong.unknownWord(name, labels);
    }
    return found;
  }

  /**
   * Any value, as it is.
   *
   * @param name the member
   * @return the value; empty if it says nothing
   */
  public Optional<JsonValue> value(String name) {
    return take(name);
  }
}
