package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.post.Rank;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Map;

/**
 * What to say of a scalar that cannot be read.
 *
 * @param message what is wrong
 * @param advice how to write it
 * @param allowed its form, shortly
 * @param examples texts that can be read
 */
public record ValueHint(Text message, Text advice, String allowed, List<String> examples) {
  private static final Map<Class<?>, ValueHint> KNOWN =
      Map.of(
          Nip.class,
          hint("NIP yang sah", "a valid employee number (NIP)", "18 digits")
              .with("198001012005011001", "199008202014022003"),
          Period.class,
          hint("periode yang sah", "a valid period", "ISO 8601")
              .with("2025", "2025-S1", "2025-Q3", "2025-07", "2000-01-01/2099-12-31"),
          Rank.class,
          hint("golongan yang ada", "an existing rank", "I/a..IV/e, I..XVII").with("III/c", "IX"),
          Weight.class,
          hint("bobot yang sah", "a valid weight", "0 < x <= 100, 4 decimals").with("12.5"),
          Percentage.class,
          hint("persentase yang sah", "a valid percentage", "20 digits, 10 decimals").with("87.5"),
          Points.class,
          hint("nilai yang sah", "a valid value", "20 digits, 10 decimals").with("87.5", "0"),
          Quantity.class,
          hint("jumlah dengan satuan", "a quantity with a unit", "number unit")
              .with("12 dokumen", "3 %"),
          Unit.class,
          hint("satuan yang sah", "a valid unit", "1..40 characters").with("dokumen", "laporan"),
          Rational.class,
          hint("bilangan yang sah", "a valid number", "a, a.b, a/b").with("97.5", "2/3"));

  private static ValueHint hint(String id, String en, String allowed) {
    return new ValueHint(
        Text.of("bukan " + id, "not " + en),
        Text.of("lihat skema dokumen ini", "see the schema of this document"),
        allowed,
        List.of());
  }

  private ValueHint with(String... examples) {
    String shown = String.join(", ", examples);
    return new ValueHint(
        message,
        Text.of("tulis seperti " + shown, "write it like " + shown),
        allowed,
        List.of(examples));
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
            type.getSimpleName(),
            List.of()));
  }
}
