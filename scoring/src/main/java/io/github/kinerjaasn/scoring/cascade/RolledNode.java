package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import java.util.List;
import java.util.Optional;

/**
 * One node with what its contributors bring.
 *
 * @param id the node
 * @param level its level
 * @param achievement in per cent; empty if that of a contributor is not known
 * @param contributors the persons it rests on, by id
 * @param missing those of them whose achievement is not known, by id
 */
public record RolledNode(
    String id,
    CascadeLevel level,
    Optional<Score> achievement,
    List<Contributor> contributors,
    List<String> missing) {
  /**
   * Takes copies of the lists.
   *
   * @param id the node
   * @param level its level
   * @param achievement in per cent, if known
   * @param contributors the persons it rests on
   * @param missing those of them whose achievement is not known
   */
  public RolledNode {
    contributors = List.copyOf(contributors);
    missing = List.copyOf(missing);
  }

  /**
   * How much of the node rests on persons whose achievement is known.
   *
   * @return 100 if nothing is missing
   */
  public Rational known() {
    return Rational.sum(
        contributors.stream()
            .filter(one -> one.points().isPresent())
            .map(one -> one.share().value())
            .toList());
  }
}
