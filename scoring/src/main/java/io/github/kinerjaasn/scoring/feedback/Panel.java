package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.judgement.JudgementCheck;
import io.github.kinerjaasn.core.judgement.PanelConsensus;
import io.github.kinerjaasn.core.judgement.PanelCriterion;
import io.github.kinerjaasn.core.judgement.PanelMark;
import io.github.kinerjaasn.core.judgement.PanelSession;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A panel that judges together: first each assessor alone, then all. Both are kept, and how far the
 * assessors were apart is measured. What is agreed is advice to the rater, not a rating.
 *
 * <pre>{@code
 * Panel.judge(session).orElseThrow().groups().forEach(one -> one.agreement());
 * }</pre>
 */
public final class Panel {
  private static final Basis BASIS = LegalText.KINERJA.at("", Confidence.INFERRED);

  /** One criterion. */
  static final Rule CRITERION =
      Rule.of(
          "feedback.criterion",
          Text.of("penilaian panel", "panel judgement"),
          Text.of(
              "{0} asesor, pasangan yang sama {1}, rentang {2}",
              "{0} assessors, equal pairs {1}, spread {2}"),
          BASIS);

  /** One group. */
  static final Rule GROUP =
      Rule.of(
          "feedback.group",
          Text.of("kelompok kriteria", "group of criteria"),
          Text.of("{0}", "{0}"),
          BASIS);

  /** All criteria. */
  static final Rule PANEL =
      Rule.of(
          "feedback.panel",
          Text.of("forum penilaian", "panel"),
          Text.of(
              "{0} kriteria; masukan bagi pejabat penilai", "{0} criteria; advice to the rater"),
          BASIS);

  private static final Comparator<PanelCriterion> ORDER =
      Comparator.comparing(PanelCriterion::getGroup)
          .thenComparing(PanelCriterion::getName)
          .thenComparing(PanelCriterion::getId);

  private Panel() {}

  /**
   * Puts independent marks and consensus side by side.
   *
   * @param session the session
   * @return one view a marked criterion, in groups; undecided with all that {@link
   *     JudgementCheck#check(PanelSession)} finds wrong; its warnings are remarks
   */
  public static Outcome<PanelResult> judge(PanelSession session) {
    List<Violation> found = JudgementCheck.check(session);
    return found.stream().anyMatch(Violation::isError)
        ? Outcome.undecided(found)
        : decided(session, found);
  }

  private static Outcome<PanelResult> decided(PanelSession session, List<Violation> remarks) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    TreeMap<String, List<PanelCriterion>> groups = new TreeMap<>();
    session.getCriteria().stream()
        .sorted(ORDER)
        .filter(one -> !marks(session, one).isEmpty())
        .forEach(one -> groups.computeIfAbsent(one.getGroup(), any -> new ArrayList<>()).add(one));
    List<PanelGroup> views = new ArrayList<>();
    for (Map.Entry<String, List<PanelCriterion>> group : groups.entrySet()) {
      int mark = tracer.mark();
      List<PanelView> inside =
          group.getValue().stream().map(one -> view(session, one, tracer)).toList();
      PanelGroup view = new PanelGroup(group.getKey(), inside);
      views.add(tracer.step(mark, GROUP, view, group.getKey()));
    }
    PanelResult result = new PanelResult(views);
    tracer.step(0, PANEL, result, result.views().size());
    return new Outcome.Decided<>(result, tracer.root(), remarks);
  }

  private static List<Rating> marks(PanelSession session, PanelCriterion criterion) {
    return session.getMarks().stream()
        .filter(mark -> mark.getCriterionId().equals(criterion.getId()))
        .map(PanelMark::getRating)
        .toList();
  }

  private static PanelView view(PanelSession session, PanelCriterion criterion, Tracer tracer) {
    Tally tally = Tally.of(marks(session, criterion));
    Optional<Rating> agreed =
        session.getConsensus().stream()
            .filter(one -> one.getCriterionId().equals(criterion.getId()))
            .map(PanelConsensus::getRating)
            .findFirst();
    PanelView view = new PanelView(criterion, tally, agreed);
    tracer.leaf(CRITERION, view, tally.raters(), tally.agreement().orElseThrow(), tally.spread());
    tracer.about(criterion.getName());
    return view;
  }
}
