package io.github.kinerjaasn.core.cascade;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is missing, wrong or unusual in a performance tree, at once, each with its place,
 * advice and basis. The order of nodes does not matter to what is found, only to where.
 *
 * <pre>{@code
 * List<Violation> wrong = CascadeCheck.check(results.getCascade()); // empty if nothing is
 * }</pre>
 */
public final class CascadeCheck {
  private CascadeCheck() {}

  /**
   * Checks a tree.
   *
   * @param cascade the tree
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(Cascade cascade) {
    Inspection in = Inspection.start();
    in.include(cascade.inspect());
    in.at("organisation").line(cascade.getOrganisation(), Limits.NAME_MAX);
    in.at("nodes").each(cascade.getNodes(), Limits.NODES_MAX, CascadeCheck::node);
    return in.violations();
  }

  private static void node(Inspection in, CascadeNode node) {
    in.at("id").id(node.getId());
    in.at("statement").line(node.getStatement(), Limits.TEXT_MAX);
    node.getOwner().ifPresent(owner -> in.at("owner").line(owner, Limits.NAME_MAX));
    in.at("supports")
        .each(
            node.getSupports(),
            Limits.TEXTS_MAX,
            (at, support) -> at.at("nodeId").id(support.getNodeId()));
    in.at("steps").each(node.getSteps(), Limits.TEXTS_MAX, CascadeCheck::step);
  }

  private static void step(Inspection in, WorkStep step) {
    in.at("id").id(step.getId());
    in.at("statement").line(step.getStatement(), Limits.TEXT_MAX);
    in.at("deliveredBy").each(step.getDeliveredBy(), Limits.TEXTS_MAX, Inspection::id);
  }
}
