package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;

/**
 * One summand of a node's achievement.
 *
 * @param nodeId the supporter
 * @param share its share, in per cent
 * @param achievement its achievement, in per cent
 */
public record ShareTerm(String nodeId, Weight share, Rational achievement) implements Labelled {
  /**
   * What it adds.
   *
   * @return share times achievement
   */
  public Rational product() {
    return share.value().times(achievement).dividedBy(Rational.HUNDRED);
  }

  @Override
  public Text label() {
    return Text.same("{0}: {1} × {2}").with(nodeId, share, achievement);
  }
}
