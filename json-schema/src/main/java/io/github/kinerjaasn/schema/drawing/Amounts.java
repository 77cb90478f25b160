package io.github.kinerjaasn.schema.drawing;

import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;

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
    List<String> amounts = target.amounts().map(one -> one.label().id()).toList();
    return target
        .kind()
        .map(
            kind ->
                switch (kind) {
                  case EXACT -> amounts.get(0);
                  case MINIMUM -> "≥ " + amounts.get(0);
                  case MAXIMUM -> "≤ " + amounts.get(0);
                  case RANGE -> amounts.get(0) + " – " + amounts.get(1);
                })
        .orElse("—");
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
