package io.github.kinerjaasn.scoring.kmk127y2026iki;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.List;

/**
 * A scale of points with straight lines between them, as indicator manuals print it: {@code (90 to
 * 100), (100 to 120)} (KMK 127/2026). Below the first point the first line goes on; above the last
 * point the value stays.
 *
 * @param titik two or more points, {@code dari} rising
 */
public record Skala(List<Titik> titik) {
  /** p. 69-70: 90 to 100, 100 to 120 (SINGLE_SOURCE); 0 to 0 is one application's (UNCONFIRMED). */
  public static final Skala CONTOH =
      new Skala(List.of(Titik.of(0, 0), Titik.of(90, 100), Titik.of(100, 120)));

  /**
   * One point of a scale.
   *
   * @param dari the number to convert
   * @param menjadi what it becomes
   */
  public record Titik(Rational dari, Rational menjadi) {
    /**
     * A point of whole numbers.
     *
     * @param dari the number to convert
     * @param menjadi what it becomes
     * @return the point
     */
    public static Titik of(long dari, long menjadi) {
      return new Titik(Rational.of(dari), Rational.of(menjadi));
    }
  }

  /**
   * Checks the order and takes a copy.
   *
   * @param titik two or more points, {@code dari} rising
   * @throws IllegalArgumentException if there are fewer than two points, or they do not rise
   */
  public Skala {
    titik = List.copyOf(titik);
    if (titik.size() < 2) {
      throw new IllegalArgumentException("titik must be two or more, were " + titik.size());
    }
    for (int ke = 1; ke < titik.size(); ke++) {
      if (titik.get(ke).dari().compareTo(titik.get(ke - 1).dari()) <= 0) {
        throw new IllegalArgumentException("titik must rise, were " + titik);
      }
    }
  }

  /**
   * Converts by linear interpolation. Example: on {@link #CONTOH} 96 becomes 112.
   *
   * @param nilai any number
   * @return the converted number, exactly
   */
  public Rational konversi(Rational nilai) {
    Titik akhir = titik.get(titik.size() - 1);
    if (nilai.compareTo(akhir.dari()) >= 0) {
      return akhir.menjadi();
    }
    int ke = 1;
    while (nilai.compareTo(titik.get(ke).dari()) >= 0) {
      ke++;
    }
    return pada(titik.get(ke - 1), titik.get(ke), nilai);
  }

  private static Rational pada(Titik kiri, Titik kanan, Rational nilai) {
    Rational kemiringan =
        kanan.menjadi().minus(kiri.menjadi()).dividedBy(kanan.dari().minus(kiri.dari()));
    return kiri.menjadi().plus(nilai.minus(kiri.dari()).times(kemiringan));
  }
}
