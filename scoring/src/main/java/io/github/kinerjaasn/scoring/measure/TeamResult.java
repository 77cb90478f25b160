package io.github.kinerjaasn.scoring.measure;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * A team and its persons, from the same cases. Cases, cases within the standard and days of all
 * persons and of the unassigned cases add up exactly to those of the team.
 *
 * @param team all finished cases
 * @param persons the persons, by code
 * @param unassigned how many finished cases name nobody; they count for the team alone
 */
public record TeamResult(PersonResult team, List<PersonResult> persons, Rational unassigned)
    implements Labelled {
  /**
   * Takes a copy.
   *
   * @param team all finished cases
   * @param persons the persons, by code
   * @param unassigned how many finished cases name nobody
   */
  public TeamResult {
    persons = List.copyOf(persons);
  }

  @Override
  public Text label() {
    return team.label();
  }
}
