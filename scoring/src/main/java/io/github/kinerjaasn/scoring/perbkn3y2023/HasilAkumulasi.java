package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Points added up and held against the needs.
 *
 * @param total all points
 * @param kenaikanPangkat against the need of the next rank
 * @param kenaikanJenjang against the need of the next grade; empty where there is none
 */
public record HasilAkumulasi(
    Score total, Pemenuhan kenaikanPangkat, Optional<Pemenuhan> kenaikanJenjang)
    implements Labelled {
  @Override
  public Text label() {
    return Text.of("{0}; pangkat {1}", "{0}; rank {1}").with(total, kenaikanPangkat);
  }
}
