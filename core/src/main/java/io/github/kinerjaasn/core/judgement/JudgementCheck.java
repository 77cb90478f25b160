package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is wrong in one of these documents, at once, each with its place and advice.
 *
 * <pre>{@code
 * List<Violation> wrong = JudgementCheck.check(session); // empty if nothing is
 * }</pre>
 */
public final class JudgementCheck {
  private JudgementCheck() {}

  /**
   * Checks the session of a panel.
   *
   * @param session the session
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(PanelSession session) {
    Inspection in = Inspection.start();
    in.include(session.inspect());
    in.at("code").id(session.getCode());
    in.at("criteria").each(session.getCriteria(), Limits.INDICATORS_MAX, JudgementCheck::criterion);
    in.at("marks")
        .each(
            session.getMarks(),
            Limits.FEEDBACK_MAX,
            (at, mark) -> at.at("assessor").id(mark.getAssessor()));
    in.at("consensus")
        .each(
            session.getConsensus(),
            Limits.INDICATORS_MAX,
            (at, one) -> at.at("reasons").prose(one.getReasons(), Limits.TEXT_MAX));
    return in.violations();
  }

  private static void criterion(Inspection in, PanelCriterion criterion) {
    in.at("id").id(criterion.getId());
    in.at("group").line(criterion.getGroup(), Limits.NAME_MAX);
    in.at("name").line(criterion.getName(), Limits.NAME_MAX);
  }

  /**
   * Checks a register of levels.
   *
   * @param register the register
   * @return the errors, sorted; empty if there are none
   */
  public static List<Violation> check(LevelRegister register) {
    Inspection in = Inspection.start();
    in.include(register.inspect());
    in.at("levels").each(register.getLevels(), Limits.CASES_MAX, JudgementCheck::level);
    return in.violations();
  }

  private static void level(Inspection in, GivenLevel level) {
    in.at("rater").id(level.getRater());
    in.at("person").id(level.getPerson());
    in.at("topic").id(level.getTopic());
  }
}
