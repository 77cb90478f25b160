package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.stage.BandStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a checked table, neighbours with the same label joined, so that the work of a
 * comparison grows with labels and not with bands. What lies between two neighbours of a checked
 * table is a number that no input gives.
 */
final class JoinedBands {
  /** The numbers of one label. */
  record Band(String label, Interval interval) {}

  private static final Comparator<Optional<Rational>> LOWEST_FIRST =
      (one, two) ->
          one.isEmpty() || two.isEmpty()
              ? Boolean.compare(one.isPresent(), two.isPresent())
              : one.get().compareTo(two.get());

  private JoinedBands() {}

  static List<Band> of(BandTable table) {
    List<Band> joined = new ArrayList<>();
    for (BandStage.Row row : sorted(table)) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).label.equals(row.label())) {
        joined.set(last, new Band(row.label(), both(joined.get(last).interval, row.interval())));
      } else {
        joined.add(new Band(row.label(), row.interval()));
      }
    }
    return joined;
  }

  private static List<BandStage.Row> sorted(BandTable table) {
    return BandStage.of(table).rows().stream()
        .filter(one -> !one.interval().isEmpty())
        .sorted(
            Comparator.comparing((BandStage.Row one) -> one.interval().from(), LOWEST_FIRST)
                .thenComparing(one -> !one.interval().fromIncluded()))
        .toList();
  }

  private static Interval both(Interval lower, Interval upper) {
    boolean further = isFurther(upper, lower);
    return new Interval(
        lower.from(),
        lower.fromIncluded(),
        further ? upper.to() : lower.to(),
        further ? upper.toIncluded() : lower.toIncluded());
  }

  private static boolean isFurther(Interval one, Interval other) {
    if (one.to().isEmpty() || other.to().isEmpty()) {
      return one.to().isEmpty();
    }
    int order = one.to().get().compareTo(other.to().get());
    return order > 0 || order == 0 && one.toIncluded();
  }
}
