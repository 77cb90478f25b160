package io.github.kinerjaasn.scoring.se3y2021;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp30y2019.PenilaianKinerja;
import io.github.kinerjaasn.scoring.se3y2021.Tafsir.HalfWeights;
import java.util.List;
import java.util.Optional;

/**
 * The two halves of 2021.
 *
 * <pre>{@code
 * DuaSemester semester = DuaSemester.of(Rational.of(87), Rational.of(100), false);
 * Integrasi.penilaian(semester, readings).orElseThrow().nilai(); // 102.46
 * }</pre>
 *
 * @param pertama the value of January to June by PP 46/2011, not yet converted, 0 or more
 * @param kedua the value of July to December by PP 30/2019, 0..120
 * @param ideBaru whether the person created a new idea in the second half
 * @param bobotPertama the weight of the first half; only {@link Tafsir.HalfWeights#CALLER} asks for
 *     it
 */
public record DuaSemester(
    Rational pertama, Rational kedua, boolean ideBaru, Optional<Weight> bobotPertama) {
  private static final Text KURANG_BOBOT =
      Text.of("bobot semester pertama tidak diisi", "the weight of the first half is missing");
  private static final Text ISI_BOBOT =
      Text.of(
          "isi bobot, atau pilih BRIDGE_WEIGHTS=EQUAL",
          "give the weight, or choose BRIDGE_WEIGHTS=EQUAL");
  private static final Text LEBIH_BOBOT =
      Text.of(
          "bobot semester pertama diisi, tetapi kedua semester berbobot sama",
          "a weight of the first half is given, but both halves weigh the same");
  private static final Text HAPUS_BOBOT =
      Text.of(
          "hapus bobot, atau pilih BRIDGE_WEIGHTS=CALLER",
          "leave the weight out, or choose BRIDGE_WEIGHTS=CALLER");

  /**
   * Checks the ranges.
   *
   * @param pertama the value of January to June by PP 46/2011, not yet converted, 0 or more
   * @param kedua the value of July to December by PP 30/2019, 0..120
   * @param ideBaru whether the person created a new idea in the second half
   * @param bobotPertama the weight of the first half; only {@link Tafsir.HalfWeights#CALLER} asks
   *     for it
   * @throws IllegalArgumentException if the first value is negative or the second outside 0..120
   */
  public DuaSemester {
    if (pertama.signum() < 0) {
      throw new IllegalArgumentException("pertama must be 0 or more, was " + pertama);
    }
    if (kedua.signum() < 0 || kedua.compareTo(PenilaianKinerja.NILAI_TERTINGGI) > 0) {
      throw new IllegalArgumentException(
          "kedua must be in 0..120, was " + kedua + "\nMungkin: the value by PP 30/2019");
    }
  }

  /**
   * Two halves without a weight of their own.
   *
   * @param pertama the value of January to June by PP 46/2011
   * @param kedua the value of July to December by PP 30/2019
   * @param ideBaru whether the person created a new idea in the second half
   * @return the halves
   * @throws IllegalArgumentException if the first value is negative or the second outside 0..120
   */
  public static DuaSemester of(Rational pertama, Rational kedua, boolean ideBaru) {
    return new DuaSemester(pertama, kedua, ideBaru, Optional.empty());
  }

  /**
   * What prevents a result under the readings chosen: a weight that is asked for and missing, or
   * given and not asked for.
   *
   * @param interpretations the readings to apply
   * @return all findings; empty if there can be a result
   */
  public List<Violation> temuan(Interpretations interpretations) {
    boolean diminta = interpretations.of(Tafsir.BRIDGE_WEIGHTS) == HalfWeights.CALLER;
    if (diminta == bobotPertama.isPresent()) {
      return List.of();
    }
    return List.of(
        Violation.error(
            "/bobotPertama",
            diminta ? ViolationCode.MISSING : ViolationCode.INCONSISTENT,
            diminta ? KURANG_BOBOT : LEBIH_BOBOT,
            diminta ? ISI_BOBOT : HAPUS_BOBOT,
            Tafsir.BRIDGE_WEIGHTS.basis()));
  }
}
