package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

/**
 * One row of the annex: the yearly coefficient of a grade, what the next rank and the next grade
 * need, and its rank codes (PermenPANRB 1/2023 annex A, CONSENSUS).
 *
 * <pre>{@code
 * KetentuanJenjang.of(Jenjang.AHLI_PERTAMA).koefisien(); // 12.5
 * }</pre>
 *
 * @param koefisien credit points of a year with predicate Baik
 * @param kenaikanPangkat points needed for the next rank
 * @param kenaikanJenjang points needed for the next grade; empty for the highest of its category
 * @param terendah the lowest rank code
 * @param tertinggi the highest rank code
 */
public record KetentuanJenjang(
    Rational koefisien,
    Rational kenaikanPangkat,
    Optional<Rational> kenaikanJenjang,
    Golongan terendah,
    Golongan tertinggi) {

  private static final KetentuanJenjang PEMULA =
      baris("3.75", 15, Optional.of(15L), Golongan.II_A, Golongan.II_A);
  private static final KetentuanJenjang TERAMPIL =
      baris("5", 20, Optional.of(60L), Golongan.II_B, Golongan.II_D);
  private static final KetentuanJenjang MAHIR =
      baris("12.5", 50, Optional.of(100L), Golongan.III_A, Golongan.III_B);
  private static final KetentuanJenjang PENYELIA =
      baris("25", 100, Optional.empty(), Golongan.III_C, Golongan.III_D);
  private static final KetentuanJenjang AHLI_PERTAMA =
      baris("12.5", 50, Optional.of(100L), Golongan.III_A, Golongan.III_B);
  private static final KetentuanJenjang AHLI_MUDA =
      baris("25", 100, Optional.of(200L), Golongan.III_C, Golongan.III_D);
  private static final KetentuanJenjang AHLI_MADYA =
      baris("37.5", 150, Optional.of(450L), Golongan.IV_A, Golongan.IV_C);
  private static final KetentuanJenjang AHLI_UTAMA =
      baris("50", 200, Optional.empty(), Golongan.IV_D, Golongan.IV_E);

  private static KetentuanJenjang baris(
      String koefisien,
      long pangkat,
      Optional<Long> jenjang,
      Golongan terendah,
      Golongan tertinggi) {
    return new KetentuanJenjang(
        Rational.parse(koefisien),
        Rational.of(pangkat),
        jenjang.map(Rational::of),
        terendah,
        tertinggi);
  }

  /**
   * The row of a grade.
   *
   * @param jenjang the grade
   * @return its row
   */
  public static KetentuanJenjang of(Jenjang jenjang) {
    return switch (jenjang) {
      case PEMULA -> PEMULA;
      case TERAMPIL -> TERAMPIL;
      case MAHIR -> MAHIR;
      case PENYELIA -> PENYELIA;
      case AHLI_PERTAMA -> AHLI_PERTAMA;
      case AHLI_MUDA -> AHLI_MUDA;
      case AHLI_MADYA -> AHLI_MADYA;
      case AHLI_UTAMA -> AHLI_UTAMA;
    };
  }

  /**
   * How many rank codes the grade has.
   *
   * @return 1, 2 or 3
   */
  public int banyakGolongan() {
    return tertinggi.ordinal() - terendah.ordinal() + 1;
  }

  /**
   * Whether a rank code belongs to the grade.
   *
   * @param golongan the rank code
   * @return true from the lowest to the highest
   */
  public boolean memuat(Golongan golongan) {
    return golongan.compareTo(terendah) >= 0 && golongan.compareTo(tertinggi) <= 0;
  }
}
