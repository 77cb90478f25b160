package io.github.kinerjaasn.core.quantity;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.math.BigDecimal;

/**
 * An exact decimal amount with its unit: 12 hari kerja, 95.5 %, 170395000 rupiah. Equality is by
 * number: 12.0 hari equals 12 hari. Amounts of different units cannot be compared or added.
 */
public final class Quantity implements Comparable<Quantity>, Labelled {
  private final BigDecimal amount;
  private final Rational value;
  private final Unit unit;

  private Quantity(BigDecimal amount, Unit unit) {
    this.amount = amount;
    this.value = Rational.of(amount);
    this.unit = unit;
  }

  /**
   * An amount of a unit. Example: {@code of(new BigDecimal("95.5"), Unit.PERCENT)}.
   *
   * @param amount at most 20 digits before and 10 after the point; may be negative
   * @param unit the unit
   * @return the quantity
   * @throws IllegalArgumentException if the amount has more digits
   */
  public static Quantity of(BigDecimal amount, Unit unit) {
    return new Quantity(Decimals.canonical(amount), unit);
  }

  /**
   * A whole amount of a unit.
   *
   * @param amount the amount
   * @param unit the unit
   * @return the quantity
   */
  public static Quantity of(long amount, Unit unit) {
    return of(BigDecimal.valueOf(amount), unit);
  }

  /**
   * Reads {@code 12 hari kerja} or {@code 95.5 %}.
   *
   * @param text a plain decimal, one space, a unit
   * @return the quantity
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Quantity parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException(
          "quantity must look like \"12 dokumen\", was "
              + Text.quote(text)
              + "\nMungkin: add a unit");
    }
    BigDecimal amount = Decimals.parse(text.substring(0, space));
    return new Quantity(amount, Unit.parse(text.substring(space + 1)));
  }

  /**
   * The amount.
   *
   * @return the decimal without trailing zeros
   */
  public BigDecimal amount() {
    return amount;
  }

  /**
   * The amount as a rational.
   *
   * @return the exact amount
   */
  public Rational value() {
    return value;
  }

  /**
   * The unit.
   *
   * @return the unit
   */
  public Unit unit() {
    return unit;
  }

  /**
   * Adds an amount of the same unit.
   *
   * @param other the other quantity
   * @return the sum
   * @throws IllegalArgumentException if the units differ
   */
  public Quantity plus(Quantity other) {
    requireUnit(other);
    return of(amount.add(other.amount), unit);
  }

  @Override
  public int compareTo(Quantity other) {
    requireUnit(other);
    return amount.compareTo(other.amount);
  }

  private void requireUnit(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new IllegalArgumentException(
          "units must be equal, were " + unit + " and " + other.unit);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity that && amount.equals(that.amount) && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + unit.hashCode();
  }

  @Override
  public Text label() {
    return value().label().map(number -> number + " " + unit);
  }

  /** Such as {@code 12 hari kerja}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + unit;
  }
}
