package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/**
 * The four aspects of a task, as targeted or as realised (PP 46/2011).
 *
 * <pre>{@code
 * Ukuran.of(Rational.of(12), Rational.of(100), Rational.of(12)).biaya().isPresent(); // false
 * }</pre>
 *
 * @param kuantitas the output, in its own unit, 0 or more
 * @param kualitas the quality, usually 0..100 by {@link RubrikKualitas}, 0 or more
 * @param waktu the time, usually in months, 0 or more
 * @param biaya the cost, usually in rupiah, 0 or more; empty if the task has no budget
 */
public record Ukuran(
    Rational kuantitas, Rational kualitas, Rational waktu, Optional<Rational> biaya) {
  /**
   * Checks the signs.
   *
   * @param kuantitas the output, in its own unit, 0 or more
   * @param kualitas the quality, usually 0..100 by {@link RubrikKualitas}, 0 or more
   * @param waktu the time, usually in months, 0 or more
   * @param biaya the cost, usually in rupiah, 0 or more; empty if the task has no budget
   * @throws IllegalArgumentException if an aspect is negative
   */
  public Ukuran {
    tidakNegatif("kuantitas", kuantitas);
    tidakNegatif("kualitas", kualitas);
    tidakNegatif("waktu", waktu);
    if (biaya.isPresent()) {
      tidakNegatif("biaya", biaya.get());
    }
  }

  private static void tidakNegatif(String nama, Rational nilai) {
    if (nilai.signum() < 0) {
      throw new IllegalArgumentException(
          nama + " must be 0 or more, was " + nilai + "\nMungkin: " + nilai.abs());
    }
  }

  /**
   * A task without a budget.
   *
   * @param kuantitas the output
   * @param kualitas the quality
   * @param waktu the time
   * @return the aspects
   * @throws IllegalArgumentException if an aspect is negative
   */
  public static Ukuran of(Rational kuantitas, Rational kualitas, Rational waktu) {
    return new Ukuran(kuantitas, kualitas, waktu, Optional.empty());
  }

  /**
   * A task with a budget.
   *
   * @param kuantitas the output
   * @param kualitas the quality
   * @param waktu the time
   * @param biaya the cost
   * @return the aspects
   * @throws IllegalArgumentException if an aspect is negative
   */
  public static Ukuran of(Rational kuantitas, Rational kualitas, Rational waktu, Rational biaya) {
    return new Ukuran(kuantitas, kualitas, waktu, Optional.of(biaya));
  }
}
