package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.check.Inspection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks among the parts of these documents. */
final class JudgementRules {
  private JudgementRules() {}

  static Inspection inspect(PanelSession session) {
    Inspection in = Inspection.start();
    in.at("criteria").once(session.getCriteria(), PanelCriterion::getId, "id");
    Map<String, List<PanelMark>> marks =
        session.getMarks().stream().collect(Collectors.groupingBy(PanelMark::getCriterionId));
    for (int index = 0; index < session.getCriteria().size(); index++) {
      boolean isMarked = marks.containsKey(session.getCriteria().get(index).getId());
      in.at("criteria").at(index).require(isMarked, JudgementDemands.UNMARKED);
    }
    marks(in.at("marks"), session, marks);
    agreed(in.at("consensus"), session, marks);
    return in;
  }

  private static void marks(
      Inspection in, PanelSession session, Map<String, List<PanelMark>> marks) {
    Set<String> known = known(session);
    Set<List<String>> seen = new HashSet<>();
    for (int index = 0; index < session.getMarks().size(); index++) {
      PanelMark mark = session.getMarks().get(index);
      List<PanelMark> beside = marks.getOrDefault(mark.getCriterionId(), List.of());
      Inspection at = in.at(index);
      at.at("criterionId")
          .require(known.contains(mark.getCriterionId()), JudgementDemands.CRITERION);
      at.require(
          seen.add(List.of(mark.getAssessor(), mark.getCriterionId())), JudgementDemands.MARK_ONCE);
      at.require(beside.size() >= PanelSession.MIN_ASSESSORS, JudgementDemands.ASSESSORS);
    }
  }

  private static void agreed(
      Inspection in, PanelSession session, Map<String, List<PanelMark>> marks) {
    Set<String> known = known(session);
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < session.getConsensus().size(); index++) {
      PanelConsensus one = session.getConsensus().get(index);
      List<PanelMark> given = marks.getOrDefault(one.getCriterionId(), List.of());
      Inspection at = in.at(index);
      at.at("criterionId")
          .require(known.contains(one.getCriterionId()), JudgementDemands.CRITERION);
      at.require(seen.add(one.getCriterionId()), JudgementDemands.AGREED_ONCE);
      at.require(!given.isEmpty(), JudgementDemands.MARKED);
      LocalDate on = one.getOn();
      at.at("on")
          .require(
              given.stream().noneMatch(mark -> mark.getOn().isAfter(on)),
              JudgementDemands.MARKED_BEFORE);
      boolean isGiven =
          given.isEmpty() || given.stream().anyMatch(mark -> mark.getRating() == one.getRating());
      at.at("reasons").require(isGiven || one.getReasons().isPresent(), JudgementDemands.REASONS);
    }
  }

  private static Set<String> known(PanelSession session) {
    return session.getCriteria().stream().map(PanelCriterion::getId).collect(Collectors.toSet());
  }

  static Inspection inspect(LevelRegister register) {
    Inspection in = Inspection.start();
    int lowest = register.getLowest();
    int highest = register.getHighest();
    in.at("highest").require(highest >= lowest + 2L, JudgementDemands.SCALE);
    Set<List<String>> seen = new HashSet<>();
    for (int index = 0; index < register.getLevels().size(); index++) {
      GivenLevel one = register.getLevels().get(index);
      Inspection at = in.at("levels").at(index);
      at.require(
          seen.add(List.of(one.getRater(), one.getPerson(), one.getTopic())),
          JudgementDemands.LEVEL_ONCE);
      at.at("level")
          .requireOf(
              one.getLevel() >= lowest && one.getLevel() <= highest,
              JudgementDemands.LEVEL,
              one.getLevel(),
              lowest + ".." + highest);
    }
    return in;
  }
}
