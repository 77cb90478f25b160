package io.github.kinerjaasn.schema.json;

import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;
import java.util.Optional;

/**
 * All that one pass over a JSON text gives: as much of the tree as can be read, and every trouble.
 * Where a number or text was refused the tree holds a {@link JsonValue.JsonRefused}.
 *
 * <pre>{@code
 * JsonReading reading = StrictJson.parse("{\"a\": 1, \"a\": 2}", StrictJson.DEFAULT_MAX_BYTES);
 * reading.violations().size(); // 1
 * }</pre>
 *
 * @param tree the tree; empty if the text is not JSON at all
 * @param violations what is wrong, sorted
 */
public record JsonReading(Optional<JsonValue> tree, List<Violation> violations) {
  /**
   * Sorts the violations and takes a copy.
   *
   * @param tree the tree
   * @param violations what is wrong
   */
  public JsonReading {
    violations =
        violations.isEmpty() ? List.of() : violations.stream().distinct().sorted().toList();
  }

  /**
   * The tree if nothing is wrong, else the violations.
   *
   * @return the result
   */
  public ReadResult<JsonValue> result() {
    return violations.isEmpty()
        ? ReadResult.read(tree.orElseThrow())
        : ReadResult.refused(violations);
  }
}
