package io.github.kinerjaasn.scoring.region;

import io.github.kinerjaasn.core.quantity.Rational;
import java.util.Optional;

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

  private static Rational end(Optional<Rational> end) {
    return end.orElseThrow();
  }
}
