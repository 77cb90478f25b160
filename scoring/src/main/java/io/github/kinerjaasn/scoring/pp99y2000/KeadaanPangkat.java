package io.github.kinerjaasn.scoring.pp99y2000;

import io.github.kinerjaasn.core.post.Golongan;
import java.util.List;
import java.util.Optional;

/**
 * What a rank promotion looks at (PP 99/2000). What is not known is empty.
 *
 * @param tahunKenaikan the year in which the promotion is to take effect
 * @param golongan the rank held
 * @param golonganAtasan the superior's rank
 * @param tahunDalamPangkat whole years in the rank
 * @param tahunDalamJabatan whole years in the post
 * @param angkaKreditTerpenuhi whether the credit points of the next rank are there
 * @param ijazahSpesialis whether the person holds a Specialist I degree
 * @param satuTingkatDiBawah whether the rank is one level below the entry rank of the structural
 *     post
 * @param nilai the appraisals of past years, at most one a year, in any order
 */
public record KeadaanPangkat(
    int tahunKenaikan,
    Optional<Golongan> golongan,
    Optional<Golongan> golonganAtasan,
    Optional<Integer> tahunDalamPangkat,
    Optional<Integer> tahunDalamJabatan,
    Optional<Boolean> angkaKreditTerpenuhi,
    Optional<Boolean> ijazahSpesialis,
    Optional<Boolean> satuTingkatDiBawah,
    List<NilaiTahun> nilai) {

  /**
   * Takes a copy of the appraisals and checks them.
   *
   * @param tahunKenaikan the year in which the promotion is to take effect
   * @param golongan the rank held
   * @param golonganAtasan the superior's rank
   * @param tahunDalamPangkat whole years in the rank
   * @param tahunDalamJabatan whole years in the post
   * @param angkaKreditTerpenuhi whether the credit points of the next rank are there
   * @param ijazahSpesialis whether the person holds a Specialist I degree
   * @param satuTingkatDiBawah whether the rank is one level below the entry rank
   * @param nilai the appraisals of past years
   * @throws IllegalArgumentException if a year is there twice
   */
  public KeadaanPangkat {
    nilai = List.copyOf(nilai);
    long banyak = nilai.stream().map(NilaiTahun::tahun).distinct().count();
    if (banyak != nilai.size()) {
      throw new IllegalArgumentException(
          "nilai must have each year once, was " + nilai.stream().map(NilaiTahun::tahun).toList());
    }
  }
}
