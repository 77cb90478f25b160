package io.github.kinerjaasn.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Decimals are read as the JDK reads them, and then brought to their one form. */
class DecimalsProperties {
  @Property
  void readAsTheJdkReads(@ForAll("plain") String text) {
    assertThat(Decimals.parse(text)).isEqualTo(Decimals.canonical(new BigDecimal(text)));
  }

  @Provide
  Arbitrary<String> plain() {
    StringArbitrary digits = Arbitraries.strings().withChars("0123456789").withChars("00999");
    Arbitrary<String> whole =
        digits.ofMinLength(1).ofMaxLength(20).map(text -> text.replaceFirst("^0+(?=.)", ""));
    Arbitrary<String> fraction =
        digits.ofMaxLength(10).map(text -> text.isEmpty() ? "" : "." + text);
    return Combinators.combine(Arbitraries.of("", "-"), whole, fraction)
        .as((sign, before, after) -> sign + before + after);
  }
}
