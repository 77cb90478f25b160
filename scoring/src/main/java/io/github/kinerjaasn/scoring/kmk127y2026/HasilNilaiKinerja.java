package io.github.kinerjaasn.scoring.kmk127y2026;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The employee value and the national predicate (KMK 127/2026).
 *
 * @param nkpAwal 75 % work results and 25 % work behaviour, before adjustment
 * @param nkpDisesuaikan after discipline, impact and correction
 * @param nkp after mixing with the organisation value
 * @param nhk work results, adjusted and mixed
 * @param npk work behaviour, adjusted and mixed
 * @param hasilKerja the rating of work results, by the exact value
 * @param perilakuKerja the rating of work behaviour, by the exact value
 * @param predikat by the national matrix
 */
public record HasilNilaiKinerja(
    Score nkpAwal,
    Score nkpDisesuaikan,
    Score nkp,
    Score nhk,
    Score npk,
    Rating hasilKerja,
    Rating perilakuKerja,
    Predicate predikat)
    implements Labelled {
  @Override
  public Text label() {
    return Text.of("NKP {0}, {1}", "employee value {0}, {1}").with(nkp, predikat);
  }
}
