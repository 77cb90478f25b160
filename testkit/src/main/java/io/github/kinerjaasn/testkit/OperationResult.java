package io.github.kinerjaasn.testkit;

import java.util.List;

/**
 * What became of the cases of one operation.
 *
 * @param op the operation
 * @param cases all its cases that were put
 * @param differences those that were answered wrongly, in the same order
 */
public record OperationResult(
    String op, List<ConformanceCase> cases, List<Difference> differences) {

  /**
   * Keeps unmodifiable copies.
   *
   * @param op the operation
   * @param cases all its cases that were put
   * @param differences those that were answered wrongly
   */
  public OperationResult {
    cases = List.copyOf(cases);
    differences = List.copyOf(differences);
  }

  /**
   * How many cases were answered rightly.
   *
   * @return the number
   */
  public int passed() {
    return cases.size() - differences.size();
  }

  /**
   * How many cases were answered wrongly or not at all.
   *
   * @return the number
   */
  public int failed() {
    return differences.size();
  }
}
