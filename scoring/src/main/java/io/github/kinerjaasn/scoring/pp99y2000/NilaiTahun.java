package io.github.kinerjaasn.scoring.pp99y2000;

import java.util.Optional;

/**
 * The appraisal of one year, as a promotion looks at it (PP 99/2000).
 *
 * <pre>{@code
 * NilaiTahun.of(2019, true).tiapUnsurBaik().isPresent(); // false
 * }</pre>
 *
 * @param tahun the rated year
 * @param predikatBaik whether the result as a whole is at least Baik under the regime of that year
 * @param tiapUnsurBaik whether each appraisal element is at least Baik, where that is known
 */
public record NilaiTahun(int tahun, boolean predikatBaik, Optional<Boolean> tiapUnsurBaik) {
  /**
   * A year of which only the result as a whole is known.
   *
   * @param tahun the rated year
   * @param predikatBaik whether it is at least Baik
   * @return the year
   */
  public static NilaiTahun of(int tahun, boolean predikatBaik) {
    return new NilaiTahun(tahun, predikatBaik, Optional.empty());
  }
}
