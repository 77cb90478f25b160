package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link SchemesProperties} shows of many pairs of schemes, of a few and quickly. */
class SchemesTest {
  private final ImmutableScheme kmk = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void differencesAreExactlyTheInputsThatDiffer(long seed) {
    SchemesProperties.assertExact(seed, 80);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyWitnessDiffers(long seed) {
    SchemesProperties.assertWitnesses(seed);
  }

  private List<Difference> lowered() {
    return Schemes.compare(CompiledScheme.of(kmk), CompiledScheme.of(Changed.sesuaiFrom("88")))
        .differences();
  }

  @Test
  void aDifferenceKnowsItsInputs() {
    Difference first = lowered().get(0);
    ImmutableSchemeInput inside = ImmutableSchemeInput.copyOf(first.witness());
    assertThat(first)
        .hasToString(first.before() + " -> " + first.after() + " tier 1 " + first.where().en());
    assertThat(first.where().en()).startsWith("work results [");
    assertThat(first.where().id()).startsWith("hasil kerja [");
    assertThat(first.parts()).isPositive();
    assertThat(first.contains(inside)).isTrue();
    assertThat(first.contains(inside.withTier(2))).isFalse();
    assertThat(first.contains(inside.withResultValue(Rational.of(120)))).isFalse();
    assertThat(first.contains(inside.withResultValue(Optional.empty()))).isFalse();
    assertThat(first.contains(inside.withBehaviourValue(Optional.empty()))).isFalse();
  }

  /** What exceeds its limit counts as the limit. */
  @Test
  void amountsBeyondTheirLimitsCountAsTheLimits() {
    Difference first = lowered().get(0);
    ImmutableSchemeInput inside = ImmutableSchemeInput.copyOf(first.witness());
    assertThat(inside.getDiscipline()).contains(Rational.ZERO);
    assertThat(first.contains(inside.withDiscipline(Optional.empty()))).isTrue();
    assertThat(first.contains(inside.withDiscipline(Rational.of(-9)))).isTrue();
    assertThat(first.contains(inside.withImpact(Rational.of(-9)))).isTrue();
    assertThat(first.contains(inside.withCorrection(Rational.of(5))))
        .isEqualTo(first.contains(inside.withCorrection(Rational.of(50))));
  }

  /** Without bands the rater's ratings decide, so they belong to the difference. */
  @Test
  void withoutBandsTheRatingsBelongToTheDifference() {
    ImmutableScheme given =
        kmk.withResultBands(Optional.empty()).withBehaviourBands(Optional.empty());
    List<Difference> differences =
        Schemes.compare(CompiledScheme.of(kmk), CompiledScheme.of(given)).differences();
    assertThat(differences).isNotEmpty();
    for (Difference one : differences.subList(0, 4)) {
      ImmutableSchemeInput witness = ImmutableSchemeInput.copyOf(one.witness());
      assertThat(one.contains(witness)).isTrue();
      for (Rating other : Rating.values()) {
        boolean results = witness.getResultRating().equals(Optional.of(other));
        boolean behaviour = witness.getBehaviourRating().equals(Optional.of(other));
        assertThat(one.contains(witness.withResultRating(other))).isEqualTo(results);
        assertThat(one.contains(witness.withBehaviourRating(other))).isEqualTo(behaviour);
      }
    }
  }

  @Test
  void aSchemeDoesNotDifferFromItself() {
    Comparison comparison = Schemes.compare(CompiledScheme.of(kmk), CompiledScheme.of(kmk));
    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.cells()).isPositive();
    assertThat(comparison.certificate().en())
        .startsWith("Proved: for all calibrated values (work results [0, 120]");
  }

  @Test
  void schemesThatGiveNumbersOnlyAreComparedByTheirParts() {
    ImmutableScheme numbers = kmk.withMatrix();
    Comparison comparison = Schemes.compare(CompiledScheme.of(kmk), CompiledScheme.of(numbers));
    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.cells()).isZero();
    assertThat(comparison.certificate().en()).startsWith("A scheme without matrix and bands");
    assertThat(Schemes.compare(CompiledScheme.of(numbers), CompiledScheme.of(kmk)).cells())
        .isZero();
  }

  /** Many cells in all six variables, none parallel to another. */
  @Test
  @Timeout(60)
  void aDroppedDeductionIsComparedToTheEnd() {
    AdjustmentPart part = kmk.getAdjustment().orElseThrow();
    Scheme less =
        kmk.withAdjustment(
            ImmutableAdjustmentPart.copyOf(part)
                .withDeductions(AdjustmentPart.Deduction.DISCIPLINE));
    CompiledScheme after = CompiledScheme.of(less);
    List<Difference> differences = Schemes.compare(CompiledScheme.of(kmk), after).differences();
    assertThat(differences).hasSize(18).allMatch(one -> one.contains(one.witness()));
    assertThat(differences.get(0))
        .hasToString(
            "BAIK -> SANGAT_BAIK tier 1 work results (≈ 92.7778, 120], work behaviour"
                + " (≈ 92.7778, 120], organisation value (80, 120], discipline [0, ≈ 27.2222),"
                + " impact (0, ≈ 38.3333], correction [-5, 5]");
  }

  private Scheme banded(BandTable bands) {
    return kmk.withResultBands(bands).withBehaviourBands(bands);
  }

  @Test
  void manyBandsCostNoMoreThanThree() {
    CompiledScheme one = CompiledScheme.of(banded(JoinedBandsTest.bands(0)));
    CompiledScheme two = CompiledScheme.of(banded(JoinedBandsTest.bands(1)));
    int few = Schemes.compare(CompiledScheme.of(kmk), CompiledScheme.of(kmk)).cells();
    assertThat(Schemes.compare(one, two).cells()).isLessThan(3 * few);
  }
}
