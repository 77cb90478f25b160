package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.util.Map;

/**
 * What to say of a scalar that cannot be read.
 *
 * @param message what is wrong
 * @param advice how to write it
 * @param allowed its form, shortly
 */
public record ValueHint(Text message, Text advice, String allowed) {
  private static final Map<Class<?>, ValueHint> KNOWN =
      Map.of(
          Nip.class,
          hint("NIP yang sah", "a valid employee number (NIP)", "198001012005011001", "18 digits"),
          Period.class,
          hint("periode yang sah", "a valid period", "2025, 2025-S1, 2025-Q3, 2025-07", "ISO 8601"),
          Weight.class,
          hint("bobot yang sah", "a valid weight", "12.5", "0 < x <= 100, 4 decimals"),
          Percentage.class,
          hint("persentase yang sah", "a valid percentage", "87.5", "20 digits, 10 decimals"),
          Quantity.class,
          hint("jumlah dengan satuan", "a quantity with a unit", "12 dokumen", "number unit"),
          Unit.class,
          hint("satuan yang sah", "a valid unit", "dokumen", "1..40 characters"),
          Rational.class,
          hint("bilangan yang sah", "a valid number", "97.5, 2/3", "a, a.b, a/b"));

  private static ValueHint hint(String id, String en, String example, String allowed) {
    return new ValueHint(
        Text.of("bukan " + id, "not " + en),
        Text.of("tulis seperti " + example, "write it like " + example),
        allowed);
  }

  /**
   * The hint for a scalar.
   *
   * @param type its type
   * @return what to say
   */
  public static ValueHint of(Class<?> type) {
    return KNOWN.getOrDefault(
        type,
        new ValueHint(
            Text.of("nilai tidak sesuai bentuknya", "the value is not of the right form"),
            Text.of("lihat skema dokumen ini", "see the schema of this document"),
            type.getSimpleName()));
  }
}
