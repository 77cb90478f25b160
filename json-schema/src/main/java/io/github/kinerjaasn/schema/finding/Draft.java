package io.github.kinerjaasn.schema.finding;

import io.github.kinerjaasn.core.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * What takes the place of values that cannot be read, so that the rest of their document can be
 * judged. What is wrong in two different drafts is wrong whatever the unreadable values should have
 * been; only an unreadable period is taken to be the longest that the document tells elsewhere.
 *
 * @param isFull whether optional members that cannot be read have a stand-in too
 * @param period the period in place of one that cannot be read, empty for one of the examples
 */
public record Draft(boolean isFull, Optional<Period> period) {
  /** A draft with the first choices, and no period known. */
  public static final Draft FIRST = new Draft(false, Optional.empty());

  /**
   * The stand-in among some.
   *
   * @param values what there is to choose from
   * @param <T> the type
   * @return the first or the last, empty if there is none
   */
  public <T> Optional<T> choose(List<T> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(isFull ? values.size() - 1 : 0));
  }
}
