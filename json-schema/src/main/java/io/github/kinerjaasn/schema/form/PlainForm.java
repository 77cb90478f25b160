package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.finding.Draft;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import io.github.kinerjaasn.schema.json.JsonValue.JsonBoolean;
import io.github.kinerjaasn.schema.json.JsonValue.JsonNumber;
import io.github.kinerjaasn.schema.json.JsonValue.JsonText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of the JDK's own types. */
final class PlainForm {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** By type. */
  static final Map<Class<?>, Form> OF =
      Map.of(
          String.class, with("-", "...", PlainForm::text),
          boolean.class, with(false, true, PlainForm::truth),
          Boolean.class, with(false, true, PlainForm::truth),
          int.class, with(1, 2, PlainForm::integer),
          Integer.class, with(1, 2, PlainForm::integer),
          long.class, with(1L, 2L, PlainForm::integral),
          Long.class, with(1L, 2L, PlainForm::integral),
          BigDecimal.class, with(BigDecimal.ONE, BigDecimal.TEN, PlainForm::number),
          LocalDate.class,
              with(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), PlainForm::date));

  private static Form with(Object first, Object last, Form form) {
    return new Form() {
      @Override
      public Optional<Object> read(JsonValue json, Findings findings) {
        return form.read(json, findings);
      }

      @Override
      public Optional<Object> standIn(Draft draft) {
        return draft.choose(List.of(first, last));
      }
    };
  }

  private PlainForm() {}

  private static Optional<Object> text(JsonValue json, Findings findings) {
    return findings.expect(JsonText.class, json, Kinds.TEXT).map(JsonText::value);
  }

  private static Optional<Object> truth(JsonValue json, Findings findings) {
    return findings.expect(JsonBoolean.class, json, Kinds.TRUTH).map(JsonBoolean::value);
  }

  private static Optional<Object> integer(JsonValue json, Findings findings) {
    return whole(json, findings, Integer.MAX_VALUE).map(Long::intValue);
  }

  private static Optional<Object> integral(JsonValue json, Findings findings) {
    return whole(json, findings, Long.MAX_VALUE).map(value -> value);
  }

  private static Optional<Object> number(JsonValue json, Findings findings) {
    return decimal(json, findings).map(value -> value);
  }

  private static Optional<Long> whole(JsonValue json, Findings findings, long max) {
    Optional<JsonNumber> number = findings.expect(JsonNumber.class, json, Kinds.WHOLE);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = number.get().value();
    if (value.scale() > 0) {
      findings.wrongType(json, Kinds.WHOLE);
      return Optional.empty();
    }
    BigDecimal largest = BigDecimal.valueOf(max);
    if (value.abs().compareTo(largest) > 0) {
      findings.outOfRange(json, NUMBER, NUMBER_ADVICE, "-" + max + ".." + max);
      return Optional.empty();
    }
    return Optional.of(value.longValueExact());
  }

  private static final Text NUMBER = Text.of("angka terlalu besar", "number is too large");
  private static final Text NUMBER_ADVICE =
      Text.of("isi angka dalam batasnya", "write a number within the limit");

  static Optional<BigDecimal> decimal(JsonValue json, Findings findings) {
    Optional<BigDecimal> value =
        findings.expect(JsonNumber.class, json, Kinds.NUMBER).map(JsonNumber::value);
    if (value.isPresent() && !Decimals.inLimits(value.get())) {
      findings.outOfRange(
          json,
          Text.of("angka terlalu panjang", "number is too long"),
          NUMBER_ADVICE,
          "<= " + Decimals.MAX_INTEGER_DIGITS + "." + Decimals.MAX_FRACTION_DIGITS + " digits");
      return Optional.empty();
    }
    return value.map(Decimals::canonical);
  }

  private static Optional<Object> date(JsonValue json, Findings findings) {
    Optional<String> text = findings.expect(JsonText.class, json, Kinds.DATE).map(JsonText::value);
    Optional<Object> date =
        text.filter(value -> DATE.matcher(value).matches()).flatMap(PlainForm::calendar);
    if (text.isPresent() && date.isEmpty()) {
      findings.outOfRange(
          json,
          Text.of("bukan tanggal yang ada", "not a date that exists"),
          Text.of("tulis seperti 2025-01-31", "write it like 2025-01-31"),
          "yyyy-MM-dd");
    }
    return date;
  }

  private static Optional<Object> calendar(String text) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text, 0, 4, 10),
              Integer.parseInt(text, 5, 7, 10),
              Integer.parseInt(text, 8, 10, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
