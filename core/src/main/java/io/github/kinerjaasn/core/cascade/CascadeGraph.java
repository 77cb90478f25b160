package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.quantity.Weight;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A tree seen as a graph, for walking it in either direction. Draws no conclusion from a draft:
 * links to nodes that do not exist are left out, and of nodes with the same id the first counts.
 *
 * <pre>{@code
 * CascadeGraph graph = CascadeGraph.of(results.getCascade());
 * graph.below("V-1").forEach(System.out::println);
 * }</pre>
 */
public final class CascadeGraph {
  private final SortedMap<String, CascadeNode> nodes = new TreeMap<>();
  private final Map<String, SortedMap<String, Weight>> supporters = new TreeMap<>();

  private CascadeGraph(Cascade cascade) {
    cascade.getNodes().forEach(node -> nodes.putIfAbsent(node.getId(), node));
    nodes.values().forEach(this::link);
  }

  private void link(CascadeNode node) {
    for (CascadeSupport support : node.getSupports()) {
      if (nodes.containsKey(support.getNodeId())) {
        supporters
            .computeIfAbsent(support.getNodeId(), id -> new TreeMap<>())
            .putIfAbsent(node.getId(), support.getShare());
      }
    }
  }

  /**
   * The graph of a tree.
   *
   * @param cascade the tree, which may be a draft
   * @return the graph
   */
  public static CascadeGraph of(Cascade cascade) {
    return new CascadeGraph(cascade);
  }

  /**
   * A node.
   *
   * @param id its id
   * @return the node, if there is one
   */
  public Optional<CascadeNode> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /**
   * All nodes.
   *
   * @return by level, then by id
   */
  public List<CascadeNode> nodes() {
    return nodes.values().stream().sorted(Comparator.comparing(CascadeNode::getLevel)).toList();
  }

  /**
   * Who carries a node.
   *
   * @param id the id of the node
   * @return the shares of its supporters, by their ids
   */
  public SortedMap<String, Weight> supporters(String id) {
    return Collections.unmodifiableSortedMap(
        supporters.getOrDefault(id, Collections.emptySortedMap()));
  }

  /**
   * All nodes below one.
   *
   * @param id the id of the node
   * @return the ids of its supporters, of theirs, and so on
   */
  public SortedSet<String> below(String id) {
    return reach(id, one -> supporters(one).keySet());
  }

  /**
   * All nodes above one.
   *
   * @param id the id of the node
   * @return the ids of the nodes it supports, of those these support, and so on
   */
  public SortedSet<String> above(String id) {
    return reach(id, this::supported);
  }

  private Collection<String> supported(String id) {
    return node(id).stream()
        .flatMap(node -> node.getSupports().stream())
        .map(CascadeSupport::getNodeId)
        .filter(nodes::containsKey)
        .toList();
  }

  private static SortedSet<String> reach(
      String id, Function<String, ? extends Collection<String>> next) {
    SortedSet<String> seen = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(next.apply(id));
    while (!open.isEmpty()) {
      String one = open.pop();
      if (seen.add(one)) {
        open.addAll(next.apply(one));
      }
    }
    return seen;
  }

  /**
   * Whether a person carries a node, directly or through others.
   *
   * @param id the id of the node
   * @return true if a node of a person is below it
   */
  public boolean reachesPerson(String id) {
    return below(id).stream()
        .flatMap(one -> node(one).stream())
        .anyMatch(node -> node.getLevel() == CascadeLevel.PEGAWAI);
  }

  /**
   * The nodes on circles through a node.
   *
   * @param id the id of the node
   * @return their ids in order, the node among them; empty if there is no circle
   */
  public SortedSet<String> circle(String id) {
    SortedSet<String> circle = below(id);
    circle.retainAll(above(id));
    return circle.contains(id) ? circle : Collections.emptySortedSet();
  }
}
