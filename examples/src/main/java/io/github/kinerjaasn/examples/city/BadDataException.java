package io.github.kinerjaasn.examples.city;

import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/** A document of a city is wrong: all that is wrong with it. */
public final class BadDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  BadDataException(String file, List<Violation> violations) {
    super(file);
    this.violations = List.copyOf(violations);
  }

  /**
   * What is wrong.
   *
   * @return the violations, sorted
   */
  public List<Violation> violations() {
    return violations;
  }
}
