package io.github.kinerjaasn.core.goal;

import io.github.kinerjaasn.core.period.Period;
import java.util.List;

/**
 * A review of a goal, letter by letter: what can be checked is checked, what only a person can
 * judge is said to be so. A review never rates anybody.
 *
 * <ul>
 *   <li>Specific: the owner's result is named and has an indicator.
 *   <li>Measurable: each indicator has a polarity and a target with a unit.
 *   <li>Achievable: each target can be held against a baseline, or resources are stated. Whether it
 *       is within reach is for a person.
 *   <li>Relevant: a result of the leader or the organisation is named. Whether the goal really
 *       serves it is for a person.
 *   <li>Time-bound: there are dates, and they are inside the plan's period.
 * </ul>
 *
 * <pre>{@code
 * SmartReview review = SmartReview.of(SmartPlan.goal(skp, result), skp.getPeriod());
 * review.about(SmartLetter.TIME_BOUND).forEach(one -> System.out.println(one.kind()));
 * }</pre>
 *
 * @param goalId the id of the goal
 * @param findings one or more for each letter, in the order of the letters
 */
public record SmartReview(String goalId, List<SmartFinding> findings) {
  /**
   * Takes a copy of the findings.
   *
   * @param goalId the id of the goal
   * @param findings the findings
   */
  public SmartReview {
    findings = List.copyOf(findings);
  }

  /**
   * Reviews a goal.
   *
   * @param goal the goal
   * @param planPeriod the period of the plan it belongs to
   * @return the review
   */
  public static SmartReview of(SmartGoal goal, Period planPeriod) {
    return new SmartReview(goal.getId(), new SmartReviewer(goal, planPeriod).review());
  }

  /**
   * The findings about one letter.
   *
   * @param letter the letter
   * @return one or more
   */
  public List<SmartFinding> about(SmartLetter letter) {
    return findings.stream().filter(finding -> finding.letter() == letter).toList();
  }

  /**
   * Whether nothing that can be checked of a letter is missing or wrong.
   *
   * @param letter the letter
   * @return true even if something is left for a person to judge
   */
  public boolean isMet(SmartLetter letter) {
    return about(letter).stream().noneMatch(one -> one.kind() == FindingKind.NOT_MET);
  }
}
