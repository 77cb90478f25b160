package io.github.kinerjaasn.core.check;

import io.github.kinerjaasn.core.outcome.Violation;

/**
 * A demand that is broken somewhere.
 *
 * @param demand the demand
 * @param violation where and how
 */
public record Breach(Demand demand, Violation violation) {
  Breach under(String prefix) {
    return new Breach(demand, violation.under(prefix));
  }
}
