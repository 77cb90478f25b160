package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.cascade.CascadeGraph;
import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.cascade.CascadeResults;
import io.github.kinerjaasn.core.cascade.NodeAchievement;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The achievements of persons, each once and of a person of the tree. */
record KnownAchievements(Map<String, Rational> byNode, int persons) {
  private static final Points MIN = Points.parse(NodeAchievement.MIN);
  private static final Points MAX = Points.parse(NodeAchievement.MAX);

  static KnownAchievements of(CascadeResults results, Consumer<Violation> trouble) {
    CascadeGraph graph = CascadeGraph.of(results.getCascade());
    Map<String, Rational> known = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    List<NodeAchievement> all = results.getAchievements();
    for (int index = 0; index < all.size(); index++) {
      NodeAchievement one = all.get(index);
      boolean fits = fits(one, "/achievements/" + index, graph, seen, trouble);
      one.getPercent()
          .filter(percent -> fits)
          .ifPresent(percent -> known.put(one.getNodeId(), Rational.of(percent.amount())));
    }
    List<String> persons = persons(graph);
    persons.stream()
        .filter(id -> !known.containsKey(id))
        .map(KnownAchievements::missing)
        .forEach(trouble);
    return new KnownAchievements(known, persons.size());
  }

  private static boolean fits(
      NodeAchievement one,
      String at,
      CascadeGraph graph,
      Set<String> seen,
      Consumer<Violation> trouble) {
    boolean person = graph.node(one.getNodeId()).filter(KnownAchievements::isPerson).isPresent();
    boolean first = seen.add(one.getNodeId());
    boolean within = one.getPercent().map(percent -> percent.isWithin(MIN, MAX)).orElse(true);
    if (!person) {
      trouble.accept(error(at + "/nodeId", ViolationCode.UNKNOWN_VALUE, NOT_A_PERSON));
    }
    if (!first) {
      trouble.accept(error(at + "/nodeId", ViolationCode.INCONSISTENT, TWICE));
    }
    if (!within) {
      trouble.accept(
          error(at + "/percent", ViolationCode.OUT_OF_RANGE, RANGE).withAllowed(MIN + ".." + MAX));
    }
    return person && first && within;
  }

  private static final Text NOT_A_PERSON =
      Text.of(
          "capaian hanya untuk simpul PEGAWAI di pohon ini",
          "achievements are those of nodes PEGAWAI of this tree");
  private static final Text TWICE =
      Text.of("simpul ini sudah memiliki capaian", "this node already has an achievement");
  private static final Text RANGE =
      Text.of("capaian di luar batas", "the achievement is out of range");

  private static Violation error(String pointer, ViolationCode code, Text message) {
    return Violation.error(
        pointer,
        code,
        message,
        Text.of("perbaiki atau hapus", "correct or remove it"),
        Basis.FORMAT);
  }

  private static Violation missing(String id) {
    return Violation.warning(
        "/achievements",
        ViolationCode.MISSING,
        Text.of("capaian {0} belum ada", "the achievement of {0} is missing").with(id),
        Text.of(
            "isi capaiannya; kosong tidak dianggap nol, simpul di atasnya belum bernilai",
            "give it; absent is not taken for zero, the nodes above have no value yet"),
        Basis.FORMAT);
  }

  private static List<String> persons(CascadeGraph graph) {
    return graph.nodes().stream()
        .filter(KnownAchievements::isPerson)
        .map(CascadeNode::getId)
        .toList();
  }

  private static boolean isPerson(CascadeNode node) {
    return node.getLevel() == CascadeLevel.PEGAWAI;
  }

  Optional<Rational> of(String id) {
    return Optional.ofNullable(byNode.get(id));
  }

  int missing() {
    return persons - byNode.size();
  }
}
