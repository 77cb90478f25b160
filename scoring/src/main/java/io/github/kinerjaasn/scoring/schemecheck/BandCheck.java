package io.github.kinerjaasn.scoring.schemecheck;

import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.stage.BandStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks one table of bands: total, disjoint, every label known and reachable, better numbers with
 * better labels.
 */
record BandCheck(
    BandTable table,
    String pointer,
    Interval domain,
    Unit unit,
    List<String> labels,
    Optional<Integer> decimals,
    Report report) {

  void check() {
    if (!table.getUnit().equals(unit)) {
      report.error(
          Finding.Kind.UNIT,
          pointer + "/unit",
          Text.of(
                  "batas dalam satuan {0}, nilainya dalam {1}",
                  "the bounds are in {0}, the value is in {1}")
              .with(table.getUnit(), unit),
          Text.of("1 {0} ≠ 1 {1}", "1 {0} ≠ 1 {1}").with(table.getUnit(), unit),
          Text.of("tulis batas dalam satuan {0}", "write the bounds in {0}").with(unit));
    }
    for (int at = 0; at < table.getBands().size(); at++) {
      band(table.getBands().get(at), pointer + "/bands/" + at);
    }
    holes(table, domain).forEach(this::hole);
    overlaps();
    order();
    labels.forEach(this::reached);
  }

  private void band(SchemeBand band, String at) {
    Interval interval = BandStage.interval(band);
    if (!labels.contains(band.getLabel())) {
      Optional<Text> first = interval.simplest().map(Rational::label);
      report.error(
          Finding.Kind.UNKNOWN_LABEL,
          at + "/label",
          Text.of("sebutan {0} tidak ada", "there is no label {0}").with(band.getLabel()),
          first.orElse(Report.EVERY_INPUT),
          Text.of("pakai salah satu dari {0}", "use one of {0}").with(labels));
    }
    if (interval.isEmpty()) {
      report.error(
          Finding.Kind.RANGE,
          at,
          Text.of("pita {0} tidak memuat angka", "the band {0} holds no number").with(interval),
          Text.of("tukar atau ubah batasnya", "swap or change its ends"));
    } else if (interval.and(domain).isEmpty()) {
      report.remark(
          Finding.Kind.DEAD_RULE,
          at,
          Text.of(
                  "pita {0} di luar nilai yang mungkin {1}",
                  "the band {0} is outside the possible values {1}")
              .with(interval, domain),
          interval.simplest().map(Rational::label),
          Text.of("hapus pita ini atau ubah rentang nilai", "remove it or change the range"));
    }
  }

  /** The parts of a domain that no band holds, lowest first. */
  static List<Interval> holes(BandTable table, Interval domain) {
    List<Interval> left = new ArrayList<>(List.of(domain));
    for (SchemeBand band : table.getBands()) {
      Interval taken = BandStage.interval(band);
      List<Interval> rest = new ArrayList<>();
      left.forEach(one -> without(one, taken).forEach(rest::add));
      left = rest;
    }
    left.sort(
        Comparator.comparing((Interval one) -> one.from().orElse(Rational.of(Long.MIN_VALUE)))
            .thenComparing(one -> !one.fromIncluded()));
    return left;
  }

  private static List<Interval> without(Interval whole, Interval taken) {
    if (taken.isEmpty() || whole.and(taken).isEmpty()) {
      return List.of(whole);
    }
    List<Interval> rest = new ArrayList<>();
    if (taken.from().isPresent()) {
      rest.add(
          whole.and(new Interval(Optional.empty(), false, taken.from(), !taken.fromIncluded())));
    }
    if (taken.to().isPresent()) {
      rest.add(whole.and(new Interval(taken.to(), !taken.toIncluded(), Optional.empty(), false)));
    }
    rest.removeIf(Interval::isEmpty);
    return rest;
  }

  /** Whether a value, rounded before the bands, can lie in an interval. */
  private boolean canHold(Interval interval) {
    Optional<Rational> simplest = interval.simplest();
    return simplest.isPresent()
        && (decimals.isEmpty()
            || Rational.of(simplest.get().round(decimals.get())).equals(simplest.get()));
  }

  private void hole(Interval hole) {
    if (canHold(hole)) {
      report.error(
          Finding.Kind.HOLE,
          pointer + "/bands",
          Text.of("tanpa sebutan: {0}", "no label for {0}").with(parts(hole)),
          hole.simplest().orElseThrow().label(),
          Text.of("perluas pita di sebelahnya sampai {0}", "widen a neighbouring band to {0}")
              .with(hole));
    }
  }

  /** One number named apart from the open rest: {@code exactly 50 and all of (50, 51)}. */
  private static Text parts(Interval hole) {
    if (hole.isPoint()) {
      return Text.of("tepat {0}", "exactly {0}").with(hole);
    }
    Text open = new Interval(hole.from(), false, hole.to(), false).label();
    Text low = Text.of("tepat {0} dan semua {1}", "exactly {0} and all of {1}");
    Text high = Text.of("semua {0} dan tepat {1}", "all of {0} and exactly {1}");
    if (hole.fromIncluded() && hole.toIncluded()) {
      return hole.label();
    }
    if (hole.fromIncluded()) {
      return low.with(hole.from().orElseThrow(), open);
    }
    return hole.toIncluded() ? high.with(open, hole.to().orElseThrow()) : open;
  }

  private void overlaps() {
    List<SchemeBand> bands = table.getBands();
    for (int first = 0; first < bands.size(); first++) {
      for (int second = first + 1; second < bands.size(); second++) {
        Interval both =
            BandStage.interval(bands.get(first)).and(BandStage.interval(bands.get(second)));
        boolean differ = !bands.get(first).getLabel().equals(bands.get(second).getLabel());
        if (differ && canHold(both)) {
          report.error(
              Finding.Kind.OVERLAP,
              pointer + "/bands/" + second,
              Text.of("{0} bersebutan {1} dan {2}", "{0} is both {1} and {2}")
                  .with(both, bands.get(first).getLabel(), bands.get(second).getLabel()),
              both.simplest().orElseThrow().label(),
              Text.of(
                  "akhiri satu pita tepat di awal pita lain",
                  "end one band where the other begins"));
        }
      }
    }
  }

  /** Labels are listed best first, so a higher band must not stand later in the list. */
  private void order() {
    List<SchemeBand> rising =
        table.getBands().stream()
            .filter(one -> !BandStage.interval(one).isEmpty() && rank(one) >= 0)
            .sorted(
                Comparator.comparing(
                    one ->
                        one.getFrom()
                            .map(from -> from.value())
                            .orElse(Rational.of(Long.MIN_VALUE))))
            .toList();
    for (int at = 1; at < rising.size(); at++) {
      SchemeBand lower = rising.get(at - 1);
      SchemeBand higher = rising.get(at);
      if (rank(higher) > rank(lower)) {
        Rational better = BandStage.interval(higher).simplest().orElseThrow();
        Rational worse = BandStage.interval(lower).simplest().orElseThrow();
        report.error(
            Finding.Kind.NOT_MONOTONE,
            pointer + "/bands/" + table.getBands().indexOf(higher),
            Text.of(
                    "angka lebih tinggi bersebutan lebih rendah: {0} di atas {1}",
                    "a higher number gets a lower label: {0} above {1}")
                .with(higher.getLabel(), lower.getLabel()),
            Text.of("{0} → {1}, {2} → {3}", "{0} → {1}, {2} → {3}")
                .with(worse, lower.getLabel(), better, higher.getLabel()),
            Text.of("tukar sebutannya", "swap the labels"));
      }
    }
  }

  private int rank(SchemeBand band) {
    return labels.indexOf(band.getLabel());
  }

  private void reached(String label) {
    boolean reached =
        table.getBands().stream()
            .filter(one -> one.getLabel().equals(label))
            .anyMatch(one -> canHold(BandStage.interval(one).and(domain)));
    if (!reached) {
      report.error(
          Finding.Kind.UNREACHABLE,
          pointer + "/bands",
          Text.of(
                  "tidak ada angka dalam {1} yang bersebutan {0}",
                  "no number in {1} gets the label {0}")
              .with(label, domain),
          domain.label(),
          Text.of(
                  "beri pita di dalam {0}, atau hapus sebutannya",
                  "give it a band within {0}, or remove the label")
              .with(domain));
    }
  }
}
