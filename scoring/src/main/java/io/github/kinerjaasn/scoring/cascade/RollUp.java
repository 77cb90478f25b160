package io.github.kinerjaasn.scoring.cascade;

import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A tree with achievements rolled up.
 *
 * @param nodes all nodes, from the vision to persons, by id within a level
 */
public record RollUp(List<RolledNode> nodes) implements Labelled {
  /**
   * Takes a copy.
   *
   * @param nodes all nodes
   */
  public RollUp {
    nodes = List.copyOf(nodes);
  }

  /**
   * One node.
   *
   * @param id its id
   * @return the node
   * @throws NoSuchElementException if there is no such node
   */
  public RolledNode node(String id) {
    return nodes.stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no node " + Text.quote(id)));
  }

  @Override
  public Text label() {
    long known = nodes.stream().filter(node -> node.achievement().isPresent()).count();
    return Text.of("{0} dari {1} simpul", "{0} of {1} nodes").with(known, nodes.size());
  }
}
