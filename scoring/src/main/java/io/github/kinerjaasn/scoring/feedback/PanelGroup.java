package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * The criteria of one group, such as productivity, quality or innovation.
 *
 * @param name the name of the group
 * @param views one a criterion, ordered by name; one or more
 */
public record PanelGroup(String name, List<PanelView> views) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param name the name of the group
   * @param views one a criterion
   */
  public PanelGroup {
    views = List.copyOf(views);
  }

  /**
   * How far the assessors agree in the group: of all pairs of marks on one criterion, the share
   * that are equal.
   *
   * @return 0 to 100 per cent, exact
   */
  public Percentage agreement() {
    Rational equal =
        Rational.sum(views.stream().map(one -> one.independent().equalPairs()).toList());
    Rational all = Rational.sum(views.stream().map(one -> one.independent().pairs()).toList());
    return Percentage.ofShare(equal.dividedBy(all));
  }

  @Override
  public Text label() {
    return Text.of("{0} kriteria, pasangan yang sama {1}", "{0} criteria, equal pairs {1}")
        .with(views.size(), agreement());
  }
}
