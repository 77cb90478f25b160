package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.entry.PlaceEntry;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Realisations at single places, taken together period by period. */
record DocumentPlaces(Scheme scheme, List<PlaceEntry> entries, DocumentNumbers numbers) {
  /** One realisation from those of several places; empty where the scheme does not say how. */
  static Optional<Rational> together(Scheme scheme, List<Rational> places) {
    return scheme
        .getResult()
        .flatMap(ResultPart::getPlaceConsolidation)
        .flatMap(way -> together(way, places));
  }

  private static Optional<Rational> together(Consolidation way, List<Rational> places) {
    return switch (way) {
      case SUM -> Optional.of(Rational.sum(places));
      case AVERAGE -> Optional.of(Rational.mean(places));
      case LAST_KNOWN, CUMULATIVE -> Optional.empty();
    };
  }

  TreeMap<Period, Optional<Rational>> of(Indicator indicator) {
    TreeMap<Period, List<Rational>> places = new TreeMap<>();
    entries.stream()
        .filter(one -> one.getIndicatorId().equals(indicator.getId()))
        .forEach(
            one ->
                places
                    .computeIfAbsent(one.getPeriod(), any -> new ArrayList<>())
                    .add(one.getQuantity().value()));
    TreeMap<Period, Optional<Rational>> together = new TreeMap<>();
    places.forEach((period, amounts) -> together.put(period, together(scheme, amounts)));
    return together;
  }

  /** Reports what stands twice, and places of a scheme that does not say what to do with them. */
  void check(Appraisal appraisal) {
    boolean defined = scheme.getResult().flatMap(ResultPart::getPlaceConsolidation).isPresent();
    Set<List<Object>> seen = new HashSet<>();
    appraisal
        .getRealisations()
        .forEach(one -> seen.add(key(one.getIndicatorId(), one.getPeriod())));
    for (int at = 0; at < entries.size(); at++) {
      PlaceEntry one = entries.get(at);
      String pointer = "/entries/places/" + at;
      List<Object> cell = List.of(one.getIndicatorId(), one.getPeriod(), one.getPlace());
      if (seen.contains(key(one.getIndicatorId(), one.getPeriod())) || !seen.add(cell)) {
        numbers.twice(pointer);
      } else if (!defined) {
        numbers
            .trouble()
            .add(
                Violation.error(
                    pointer, ViolationCode.INCONSISTENT, UNDEFINED, DEFINE, numbers.basis()));
      }
    }
  }

  private static List<Object> key(String indicator, Period period) {
    return List.of(indicator, period);
  }

  private static final Text UNDEFINED =
      Text.of(
          "skema tidak menyebut cara menggabungkan tempat",
          "the scheme does not say how places are taken together");
  private static final Text DEFINE =
      Text.of(
          "isi realisasi gabungan di penilaian, atau placeConsolidation di skema",
          "state the joint realisation in the appraisal, or placeConsolidation in the scheme");
}
