package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.quantity.Weights;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** The checks among the nodes of a tree. */
final class CascadeRules {
  private static final int CIRCLE_SHOWN = 10;

  private final CascadeGraph graph;
  private final Set<String> ids = new HashSet<>();

  private CascadeRules(Cascade cascade) {
    graph = CascadeGraph.of(cascade);
  }

  static Inspection inspect(Cascade cascade) {
    Inspection in = Inspection.start();
    CascadeRules rules = new CascadeRules(cascade);
    List<CascadeNode> nodes = cascade.getNodes();
    boolean vision = nodes.stream().anyMatch(node -> node.getLevel() == CascadeLevel.VISI);
    in.at("nodes").require(vision, CascadeDemands.VISION);
    for (int index = 0; index < nodes.size(); index++) {
      rules.node(in.at("nodes").at(index), nodes.get(index));
    }
    return in;
  }

  private void node(Inspection in, CascadeNode node) {
    boolean person = node.getLevel() == CascadeLevel.PEGAWAI;
    boolean orphan = node.getLevel() != CascadeLevel.VISI && node.getSupports().isEmpty();
    in.at("id").require(ids.add(node.getId()), CascadeDemands.NODE_ONCE);
    in.at("supports").require(!orphan, CascadeDemands.NO_ORPHAN);
    in.require(
        person || graph.reachesPerson(node.getId()), CascadeDemands.COVERED, node.getLevel());
    SortedSet<String> circle = graph.circle(node.getId());
    boolean told = circle.isEmpty() || !circle.first().equals(node.getId());
    in.require(told, CascadeDemands.NO_CYCLE, circle.stream().limit(CIRCLE_SHOWN).toList());
    supports(in.at("supports"), node);
    shares(in, node);
    steps(in.at("steps"), node);
  }

  private void supports(Inspection in, CascadeNode node) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < node.getSupports().size(); index++) {
      Inspection at = in.at(index).at("nodeId");
      String id = node.getSupports().get(index).getNodeId();
      at.require(seen.add(id), CascadeDemands.SUPPORT_ONCE);
      at.require(graph.node(id).isPresent(), CascadeDemands.SUPPORT_KNOWN);
      graph
          .node(id)
          .map(CascadeNode::getLevel)
          .ifPresent(
              level ->
                  at.require(
                      node.getLevel().maySupport(level),
                      CascadeDemands.SUPPORT_LEVEL,
                      node.getLevel(),
                      level));
    }
  }

  private void shares(Inspection in, CascadeNode node) {
    Map<String, Weight> shares = graph.supporters(node.getId());
    BigDecimal sum = Weights.sum(shares.values());
    in.require(
        shares.isEmpty() || sum.compareTo(Weights.TOTAL) == 0,
        CascadeDemands.SHARES_SUM,
        sum,
        shares.keySet(),
        Weights.TOTAL);
  }

  private void steps(Inspection in, CascadeNode node) {
    boolean unit = node.getLevel() == CascadeLevel.UNIT;
    in.require(unit || node.getSteps().isEmpty(), CascadeDemands.STEPS_OF_UNIT);
    in.require(!unit || !node.getSteps().isEmpty(), CascadeDemands.STEPS);
    for (int index = 0; index < node.getSteps().size(); index++) {
      step(in.at(index), node, node.getSteps().get(index));
    }
  }

  private void step(Inspection in, CascadeNode node, WorkStep step) {
    in.at("id").require(ids.add(step.getId()), CascadeDemands.NODE_ONCE);
    in.at("deliveredBy").require(!step.getDeliveredBy().isEmpty(), CascadeDemands.STEP_RESULT);
    Set<String> below = graph.below(node.getId());
    for (int index = 0; index < step.getDeliveredBy().size(); index++) {
      String id = step.getDeliveredBy().get(index);
      boolean person =
          graph.node(id).filter(one -> one.getLevel() == CascadeLevel.PEGAWAI).isPresent();
      in.at("deliveredBy")
          .at(index)
          .require(person && below.contains(id), CascadeDemands.STEP_BELOW);
    }
  }
}
