package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * A number of per cent, exact and of any size: 87.5 means 87.5 %. The factory says the unit, so a
 * share of 0.875 cannot be taken for a per cent.
 *
 * @param value the number of per cent
 */
public record Percentage(Rational value) implements Comparable<Percentage>, Labelled {
  /**
   * From a number of per cent. Example: {@code ofPercent(new BigDecimal("87.5"))} is 87.5 %.
   *
   * @param percent the number of per cent
   * @return the percentage
   * @throws IllegalArgumentException if the number is outside the limits of {@link Decimals}
   */
  public static Percentage ofPercent(BigDecimal percent) {
    return new Percentage(Rational.of(Decimals.canonical(percent)));
  }

  /**
   * From a whole number of per cent. Example: {@code ofPercent(120)} is 120 %.
   *
   * @param percent the number of per cent
   * @return the percentage
   */
  public static Percentage ofPercent(long percent) {
    return new Percentage(Rational.of(percent));
  }

  /**
   * From a share of one. Example: {@code ofShare(Rational.of(7, 8))} is 87.5 %.
   *
   * @param share 1 for the whole
   * @return the percentage
   */
  public static Percentage ofShare(Rational share) {
    return new Percentage(share.times(Rational.HUNDRED));
  }

  /**
   * Reads {@code 87.5%} or {@code 400/9%}.
   *
   * @param text a rational followed by the per cent sign
   * @return the percentage
   * @throws IllegalArgumentException if the sign is missing or the number is malformed
   */
  public static Percentage parse(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException(
          "percentage must end in %, was " + Text.quote(text) + "\nMungkin: 87.5%");
    }
    return new Percentage(Rational.parse(text.substring(0, text.length() - 1)));
  }

  /**
   * The same as a share of one.
   *
   * @return 0.875 for 87.5 %
   */
  public Rational share() {
    return value.dividedBy(Rational.HUNDRED);
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  @Override
  public Text label() {
    return value.label().map(number -> number + " %");
  }

  /** Such as {@code 87.5%}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return value + "%";
  }
}
