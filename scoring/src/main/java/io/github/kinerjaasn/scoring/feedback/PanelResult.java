package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What a panel found: advice to the rater, not a rating.
 *
 * @param groups the groups of criteria, ordered by name
 */
public record PanelResult(List<PanelGroup> groups) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param groups the groups of criteria
   */
  public PanelResult {
    groups = List.copyOf(groups);
  }

  /**
   * All criteria.
   *
   * @return in the order of the groups
   */
  public List<PanelView> views() {
    return groups.stream().flatMap(one -> one.views().stream()).toList();
  }

  @Override
  public Text label() {
    return Text.of("{0} kelompok, {1} kriteria", "{0} groups, {1} criteria")
        .with(groups.size(), views().size());
  }
}
