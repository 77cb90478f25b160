package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * The rubric from which a rater takes the realised quality of a task. It is information for the
 * rater, printed in whole numbers; no score is computed from it. Perka BKN 1/2013, CONSENSUS.
 */
public enum RubrikKualitas implements Labelled {
  /** 91 to 100. */
  TANPA_KESALAHAN(91, 100, Text.of("sempurna, tidak ada kesalahan", "flawless")),
  /** 76 to 90. */
  KESALAHAN_KECIL_1_2(76, 90, Text.of("satu atau dua kesalahan kecil", "one or two small errors")),
  /** 61 to 75. */
  KESALAHAN_KECIL_3_4(
      61, 75, Text.of("tiga atau empat kesalahan kecil", "three or four small errors")),
  /** 51 to 60. */
  KESALAHAN_KECIL_5_DAN_BESAR(
      51,
      60,
      Text.of("lima kesalahan kecil dan satu kesalahan besar", "five small errors and a big one")),
  /** 50 and below. */
  KESALAHAN_BANYAK(
      0,
      50,
      Text.of(
          "lebih dari lima kesalahan kecil dan ada kesalahan besar",
          "more than five small errors and big ones"));

  /** Where the rubric stands. */
  public static final Basis DASAR =
      LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.CONSENSUS);

  private final int dari;
  private final int sampai;
  private final Text label;

  RubrikKualitas(int dari, int sampai, Text label) {
    this.dari = dari;
    this.sampai = sampai;
    this.label = label;
  }

  /**
   * The lowest quality of this row.
   *
   * @return a whole number, included
   */
  public int dari() {
    return dari;
  }

  /**
   * The highest quality of this row.
   *
   * @return a whole number, included
   */
  public int sampai() {
    return sampai;
  }

  @Override
  public Text label() {
    return label;
  }
}
