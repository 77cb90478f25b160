package io.github.kinerjaasn.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.siasn.code.PnsId;
import io.github.kinerjaasn.siasn.code.RecordId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The parsers of scalars: what they read prints as a text that reads as the same value. */
final class Values {
  private static final List<Function<String, Object>> PARSERS =
      List.of(
          Nip::parse,
          Golongan::parse,
          Period::parse,
          Percentage::parse,
          Weight::parse,
          Points::parse,
          Quantity::parse,
          Unit::parse,
          Rational::parse,
          PnsId::parse,
          RecordId::parse);

  private Values() {}

  static void feed(byte[] bytes) {
    feed(new String(bytes, StandardCharsets.UTF_8));
    feed(new String(bytes, StandardCharsets.UTF_16BE));
  }

  private static void feed(String text) {
    PARSERS.forEach(parser -> roundTrip(parser, text));
    refusedOr(Language::parse, text);
    refusedOr(Decimals::parse, text);
  }

  private static void roundTrip(Function<String, Object> parser, String text) {
    Object value = refusedOr(parser, text);
    if (value != text) {
      assertThat(parser.apply(value.toString())).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  /** The value, or the text itself if it is refused in the documented way. */
  private static Object refusedOr(Function<String, ?> parser, String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
      return text;
    }
  }
}
