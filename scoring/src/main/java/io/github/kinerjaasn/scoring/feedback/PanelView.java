package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.judgement.PanelCriterion;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Independent marks and consensus on one criterion, side by side.
 *
 * @param criterion what was judged
 * @param independent the marks before the panel spoke
 * @param consensus what was agreed, once it is
 */
public record PanelView(PanelCriterion criterion, Tally independent, Optional<Rating> consensus)
    implements Labelled {
  /**
   * How many assessors had given another mark than was agreed.
   *
   * @return 0 or more; empty while nothing is agreed
   */
  public Optional<Long> moved() {
    return consensus.map(
        agreed -> independent.raters() - independent.counts().getOrDefault(agreed, 0L));
  }

  @Override
  public Text label() {
    return consensus
        .map(agreed -> Text.of("{0}; disepakati {1}", "{0}; agreed {1}").with(independent, agreed))
        .orElse(independent.label());
  }
}
