package io.github.kinerjaasn.scoring.cascade;

import static java.util.Objects.requireNonNull;

import io.github.kinerjaasn.core.cascade.CascadeGraph;
import io.github.kinerjaasn.core.cascade.CascadeLevel;
import io.github.kinerjaasn.core.cascade.CascadeNode;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Percentage;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Goes up a sound tree: every node once, after all that support it. */
final class Ascent {
  private final CascadeGraph graph;
  private final KnownAchievements known;
  private final Tracer tracer;
  private final Map<String, Optional<Rational>> achieved = new HashMap<>();
  private final Map<String, SortedMap<String, Rational>> shares = new HashMap<>();

  Ascent(CascadeGraph graph, KnownAchievements known, Tracer tracer) {
    this.graph = graph;
    this.known = known;
    this.tracer = tracer;
  }

  List<RolledNode> nodes() {
    List<CascadeNode> nodes = graph.nodes();
    nodes.forEach(node -> climb(node.getId()));
    return nodes.stream().map(this::rolled).toList();
  }

  private void climb(String id) {
    if (shares.containsKey(id)) {
      return;
    }
    SortedMap<String, Weight> supporters = graph.supporters(id);
    supporters.keySet().forEach(this::climb);
    shares.put(id, supporters.isEmpty() ? own(id) : sum(supporters));
    Optional<Rational> value = supporters.isEmpty() ? person(id) : node(supporters);
    value.ifPresent(one -> tracer.about(id));
    achieved.put(id, value);
  }

  private static SortedMap<String, Rational> own(String id) {
    return new TreeMap<>(Map.of(id, Rational.ONE));
  }

  private SortedMap<String, Rational> sum(SortedMap<String, Weight> supporters) {
    SortedMap<String, Rational> sum = new TreeMap<>();
    supporters.forEach(
        (supporter, weight) ->
            requireNonNull(shares.get(supporter))
                .forEach(
                    (person, share) ->
                        sum.merge(person, share.times(part(weight)), Rational::plus)));
    return sum;
  }

  private static Rational part(Weight weight) {
    return weight.value().dividedBy(Rational.HUNDRED);
  }

  private Optional<Rational> person(String id) {
    return known.of(id).map(value -> CascadeRollUp.personAchievement(value, tracer));
  }

  private Optional<Rational> node(SortedMap<String, Weight> supporters) {
    List<ShareTerm> terms = new ArrayList<>();
    supporters.forEach(
        (id, weight) ->
            requireNonNull(achieved.get(id))
                .ifPresent(value -> terms.add(new ShareTerm(id, weight, value))));
    return terms.size() == supporters.size()
        ? Optional.of(CascadeRollUp.nodeAchievement(terms, tracer))
        : Optional.empty();
  }

  private RolledNode rolled(CascadeNode node) {
    List<Contributor> contributors = new ArrayList<>();
    requireNonNull(shares.get(node.getId()))
        .forEach((person, share) -> contributors.add(of(person, share)));
    List<String> missing =
        contributors.stream()
            .filter(one -> one.points().isEmpty())
            .map(Contributor::nodeId)
            .toList();
    return new RolledNode(
        node.getId(),
        node.getLevel(),
        requireNonNull(achieved.get(node.getId())).map(Score::of),
        node.getLevel() == CascadeLevel.PEGAWAI ? List.of() : contributors,
        missing);
  }

  private Contributor of(String person, Rational share) {
    return new Contributor(person, Percentage.ofShare(share), known.of(person).map(share::times));
  }
}
