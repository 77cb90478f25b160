package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Schemes like KMK 127/2026 with other numbers. */
final class Variations {
  private final Random random;

  Variations(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  Points points(int lowest, int highest) {
    int cents = lowest * 10 + random.nextInt((highest - lowest) * 10 + 1);
    return Points.of(BigDecimal.valueOf(random.nextBoolean() ? cents / 10 * 10 : cents, 1));
  }

  Scheme scheme() {
    ImmutableScheme kmk = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);
    ImmutableScheme varied = random.nextBoolean() ? kmk.withOrganisation(mix()) : unmixed(kmk);
    varied = random.nextBoolean() ? varied.withAdjustment(adjustment()) : unadjusted(varied);
    if (random.nextInt(3) == 0) {
      varied = varied.withRoundings(rounding());
    }
    return random.nextInt(4) == 0 ? direct(varied) : byMatrix(varied);
  }

  private static ImmutableScheme unmixed(ImmutableScheme scheme) {
    return scheme.withOrganisation(java.util.Optional.empty());
  }

  private static ImmutableScheme unadjusted(ImmutableScheme scheme) {
    return scheme.withAdjustment(java.util.Optional.empty());
  }

  private RoundingStep rounding() {
    RoundingMode[] modes = {
      RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING
    };
    return RoundingStep.builder()
        .stage(RoundingStep.Stage.FINAL)
        .decimals(random.nextInt(2))
        .mode(modes[random.nextInt(modes.length)])
        .build();
  }

  private OrganisationPart mix() {
    return OrganisationPart.builder()
        .addTiers(
            TierShare.builder().tier(1).share(Weight.ofPercent(1 + random.nextInt(60))).build())
        .shareBelow(Weight.ofPercent(1 + random.nextInt(30)))
        .scope(OrganisationPart.Scope.values()[random.nextInt(2)])
        .build();
  }

  private AdjustmentPart adjustment() {
    return AdjustmentPart.builder()
        .range(ShippedSchemes.KMK_127_2026.getAdjustment().orElseThrow().getRange())
        .addDeductions(AdjustmentPart.Deduction.DISCIPLINE)
        .correctionMin(Points.of(-1 - random.nextInt(5)))
        .correctionMax(Points.of(1 + random.nextInt(5)))
        .build();
  }

  private Scheme byMatrix(ImmutableScheme scheme) {
    return scheme
        .withResultBands(bands(List.of(Rating.values()).stream().map(Rating::name).toList()))
        .withBehaviourBands(bands(List.of(Rating.values()).stream().map(Rating::name).toList()));
  }

  private Scheme direct(ImmutableScheme scheme) {
    List<String> labels = List.of("A", "B", "C");
    return scheme
        .withMatrix(List.of())
        .withResultBands(java.util.Optional.empty())
        .withBehaviourBands(java.util.Optional.empty())
        .withLabels(
            labels.stream().map(id -> SchemeLabel.builder().id(id).name(id).build()).toList())
        .withTotalBands(bands(labels));
  }

  /** Three bands, best first, without hole or overlap. */
  private BandTable bands(List<String> best) {
    Points low = points(60, 95);
    Points high = points(96, 115);
    boolean lowIn = random.nextBoolean();
    boolean highIn = random.nextBoolean();
    return BandTable.builder()
        .unit(Unit.PERCENT)
        .addBands(
            SchemeBand.builder().from(high).fromIncluded(highIn).label(best.get(0)).build(),
            SchemeBand.builder()
                .from(low)
                .fromIncluded(lowIn)
                .to(high)
                .toIncluded(!highIn)
                .label(best.get(1))
                .build(),
            SchemeBand.builder().to(low).toIncluded(!lowIn).label(best.get(2)).build())
        .build();
  }
}
