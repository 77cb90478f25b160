package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * What can be said of one rater; what rests on too few levels is not said.
 *
 * @param rater the pseudonym
 * @param levels how many levels the rater gave
 * @param severity how strict against others; from {@link RaterDiagnostics#MIN_COMPARED} comparisons
 *     on
 * @param central the share of middle levels; from {@link RaterDiagnostics#MIN_LEVELS} levels on
 * @param halo the share of persons with one and the same level on all topics; from {@link
 *     RaterDiagnostics#MIN_PERSONS} persons with two topics or more on
 */
public record RaterProfile(
    String rater,
    int levels,
    Optional<Severity> severity,
    Optional<ShareBeside> central,
    Optional<ShareBeside> halo)
    implements Labelled {
  private static final Text TOO_FEW = Text.of("data belum cukup", "too few data");

  @Override
  public Text label() {
    return Text.of(
            "keketatan {0}; nilai tengah {1}; halo {2}", "severity {0}; middle {1}; halo {2}")
        .with(said(severity), said(central), said(halo));
  }

  private static Text said(Optional<? extends Labelled> part) {
    return part.map(Labelled::label).orElse(TOO_FEW);
  }
}
