package io.github.kinerjaasn.scoring.perbkn3y2023;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * What promotions need (Peraturan BKN 3/2023).
 *
 * @param kenaikanPangkat points for the next rank
 * @param kenaikanJenjang points for the next grade; empty where there is none
 */
public record Kebutuhan(Rational kenaikanPangkat, Optional<Rational> kenaikanJenjang)
    implements Labelled {
  @Override
  public Text label() {
    Text pangkat = Text.of("pangkat {0}", "rank {0}").with(kenaikanPangkat);
    return kenaikanJenjang
        .map(jenjang -> Text.of("{0}, jenjang {1}", "{0}, grade {1}").with(pangkat, jenjang))
        .orElse(pangkat);
  }
}
