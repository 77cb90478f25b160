package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.post.Golongan;
import io.github.kinerjaasn.core.post.Jenjang;
import java.util.Optional;

/**
 * Where a functional official stands (Peraturan BKN 3/2023).
 *
 * <pre>{@code
 * Kedudukan.of(Jenjang.AHLI_PERTAMA, Golongan.III_A);
 * }</pre>
 *
 * @param jenjang the grade
 * @param golongan the rank code at the start, one of the grade's; needed only by readings that
 *     depend on the starting rank
 */
public record Kedudukan(Jenjang jenjang, Optional<Golongan> golongan) {
  /**
   * Checks that the rank code belongs to the grade.
   *
   * @param jenjang the grade
   * @param golongan the rank code at the start, one of the grade's; needed only by readings that
   *     depend on the starting rank
   * @throws IllegalArgumentException if it does not
   */
  public Kedudukan {
    KetentuanJenjang ketentuan = KetentuanJenjang.of(jenjang);
    if (golongan.isPresent() && !ketentuan.memuat(golongan.get())) {
      throw new IllegalArgumentException(
          "golongan of "
              + jenjang
              + " must be in "
              + ketentuan.terendah().code()
              + ".."
              + ketentuan.tertinggi().code()
              + ", was "
              + golongan.get().code());
    }
  }

  /**
   * A grade without a rank code.
   *
   * @param jenjang the grade
   * @return where the official stands
   */
  public static Kedudukan of(Jenjang jenjang) {
    return new Kedudukan(jenjang, Optional.empty());
  }

  /**
   * A grade with a rank code.
   *
   * @param jenjang the grade
   * @param golongan the rank code at the start
   * @return where the official stands
   * @throws IllegalArgumentException if the rank code does not belong to the grade
   */
  public static Kedudukan of(Jenjang jenjang, Golongan golongan) {
    return new Kedudukan(jenjang, Optional.of(golongan));
  }

  /** How many ranks of the grade lie below the starting one. */
  int langkah(String reading) {
    Golongan awal =
        golongan.orElseThrow(
            () ->
                new IllegalArgumentException(
                    "golongan must be given for the reading " + reading + ", was empty"));
    return awal.ordinal() - KetentuanJenjang.of(jenjang).terendah().ordinal();
  }
}
