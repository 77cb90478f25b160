package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;

/**
 * Points to be added up.
 *
 * @param kedudukan the grade, and the rank code at the start where a reading needs it
 * @param awal the points at the start, 0 or more
 * @param periode the times to convert, in any order, possibly none
 */
public record Akumulasi(Kedudukan kedudukan, Rational awal, List<Konversi> periode) {
  /**
   * Checks the start and takes a copy.
   *
   * @param kedudukan the grade, and the rank code at the start where a reading needs it
   * @param awal the points at the start, 0 or more
   * @param periode the times to convert, in any order, possibly none
   * @throws IllegalArgumentException if the start is negative
   */
  public Akumulasi {
    periode = List.copyOf(periode);
    if (awal.signum() < 0) {
      throw new IllegalArgumentException("awal must be at least 0, was " + awal);
    }
  }
}
