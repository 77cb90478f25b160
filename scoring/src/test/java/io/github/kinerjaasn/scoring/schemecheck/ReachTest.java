package io.github.kinerjaasn.scoring.schemecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart.Scope;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results from 10 to 110 and behaviour from 0 to 120, 75/25, corrected by at most 5. */
class ReachTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  private final ImmutableAdjustmentPart corrected =
      ImmutableAdjustmentPart.copyOf(KMK.getAdjustment().orElseThrow()).withDeductions();
  private final ImmutableScheme scheme =
      KMK.withCalibrations()
          .withAdjustment(corrected)
          .withResult(
              ImmutableResultPart.copyOf(KMK.getResult().orElseThrow())
                  .withRange(
                      ValueRange.builder()
                          .unit(Unit.PERCENT)
                          .floor(Points.of(10))
                          .cap(Points.of(110))
                          .build()));

  private static String result(Scheme scheme) {
    return new Reach(scheme).result().orElseThrow().toString();
  }

  private static String total(Scheme scheme) {
    return new Reach(scheme).total().orElseThrow().toString();
  }

  /** 5 takes half of a unit of 0, 115 a tenth of a unit of 120. */
  @Test
  void valuesAreCorrectedAndMixed() {
    assertThat(result(scheme)).isEqualTo("[2.5, 115.5]");
    assertThat(total(scheme)).isEqualTo("[1.25, 117.75]");
    assertThat(new Reach(scheme).behaviour().orElseThrow()).hasToString("[0, 120]");
    assertThat(new Reach(scheme).unit().orElseThrow()).hasToString("[0, 120]");
  }

  @Test
  void onlyTheTotalMayBeMixed() {
    ImmutableScheme totals =
        scheme.withOrganisation(
            ImmutableOrganisationPart.copyOf(scheme.getOrganisation().orElseThrow())
                .withScope(Scope.TOTAL));
    assertThat(result(totals)).isEqualTo("[5, 115]");
    assertThat(total(totals)).isEqualTo("[1.25, 117.75]");
  }

  @Test
  void withoutOrganisationNothingIsMixed() {
    ImmutableScheme own = scheme.withOrganisation(Optional.empty());
    assertThat(result(own)).isEqualTo("[5, 115]");
    assertThat(total(own)).isEqualTo("[2.5, 117.5]");
    assertThat(new Reach(own).unit()).isEmpty();
    ImmutableScheme plain = own.withAdjustment(Optional.empty());
    assertThat(result(plain)).isEqualTo("[10, 110]");
    assertThat(total(plain)).isEqualTo("[7.5, 112.5]");
    ImmutableScheme unadjusted = scheme.withAdjustment(Optional.empty());
    assertThat(new Reach(unadjusted).unit().orElseThrow()).hasToString("[10, 110]");
  }

  @Test
  void deductionsReachTheFloorAndNothingExceedsTheCap() {
    ImmutableScheme deducted =
        scheme.withOrganisation(Optional.empty()).withAdjustment(KMK.getAdjustment().orElseThrow());
    assertThat(result(deducted)).isEqualTo("[0, 115]");
    ValueRange narrow =
        ValueRange.builder().unit(Unit.PERCENT).floor(Points.of(20)).cap(Points.of(90)).build();
    ImmutableScheme limited =
        scheme.withOrganisation(Optional.empty()).withAdjustment(corrected.withRange(narrow));
    assertThat(result(limited)).isEqualTo("[20, 90]");
  }

  @Test
  void aPartWithoutShareAddsNothing() {
    ImmutableScheme own =
        scheme.withOrganisation(Optional.empty()).withAdjustment(Optional.empty());
    assertThat(total(own.withBehaviourShare(Optional.empty()))).isEqualTo("[7.5, 82.5]");
    assertThat(total(own.withResultShare(Optional.empty()))).isEqualTo("[0, 30]");
    assertThat(total(own.withBehaviour(Optional.empty()))).isEqualTo("[7.5, 82.5]");
    assertThat(
            new Reach(own.withResultShare(Optional.empty()).withBehaviourShare(Optional.empty()))
                .total())
        .isEmpty();
    assertThat(new Reach(own.withResult(Optional.empty())).result()).isEmpty();
  }

  private static CalibrationRow row(long... points) {
    var row = CalibrationRow.builder();
    for (int at = 0; at < points.length; at += 2) {
      row.addScale(ScalePoint.of(Points.of(points[at]), Points.of(points[at + 1])));
    }
    return row.build();
  }

  @Test
  void calibrationReachesItsEndsAndItsTurningPoints() {
    ImmutableScheme own =
        scheme.withOrganisation(Optional.empty()).withAdjustment(Optional.empty());
    assertThat(result(own.withCalibrations(row(0, 0, 110, 130)))).isEqualTo("[10, 130]");
    assertThat(result(own.withCalibrations(row(10, 3, 110, 110)))).isEqualTo("[3, 110]");
    assertThat(result(own.withCalibrations(row(0, 0, 50, 150, 110, 110)))).isEqualTo("[10, 150]");
    assertThat(result(own.withCalibrations(row(0, 0, 110, 110, 111, 500)))).isEqualTo("[10, 110]");
    assertThat(result(own.withCalibrations(row(5, 5)))).isEqualTo("[10, 110]");
    assertThat(
            new Reach(own.withCalibrations(row(0, 0, 110, 130))).calibratedResult().orElseThrow())
        .hasToString("[10, 130]");
    assertThat(new Reach(scheme).calibratedBehaviour().orElseThrow()).hasToString("[0, 120]");
  }
}
