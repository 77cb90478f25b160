package io.github.kinerjaasn.scoring.cause;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * The distance of a mean from its target, taken apart.
 *
 * @param dimension by what
 * @param observed the mean that was measured
 * @param target the target
 * @param parts the contributions, largest first, then by name; they add up to the gap exactly
 */
public record Gap(Dimension dimension, Rational observed, Rational target, List<GapPart> parts)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param dimension by what
   * @param observed the mean that was measured
   * @param target the target
   * @param parts the contributions
   */
  public Gap {
    parts = List.copyOf(parts);
  }

  /**
   * The gap.
   *
   * @return observed − target; above 0 a time standard is missed
   */
  public Rational gap() {
    return observed.minus(target);
  }

  /**
   * Which share of the gap a part explains. Parts that ease a gap have a share below 0, and others
   * may then have one above 100; together they are 100.
   *
   * @param part a part of this gap
   * @return in per cent; empty if there is no gap
   */
  public Optional<Rational> percent(GapPart part) {
    return gap().signum() == 0
        ? Optional.empty()
        : Optional.of(part.contribution().dividedBy(gap()).times(Rational.HUNDRED));
  }

  @Override
  public Text label() {
    return gap().label();
  }
}
