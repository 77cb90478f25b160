package io.github.kinerjaasn.scoring.feedback;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.feedback.PanelMark.Criterion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A panel that judges together: first each assessor alone, then all. Both are kept, and how far the
 * assessors were apart is measured. What is agreed is advice to the rater, not a rating.
 */
public final class Panel {
  private static final Basis BASIS = LegalText.KINERJA.at("", Confidence.INFERRED);

  /** How many assessors make a panel. */
  public static final int MIN_ASSESSORS = 2;

  /** One criterion. */
  static final Rule CRITERION =
      Rule.of(
          "feedback.criterion",
          Text.of("penilaian panel", "panel judgement"),
          Text.of(
              "{0} asesor, pasangan yang sama {1}, rentang {2}",
              "{0} assessors, equal pairs {1}, spread {2}"),
          BASIS);

  /** All criteria. */
  static final Rule PANEL =
      Rule.of(
          "feedback.panel",
          Text.of("forum penilaian", "panel"),
          Text.of(
              "{0} kriteria; masukan bagi pejabat penilai", "{0} criteria; advice to the rater"),
          BASIS);

  private Panel() {}

  /**
   * Puts independent marks and consensus side by side.
   *
   * @param marks the independent marks, in any order
   * @param agreed what was agreed, in any order; criteria may still lack
   * @return one view a criterion, ordered by group and name; undecided if an assessor marked a
   *     criterion twice, a criterion has fewer than {@link #MIN_ASSESSORS} marks, was agreed twice,
   *     without marks, or before a mark; a remark if a mark was agreed that nobody had given and no
   *     reason is there
   */
  public static Outcome<List<PanelView>> judge(List<PanelMark> marks, List<Consensus> agreed) {
    List<Violation> trouble = new ArrayList<>();
    TreeMap<Criterion, List<PanelMark>> byCriterion = new TreeMap<>();
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < marks.size(); i++) {
      PanelMark mark = marks.get(i);
      byCriterion.computeIfAbsent(mark.criterion(), any -> new ArrayList<>()).add(mark);
      if (!seen.add(List.of(mark.assessor(), mark.criterion()))) {
        trouble.add(wrong("/marks/" + i, "asesor sudah menilai kriteria ini", "marked already"));
      }
    }
    byCriterion.forEach(
        (criterion, given) -> {
          if (given.size() < MIN_ASSESSORS) {
            String at = "/marks/" + marks.indexOf(given.get(0));
            trouble.add(wrong(at, "kriteria ini baru dinilai satu asesor", "one assessor only"));
          }
        });
    TreeMap<Criterion, Rating> ratings = agreed(agreed, byCriterion, trouble);
    return trouble.stream().anyMatch(Violation::isError)
        ? Outcome.undecided(trouble)
        : decided(byCriterion, ratings, trouble);
  }

  private static TreeMap<Criterion, Rating> agreed(
      List<Consensus> agreed, Map<Criterion, List<PanelMark>> marks, List<Violation> trouble) {
    TreeMap<Criterion, Rating> ratings = new TreeMap<>();
    for (int i = 0; i < agreed.size(); i++) {
      Consensus one = agreed.get(i);
      String at = "/consensus/" + i;
      List<PanelMark> given = marks.getOrDefault(one.criterion(), List.of());
      if (ratings.put(one.criterion(), one.rating()) != null) {
        trouble.add(wrong(at, "kriteria ini sudah disepakati", "agreed already"));
      }
      if (given.isEmpty()) {
        trouble.add(wrong(at, "belum ada penilaian mandiri", "no independent marks"));
      } else if (one.on().isBefore(last(given))) {
        trouble.add(wrong(at, "disepakati sebelum dinilai mandiri", "agreed before all marked"));
      } else if (one.reasons().isEmpty() && isNew(one, given)) {
        trouble.add(unexplained(at));
      }
    }
    return ratings;
  }

  private static LocalDate last(List<PanelMark> marks) {
    return marks.stream().map(PanelMark::on).max(LocalDate::compareTo).orElseThrow();
  }

  private static boolean isNew(Consensus one, List<PanelMark> given) {
    return given.stream().noneMatch(mark -> mark.rating() == one.rating());
  }

  private static Outcome<List<PanelView>> decided(
      TreeMap<Criterion, List<PanelMark>> marks,
      Map<Criterion, Rating> agreed,
      List<Violation> remarks) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    List<PanelView> views = new ArrayList<>();
    marks.forEach(
        (criterion, given) -> {
          Tally tally = Tally.of(given.stream().map(PanelMark::rating).toList());
          PanelView view =
              new PanelView(criterion, tally, Optional.ofNullable(agreed.get(criterion)));
          tracer.leaf(
              CRITERION, view, tally.raters(), tally.agreement().orElseThrow(), tally.spread());
          tracer.about(criterion.group() + ": " + criterion.name());
          views.add(view);
        });
    tracer.step(0, PANEL, List.copyOf(views), views.size());
    return new Outcome.Decided<>(List.copyOf(views), tracer.root(), remarks);
  }

  private static Violation wrong(String at, String indonesian, String english) {
    return Violation.error(
        at,
        ViolationCode.INCONSISTENT,
        Text.of(indonesian, english),
        Text.of(
            "nilai mandiri lebih dahulu, satu kali tiap asesor, kemudian bersepakat",
            "first each assessor alone and once, then agree"),
        BASIS);
  }

  private static Violation unexplained(String at) {
    return Violation.warning(
        at + "/reasons",
        ViolationCode.MISSING,
        Text.of(
            "disepakati nilai yang tidak diberikan seorang pun, tanpa alasan",
            "a mark was agreed that nobody had given, without a reason"),
        Text.of("catat alasannya", "note the reason"),
        BASIS);
  }
}
