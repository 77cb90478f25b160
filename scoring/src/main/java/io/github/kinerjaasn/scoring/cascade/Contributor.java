package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * What the result of one person brings to a node above it.
 *
 * @param nodeId the node of the person
 * @param share how much of the node above rests on it; the shares of all contributors sum to
 *     exactly 100 %
 * @param points share times achievement, in points of the node's achievement; empty if the
 *     achievement is not known
 */
public record Contributor(String nodeId, Percentage share, Optional<Rational> points)
    implements Labelled {
  @Override
  public Text label() {
    return Text.same("{0}: {1}").with(nodeId, share);
  }
}
