package io.github.kinerjaasn.scoring.pp46y2011;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/** To whom something new that the person created is useful. Perka BKN 1/2013. */
public enum Kreativitas implements Labelled {
  /** Nothing new: no points. */
  TIDAK_ADA(0, Text.of("tidak ada", "none")),
  /** Useful to the work unit, with a letter by an echelon II head: 3 points, CONSENSUS. */
  UNIT_KERJA(3, Text.of("bermanfaat bagi unit kerja", "useful to the work unit")),
  /** Useful to the organisation: 6 points, CONSENSUS; who signs is UNCONFIRMED. */
  ORGANISASI(6, Text.of("bermanfaat bagi organisasi", "useful to the organisation")),
  /** Useful to the state, with an award by the President: 12 points, UNCONFIRMED. */
  NEGARA(12, Text.of("bermanfaat bagi negara", "useful to the state"));

  private final Rational poin;
  private final Text label;

  Kreativitas(long poin, Text label) {
    this.poin = Rational.of(poin);
    this.label = label;
  }

  /**
   * The points added to the SKP score.
   *
   * @return 0, 3, 6 or 12
   */
  public Rational poin() {
    return poin;
  }

  @Override
  public Text label() {
    return label;
  }
}
