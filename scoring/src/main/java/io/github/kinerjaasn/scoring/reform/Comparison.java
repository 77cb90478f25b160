package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.text.Text;
import java.util.List;

/**
 * Where two schemes differ.
 *
 * @param parts the parts that are not the same, with what changes in each
 * @param differences the inputs with different outcomes, by pair of outcomes
 * @param cells how many regions of inputs were examined, together all inputs
 * @param certificate what is proved of all other inputs
 */
public record Comparison(
    List<PartChange> parts, List<Difference> differences, int cells, Text certificate) {
  /**
   * Takes copies of the lists.
   *
   * @param parts the parts that are not the same, with what changes in each
   * @param differences the inputs with different outcomes, by pair of outcomes
   * @param cells how many regions of inputs were examined, together all inputs
   * @param certificate what is proved of all other inputs
   */
  public Comparison {
    parts = List.copyOf(parts);
    differences = List.copyOf(differences);
  }

  /**
   * A part that is not the same.
   *
   * @param pointer where, as a JSON Pointer into both schemes
   * @param what what changes
   * @param witness the smallest input of that part that shows it
   */
  public record PartChange(String pointer, Text what, Text witness) {}

  /**
   * Whether nothing differs, not even a citation.
   *
   * @return true if no part and no outcome differs
   */
  public boolean isSame() {
    return parts.isEmpty() && differences.isEmpty();
  }
}
