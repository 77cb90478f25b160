package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares how two schemes make inputs of documents: periods, places and the quality of each. */
record ResultChanges(CompiledScheme one, CompiledScheme two) {
  private static final List<Rational> TWO = List.of(Rational.ONE, Rational.of(2));
  private static final Text CHANGE = Text.same("{0}: {1} → {2}");

  List<PartChange> all() {
    List<PartChange> changes = new ArrayList<>(consolidations());
    missing().ifPresent(changes::add);
    weights().ifPresent(changes::add);
    places().ifPresent(changes::add);
    quality().ifPresent(changes::add);
    return changes;
  }

  private static ResultPart part(CompiledScheme scheme) {
    return scheme.scheme().getResult().orElseThrow();
  }

  /** Ways of counting periods that only one scheme allows. */
  private List<PartChange> consolidations() {
    List<PartChange> changes = new ArrayList<>();
    for (Consolidation way : Consolidation.values()) {
      boolean first = allows(one, way);
      boolean second = allows(two, way);
      if (first != second) {
        changes.add(
            new PartChange(
                "/result/consolidations",
                CHANGE.with(way, allowed(first), allowed(second)),
                CHANGE.with(PERIODS.with(way), taken(first, way), taken(second, way))));
      }
    }
    return changes;
  }

  private static boolean allows(CompiledScheme scheme, Consolidation way) {
    List<Consolidation> ways = part(scheme).getConsolidations();
    return ways.isEmpty() || ways.contains(way);
  }

  private static Text allowed(boolean allowed) {
    return allowed ? Text.of("boleh", "allowed") : Text.of("tidak boleh", "not allowed");
  }

  private static Labelled taken(boolean allowed, Consolidation way) {
    return allowed ? way.of(TWO) : PartChanges.NO_RESULT;
  }

  private Optional<PartChange> missing() {
    ResultPart.MissingRule first = part(one).getMissing();
    ResultPart.MissingRule second = part(two).getMissing();
    return first == second
        ? Optional.empty()
        : Optional.of(
            new PartChange(
                "/result/missing",
                Text.same("{0} → {1}").with(first, second),
                CHANGE.with(MISSING, taken(first), taken(second))));
  }

  private static Labelled taken(ResultPart.MissingRule rule) {
    return switch (rule) {
      case UNDEFINED -> PartChanges.NO_RESULT;
      case ZERO -> Rational.ONE;
      case SKIP -> Rational.of(2);
    };
  }

  /** What a weight is made of, for an indicator that has one in the plan and a quality. */
  private Optional<PartChange> weights() {
    Optional<WeightPart.Kind> first = kind(one);
    Optional<WeightPart.Kind> second = kind(two);
    return first.isEmpty() || second.isEmpty() || first.equals(second)
        ? Optional.empty()
        : Optional.of(
            new PartChange(
                "/result/weighting/kind",
                Text.same("{0} → {1}").with(first.get(), second.get()),
                CHANGE.with(WEIGHTS, weight(first.get()), weight(second.get()))));
  }

  private static Optional<WeightPart.Kind> kind(CompiledScheme scheme) {
    return part(scheme).getWeighting().map(WeightPart::getKind);
  }

  private static Rational weight(WeightPart.Kind kind) {
    return switch (kind) {
      case EQUAL -> Rational.ONE;
      case FIXED -> Rational.of(40);
      case QUALITY -> Rational.parse("1.2");
    };
  }

  private Optional<PartChange> places() {
    Optional<Consolidation> first = part(one).getPlaceConsolidation();
    Optional<Consolidation> second = part(two).getPlaceConsolidation();
    return first.equals(second)
        ? Optional.empty()
        : Optional.of(
            new PartChange(
                "/result/placeConsolidation",
                Text.same("{0} → {1}").with(PartChanges.shown(first), PartChanges.shown(second)),
                CHANGE.with(PLACES, number(one.places(TWO)), number(two.places(TWO)))));
  }

  private static Labelled number(Optional<Rational> number) {
    return number.isPresent() ? number.get() : PartChanges.NO_RESULT;
  }

  /** The first kind of indicator with another quality. */
  private Optional<PartChange> quality() {
    for (Validity validity : Validity.values()) {
      for (Control control : Control.values()) {
        for (TargetCase target : TargetCase.values()) {
          Optional<Rational> first = one.k3(validity, control, target);
          Optional<Rational> second = two.k3(validity, control, target);
          if (!first.equals(second)) {
            Text of = Text.same("{0}, {1}, {2}").with(validity, control, target);
            return Optional.of(
                new PartChange(
                    "/result/weighting/qualities",
                    QUALITY,
                    CHANGE.with(of, number(first), number(second))));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final Text PERIODS =
      Text.of("dua periode, 1 lalu 2, {0}", "two periods, 1 then 2, {0}");
  private static final Text MISSING =
      Text.of(
          "dua periode, rata-rata, 2 lalu tanpa realisasi",
          "two periods, average, 2 then no realisation");
  private static final Text WEIGHTS =
      Text.of("bobot SKP 40 %, K3 1,2", "weight 40 % in the plan, K3 1.2");
  private static final Text PLACES = Text.of("dua tempat, 1 dan 2", "two places, 1 and 2");
  private static final Text QUALITY =
      Text.of("tabel kualitas K3 berubah", "the tables of quality K3 change");
}
