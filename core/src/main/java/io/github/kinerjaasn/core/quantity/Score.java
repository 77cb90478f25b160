package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * A computed value with the way it is shown: the exact number classifies, the displayed one is
 * printed. They are never exchanged.
 *
 * @param exact the exact value
 * @param rounding how it is displayed
 */
public record Score(Rational exact, Rounding rounding) implements Labelled {
  /**
   * A score displayed with two decimals, HALF_UP.
   *
   * @param exact the exact value
   * @return the score
   */
  public static Score of(Rational exact) {
    return new Score(exact, Rounding.TWO_DECIMALS);
  }

  /**
   * The value as printed: rounded once, from the exact value.
   *
   * @return for example {@code 94.22}
   */
  public BigDecimal displayed() {
    return rounding.apply(exact);
  }

  @Override
  public Text label() {
    String shown = displayed().toPlainString();
    return Text.of(shown.replace('.', ','), shown);
  }

  /** The displayed value. */
  @Override
  public String toString() {
    return displayed().toPlainString();
  }
}
