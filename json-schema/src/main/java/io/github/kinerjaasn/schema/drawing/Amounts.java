package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;

/** Targets as people write them, and numbers as pictures need them. */
public final class Amounts {
  private static final int DECIMALS = 1;

  private Amounts() {}

  /**
   * A target as people write it.
   *
   * @param target the target
   * @return such as {@code ≥ 240 rekomendasi}
   */
  public static String of(Target target) {
    return target.inWords().map(Text::id).orElse("—");
  }

  static Rational last(Target target) {
    return target.amounts().map(Quantity::value).max(Rational::compareTo).orElse(Rational.ZERO);
  }

  /**
   * A length in a picture.
   *
   * @param part what is shown
   * @param whole what the whole length stands for
   * @param units the whole length
   * @return the length, from 0 to the whole, with one decimal
   */
  public static String length(Rational part, Rational whole, long units) {
    Rational share = whole.signum() > 0 ? part.dividedBy(whole) : Rational.ZERO;
    return share
        .atLeast(Rational.ZERO)
        .atMost(Rational.ONE)
        .times(Rational.of(units))
        .round(DECIMALS)
        .toPlainString();
  }
}
