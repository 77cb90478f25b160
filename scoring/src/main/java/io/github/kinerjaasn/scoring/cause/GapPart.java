package io.github.kinerjaasn.scoring.cause;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * One part of a gap.
 *
 * @param name which step, month, kind or indicator
 * @param weight how much it counts: the share of the cases, 1 for a step, the weight of an
 *     indicator
 * @param observed what was measured in it
 * @param target what was to be reached in it
 * @param contribution weight × (observed − target)
 * @param parts the same contribution taken apart once more; empty, or adding up to it exactly
 */
public record GapPart(
    String name,
    Rational weight,
    Rational observed,
    Rational target,
    Rational contribution,
    List<GapPart> parts)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param name which step, month, kind or indicator
   * @param weight how much it counts
   * @param observed what was measured in it
   * @param target what was to be reached in it
   * @param contribution weight × (observed − target)
   * @param parts the same contribution taken apart once more
   */
  public GapPart {
    parts = List.copyOf(parts);
  }

  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(name, contribution);
  }
}
