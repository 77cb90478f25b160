package io.github.kinerjaasn.schema.jackson;

import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * A document that a Jackson mapper read is refused. Its message lists pointers and codes, never
 * content.
 */
public final class RefusedDocumentException extends DatabindException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  RefusedDocumentException(JsonParser parser, List<Violation> violations) {
    super(
        parser,
        "document refused: "
            + violations.stream().map(one -> one.pointer() + " " + one.code()).toList());
    this.violations = List.copyOf(violations);
  }

  /**
   * All that is wrong with the document, with pointers from where it begins.
   *
   * @return the violations, at least one
   */
  public List<Violation> violations() {
    return violations;
  }
}
