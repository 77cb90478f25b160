package io.github.kinerjaasn.testkit.junit;

import io.github.kinerjaasn.testkit.Vectors;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * All vectors as dynamic tests of a function that answers protocol lines.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> kinerja() {
 *   return Conformance.tests(MyScorer::answer);
 * }
 * }</pre>
 */
public final class Conformance {
  private Conformance() {}

  /**
   * One container per operation with one test per case.
   *
   * @param answerer takes a request line and gives the answer line
   * @param operations the operations to test, {@code protocol} for the stream itself; none means
   *     all operations without the stream
   * @return the tests
   * @throws IllegalArgumentException if there is no such operation
   */
  public static Stream<DynamicNode> tests(Function<String, String> answerer, String... operations) {
    List<String> names = operations.length == 0 ? Vectors.operations() : List.of(operations);
    return names.stream()
        .map(
            op ->
                DynamicContainer.dynamicContainer(
                    op,
                    Vectors.of(op).stream()
                        .map(c -> DynamicTest.dynamicTest(c.id(), () -> c.check(answerer)))));
  }
}
