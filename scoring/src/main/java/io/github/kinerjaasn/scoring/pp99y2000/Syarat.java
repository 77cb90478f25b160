package io.github.kinerjaasn.scoring.pp99y2000;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** A condition of a rank promotion (PP 99/2000). */
public enum Syarat implements Labelled {
  /** Long enough in the rank. */
  MASA_PANGKAT(Text.of("masa dalam pangkat", "time in rank")),
  /** Long enough in the post. */
  MASA_JABATAN(Text.of("masa dalam jabatan", "time in post")),
  /** Each appraisal element at least Baik in the years that count. */
  UNSUR_BAIK(Text.of("setiap unsur penilaian paling rendah Baik", "each element at least Baik")),
  /** Not above the superior's rank. */
  PANGKAT_ATASAN(Text.of("tidak melampaui pangkat atasan", "not above the superior's rank")),
  /** The credit points of the next rank. */
  ANGKA_KREDIT(Text.of("angka kredit", "credit points")),
  /** A Specialist I degree. */
  IJAZAH(Text.of("ijazah Spesialis I", "Specialist I degree")),
  /** The rank from which the promotion starts. */
  GOLONGAN(Text.of("golongan ruang asal", "starting rank"));

  private final Text label;

  Syarat(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
