package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * What a review says about one letter of a goal.
 *
 * @param letter the letter
 * @param kind met, not met, or for a person to judge
 * @param pointer which part of the goal, as a JSON Pointer
 * @param message what was found
 * @param advice what to do, or what to ask oneself
 * @param criteria what the regulations ask under this letter
 */
public record SmartFinding(
    SmartLetter letter,
    FindingKind kind,
    String pointer,
    Text message,
    Text advice,
    List<SmartCriterion> criteria) {
  /**
   * Takes a copy of the criteria.
   *
   * @param letter the letter
   * @param kind met, not met, or for a person to judge
   * @param pointer which part of the goal
   * @param message what was found
   * @param advice what to do
   * @param criteria what the regulations ask
   */
  public SmartFinding {
    criteria = List.copyOf(criteria);
  }

  /**
   * The same finding at another place, as seen from an enclosing document.
   *
   * @param other the pointer there
   * @return a copy
   */
  public SmartFinding withPointer(String other) {
    return new SmartFinding(letter, kind, other, message, advice, criteria);
  }

  /**
   * The same finding of another kind.
   *
   * @param other the kind
   * @return a copy
   */
  public SmartFinding withKind(FindingKind other) {
    return new SmartFinding(letter, other, pointer, message, advice, criteria);
  }
}
