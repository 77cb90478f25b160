package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.region.Interval;

/** The smallest interval around two. All ends are finite. */
final class Hull {
  private Hull() {}

  static Interval of(Interval one, Interval two) {
    int low = end(one.from()).compareTo(end(two.from()));
    int high = end(one.to()).compareTo(end(two.to()));
    return new Interval(
        low <= 0 ? one.from() : two.from(),
        low < 0
            ? one.fromIncluded()
            : low > 0 ? two.fromIncluded() : one.fromIncluded() || two.fromIncluded(),
        high >= 0 ? one.to() : two.to(),
        high > 0
            ? one.toIncluded()
            : high < 0 ? two.toIncluded() : one.toIncluded() || two.toIncluded());
  }

  private static Rational end(java.util.Optional<Rational> end) {
    return end.orElseThrow();
  }
}
