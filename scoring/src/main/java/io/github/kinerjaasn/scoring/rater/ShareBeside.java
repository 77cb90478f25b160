package io.github.kinerjaasn.scoring.rater;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * A share of a rater beside the same share of the others, with an interval that covers the rater's
 * habit at least {@link RaterDiagnostics#MIN_COVERAGE} surely.
 *
 * @param counted of how many the share is
 * @param own the rater's share
 * @param low the lower end of the interval, in whole tenths of a per cent
 * @param high the upper end, in whole tenths of a per cent
 * @param others the share of all other raters together; empty if there is nothing to count
 */
public record ShareBeside(
    int counted, Percentage own, Percentage low, Percentage high, Optional<Percentage> others)
    implements Labelled {

  static ShareBeside of(int part, int whole, int otherPart, int otherWhole) {
    return new ShareBeside(
        whole,
        share(part, whole),
        BinomialBounds.low(part, whole),
        BinomialBounds.high(part, whole),
        otherWhole == 0 ? Optional.empty() : Optional.of(share(otherPart, otherWhole)));
  }

  private static Percentage share(int part, int whole) {
    return Percentage.ofShare(Rational.of(part, whole));
  }

  /**
   * Whether the interval leaves the others' share out.
   *
   * @return false also where there are no others
   */
  public boolean isApart() {
    return others
        .filter(
            one ->
                one.value().compareTo(low.value()) < 0 || one.value().compareTo(high.value()) > 0)
        .isPresent();
  }

  @Override
  public Text label() {
    Text text = Text.of("{0} [{1} s.d. {2}] dari {3}", "{0} [{1} to {2}] of {3}");
    Text own = text.with(this.own, low, high, counted);
    return others
        .map(one -> Text.of("{0}; penilai lain {1}", "{0}; others {1}").with(own, one))
        .orElse(own);
  }
}
