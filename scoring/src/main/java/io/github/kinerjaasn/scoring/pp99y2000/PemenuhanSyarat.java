package io.github.kinerjaasn.scoring.pp99y2000;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.method.Fulfilment;

/**
 * A condition and whether it is met (PP 99/2000).
 *
 * @param syarat the condition
 * @param keterpenuhan whether it is met
 */
public record PemenuhanSyarat(Syarat syarat, Fulfilment keterpenuhan) implements Labelled {
  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(syarat, keterpenuhan);
  }
}
