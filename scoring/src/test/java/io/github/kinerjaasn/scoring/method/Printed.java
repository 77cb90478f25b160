package io.github.kinerjaasn.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.quantity.Rational;
import java.math.BigDecimal;

/** Compares exact results with numbers as test data print them. */
public final class Printed {
  private Printed() {}

  /**
   * A fraction such as 278/3 must be the exact result; a decimal must be the exact result rounded
   * HALF_UP to the decimals shown.
   */
  public static void assertPrinted(Rational exact, String printed) {
    if (printed.contains("/")) {
      assertThat(exact).isEqualTo(Rational.parse(printed));
    } else {
      BigDecimal shown = new BigDecimal(printed);
      assertThat(exact.round(shown.scale())).as("exact %s", exact).isEqualTo(shown);
    }
  }
}
