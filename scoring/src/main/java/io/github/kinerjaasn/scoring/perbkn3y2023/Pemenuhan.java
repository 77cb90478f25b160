package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * Points against a need (Peraturan BKN 3/2023).
 *
 * @param kebutuhan what is needed
 * @param kekurangan what is missing, 0 or more
 * @param kelebihan what is left over, 0 or more
 */
public record Pemenuhan(Rational kebutuhan, Rational kekurangan, Rational kelebihan)
    implements Labelled {
  /**
   * Whether the need is met.
   *
   * @return true if nothing is missing
   */
  public boolean terpenuhi() {
    return kekurangan.signum() == 0;
  }

  @Override
  public Text label() {
    return terpenuhi()
        ? Text.of("terpenuhi, lebih {0}", "met, {0} over").with(kelebihan)
        : Text.of("kurang {0}", "{0} short").with(kekurangan);
  }
}
