package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.cascade.CascadeCheck;
import io.github.kinerjaasn.core.cascade.CascadeGraph;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Rolls the achievements of persons up a performance tree. A node's achievement is the sum of its
 * supporters', each by its share; exact, so the order of nodes never matters and the points of all
 * contributors add up to the node's achievement to the last digit.
 *
 * <p>The law says that results are broken down and aligned (PermenPANRB 89/2021); it gives no
 * formula for the way back. This one is the library's own. A measured indicator of the organisation
 * is its own fact and is not replaced by it.
 *
 * <pre>{@code
 * Outcome<RollUp> rolled = CascadeRollUp.rollUp(results);
 * rolled.orElseThrow().node("IKU-1").contributors(); // who, with which share, how many points
 * }</pre>
 */
public final class CascadeRollUp {
  static final Basis OWN = LegalText.KINERJA.at("capaian berjenjang", Confidence.INFERRED);

  /** The achievement of a node; see {@link #nodeAchievement}. */
  public static final Rule NODE_ACHIEVEMENT =
      Rule.of(
          "kinerja.node-achievement",
          Text.of("capaian simpul (persen)", "achievement of the node (per cent)"),
          Text.of("jumlah bagian × capaian: {0}", "sum of share × achievement: {0}"),
          OWN);

  /** The achievement of a person's result as given; see {@link #personAchievement}. */
  public static final Rule PERSON_ACHIEVEMENT =
      Rule.of(
          "kinerja.person-achievement",
          Text.of("capaian hasil kerja pegawai (persen)", "achievement of a person (per cent)"),
          Text.of("diketahui: {0}", "as given: {0}"),
          OWN);

  /** The whole tree; see {@link #rollUp}. */
  public static final Rule ROLL_UP =
      Rule.of(
          "kinerja.roll-up",
          Text.of("capaian berjenjang", "achievement of the tree"),
          Text.of(
              "dari {0} hasil kerja pegawai, {1} belum diketahui",
              "from {0} results of persons, {1} not known"),
          OWN);

  private CascadeRollUp() {}

  /**
   * The achievement of a node: the sum of share times achievement of its supporters.
   *
   * <p>Example: 60 % × 95 and 40 % × 80 give 89.
   *
   * @param terms the supporters, whose shares sum to 100
   * @param tracer where to leave the step
   * @return the exact achievement in per cent
   */
  public static Rational nodeAchievement(List<ShareTerm> terms, Tracer tracer) {
    Rational sum = Rational.sum(terms.stream().map(ShareTerm::product).toList());
    return tracer.leaf(NODE_ACHIEVEMENT, sum, terms);
  }

  /**
   * The achievement of a person's result, as given.
   *
   * @param percent in per cent
   * @param tracer where to leave the step
   * @return the same
   */
  public static Rational personAchievement(Rational percent, Tracer tracer) {
    return tracer.leaf(PERSON_ACHIEVEMENT, percent, percent);
  }

  /**
   * Rolls achievements up. A person without an achievement leaves all nodes above without one; they
   * say who is missing.
   *
   * @param results the tree and the achievements of persons
   * @return every node with its contributors, and missing achievements as remarks; undecided with
   *     all that is wrong in the tree or the achievements
   */
  public static Outcome<RollUp> rollUp(CascadeResults results) {
    List<Violation> trouble = new ArrayList<>();
    CascadeCheck.check(results.getCascade()).forEach(one -> trouble.add(one.under("/cascade")));
    KnownAchievements known = KnownAchievements.of(results, trouble::add);
    if (trouble.stream().anyMatch(Violation::isError)) {
      return Outcome.undecided(trouble);
    }
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    RollUp value = rollUp(CascadeGraph.of(results.getCascade()), known, tracer);
    return new Outcome.Decided<>(value, tracer.root(), trouble);
  }

  private static RollUp rollUp(CascadeGraph graph, KnownAchievements known, Tracer tracer) {
    int mark = tracer.mark();
    RollUp value = new RollUp(new Ascent(graph, known, tracer).nodes());
    return tracer.step(mark, ROLL_UP, value, known.persons(), known.missing());
  }
}
