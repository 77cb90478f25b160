package io.github.kinerjaasn.scoring.permenpanrb14y2017;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * The index of a survey (PermenPANRB 14/2017).
 *
 * @param ikm the index, 25..100 with exact weights
 * @param mutu the quality by the exact index
 * @param nilaiUnsur the mean answer of each element, 1..4
 * @param responden how many responses count
 * @param ditolak how many were refused because an element was skipped
 */
public record HasilSurvei(
    Score ikm, Mutu mutu, List<Rational> nilaiUnsur, int responden, int ditolak)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param ikm the index, 25..100 with exact weights
   * @param mutu the quality by the exact index
   * @param nilaiUnsur the mean answer of each element, 1..4
   * @param responden how many responses count
   * @param ditolak how many were refused because an element was skipped
   */
  public HasilSurvei {
    nilaiUnsur = List.copyOf(nilaiUnsur);
  }

  /**
   * Whether the printed index would be classified otherwise than the exact one, as 88.3055… that is
   * printed 88.31.
   *
   * @return true if a reader of the printed number would expect another quality
   */
  public boolean pekaPembulatan() {
    return IndeksKepuasan.BATAS_MUTU.of(Rational.of(ikm.displayed())) != mutu;
  }

  @Override
  public Text label() {
    return Text.of("{0}, mutu {1}", "{0}, quality {1}").with(ikm, mutu);
  }
}
