package io.github.kinerjaasn.schema.form;

import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.schema.finding.Findings;
import io.github.kinerjaasn.schema.finding.Kinds;
import io.github.kinerjaasn.schema.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of the JDK's own types. */
final class PlainForm {
  private static final String DATE = "0000-00-00";
  private static final Text NUMBER = Text.of("angka terlalu besar", "number is too large");
  private static final Text NUMBER_ADVICE =
      Text.of("isi angka dalam batasnya", "write a number within the limit");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Form TRUTH = LeafForm.of(LeafForm.Kind.TRUTH, Kinds.TRUTH, false, true);
  private static final Form INT = whole(Integer.MAX_VALUE, BigDecimal::intValueExact);
  private static final Form LONG = whole(Long.MAX_VALUE, BigDecimal::longValueExact);

  /** By type. */
  static final Map<Class<?>, Form> OF =
      Map.of(
          String.class, LeafForm.of(LeafForm.Kind.TEXT, Kinds.TEXT, "-", "..."),
          boolean.class, TRUTH,
          Boolean.class, TRUTH,
          int.class, INT,
          Integer.class, INT,
          long.class, LONG,
          Long.class, LONG,
          BigDecimal.class, decimal(),
          LocalDate.class, date());

  private PlainForm() {}

  private static Form whole(long max, Function<BigDecimal, Object> make) {
    BigDecimal largest = BigDecimal.valueOf(max);
    return new LeafForm<>(
        LeafForm.Kind.NUMBER,
        Kinds.WHOLE,
        number ->
            number.scale() > 0 || number.abs().compareTo(largest) > 0 ? null : make.apply(number),
        (json, number, findings) -> {
          if (number.scale() > 0) {
            findings.wrongType(json, Kinds.WHOLE);
          } else {
            findings.outOfRange(json, NUMBER, NUMBER_ADVICE, "-" + max + ".." + max);
          }
        },
        draft -> draft.choose(List.of(make.apply(BigDecimal.ONE), make.apply(TWO))));
  }

  private static Form decimal() {
    return new LeafForm<>(
        LeafForm.Kind.NUMBER,
        Kinds.NUMBER,
        PlainForm::decimal,
        (json, number, findings) -> tooLong(json, findings),
        draft -> draft.choose(List.of(BigDecimal.ONE, BigDecimal.TEN)));
  }

  static @Nullable BigDecimal decimal(BigDecimal number) {
    return Decimals.inLimits(number) ? Decimals.canonical(number) : null;
  }

  static void tooLong(JsonValue json, Findings findings) {
    findings.outOfRange(
        json,
        Text.of("angka terlalu panjang", "number is too long"),
        NUMBER_ADVICE,
        "<= " + Decimals.MAX_INTEGER_DIGITS + "." + Decimals.MAX_FRACTION_DIGITS + " digits");
  }

  private static Form date() {
    return new LeafForm<>(
        LeafForm.Kind.TEXT,
        Kinds.DATE,
        text -> isDate(text) ? calendar(text) : null,
        (json, text, findings) ->
            findings.outOfRange(
                json,
                Text.of("bukan tanggal yang ada", "not a date that exists"),
                Text.of("tulis seperti 2025-01-31", "write it like 2025-01-31"),
                "yyyy-MM-dd"),
        draft -> draft.choose(List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))));
  }

  private static boolean isDate(String text) {
    boolean isDate = text.length() == DATE.length();
    for (int at = 0; isDate && at < DATE.length(); at++) {
      char one = text.charAt(at);
      isDate = DATE.charAt(at) == '-' ? one == '-' : one >= '0' && one <= '9';
    }
    return isDate;
  }

  private static @Nullable LocalDate calendar(String text) {
    try {
      return LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
