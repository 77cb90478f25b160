package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Deduction;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart.Scope;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemes with so few parts that pencil and paper find where they differ. */
class SmallSchemesTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  /** Both ratings by bands from 100 and 90 on, and the quadrant. */
  private static final ImmutableScheme QUADRANT =
      KMK.withOrganisation(Optional.empty()).withAdjustment(Optional.empty()).withCalibrations();

  /** 60 % results and 40 % behaviour; A from 90 on, B below. */
  private static final ImmutableScheme SUM =
      QUADRANT
          .withMatrix()
          .withResultBands(Optional.empty())
          .withBehaviourBands(Optional.empty())
          .withResultShare(Weight.ofPercent(60))
          .withBehaviourShare(Weight.ofPercent(40))
          .withLabels(label("A"), label("B"))
          .withTotalBands(from("90"));

  private static SchemeLabel label(String id) {
    return SchemeLabel.builder().id(id).name(id).build();
  }

  private static BandTable from(String threshold) {
    Points points = Points.parse(threshold);
    return BandTable.builder()
        .unit(Unit.PERCENT)
        .addBands(
            SchemeBand.builder().from(points).label("A").build(),
            SchemeBand.builder().to(points).label("B").build())
        .build();
  }

  private static AdjustmentPart adjustment(long least, long most, Deduction... deductions) {
    return AdjustmentPart.builder()
        .range(KMK.getAdjustment().orElseThrow().getRange())
        .addDeductions(deductions)
        .correctionMin(Points.of(least))
        .correctionMax(Points.of(most))
        .build();
  }

  private static OrganisationPart organisation(Scope scope, int... tiers) {
    var part = OrganisationPart.builder().shareBelow(Weight.ofPercent(10)).scope(scope);
    for (int tier : tiers) {
      part.addTiers(
          TierShare.builder().tier(tier).share(Weight.ofPercent(tier == 1 ? 50 : 30)).build());
    }
    return part.build();
  }

  private static Arguments pair(Scheme before, Scheme after, String... differences) {
    return Arguments.of(before, after, List.of(differences));
  }

  static Stream<Arguments> pairs() {
    return Stream.of(
        pair(
            SUM,
            SUM.withTotalBands(from("88")),
            "B -> A work results [≈ 66.6667, 120], work behaviour [40, 120]"),
        pair(
            SUM,
            SUM.withRoundings(rounding(Stage.FINAL)),
            "B -> A work results [≈ 69.1667, 120], work behaviour [43.75, 120]"),
        pair(
            SUM,
            SUM.withResultShare(Weight.ofPercent(70)).withBehaviourShare(Weight.ofPercent(30)),
            "A -> B work results [70, 90), work behaviour (90, 120]",
            "B -> A work results (90, 120], work behaviour [20, 90)"),
        pair(
            SUM,
            SUM.withAdjustment(adjustment(0, 0, Deduction.DISCIPLINE)),
            "A -> B work results [70, 120], work behaviour [45, 120], discipline (0, 120]"),
        pair(
            SUM,
            SUM.withAdjustment(adjustment(0, 0, Deduction.IMPACT)),
            "A -> B work results [70, 120], work behaviour [45, 120], impact (0, 120]"),
        pair(
            SUM.withAdjustment(adjustment(-5, 5)),
            SUM.withAdjustment(adjustment(-5, 3)),
            "A -> B work results [≈ 61.6667, 120], work behaviour [32.5, 120], correction (3, 5]"),
        pair(
            SUM,
            SUM.withOrganisation(organisation(Scope.TOTAL, 1)),
            "A -> B tier 1 work results [70, 120], work behaviour [45, 120], organisation value [0, 90)",
            "B -> A tier 1 work results [≈ 64.4444, 120], work behaviour [≈ 36.6667, 120], organisation value (90, 120]"),
        pair(
            SUM.withOrganisation(organisation(Scope.TOTAL, 1, 2)),
            SUM.withOrganisation(organisation(Scope.TOTAL, 1)),
            "A -> UNDECIDED tier 2 work results [≈ 64.4444, 120], work behaviour [≈ 36.6667, 120], organisation value [20, 120]",
            "B -> UNDECIDED tier 2 work results [0, 120], work behaviour [0, 120], organisation value [0, 120]"),
        pair(
            QUADRANT,
            QUADRANT.withResultBands(Changed.sesuaiFrom("88").getResultBands()),
            "BUTUH_PERBAIKAN -> BAIK work results [88, 90), work behaviour [90, 120]",
            "SANGAT_KURANG -> KURANG work results [88, 90), work behaviour [0, 90)"),
        pair(
            QUADRANT,
            QUADRANT.withOrganisation(organisation(Scope.EACH, 1)),
            "BAIK -> BUTUH_PERBAIKAN tier 1 work results [90, 100], work behaviour (90, 120], organisation value [60, 90)",
            "BAIK -> KURANG tier 1 work results (90, 120], work behaviour [90, 100], organisation value [60, 90)",
            "BAIK -> SANGAT_BAIK tier 1 work results (≈ 97.7778, 120], work behaviour (≈ 97.7778, 120], organisation value (100, 120]",
            "BAIK -> SANGAT_KURANG tier 1 work results [90, 120], work behaviour [90, 120], organisation value [0, 90)",
            "BUTUH_PERBAIKAN -> BAIK tier 1 work results [≈ 86.6667, 90), work behaviour [90, 120], organisation value (90, 120]",
            "BUTUH_PERBAIKAN -> SANGAT_KURANG tier 1 work results [0, 90), work behaviour [90, 120], organisation value [0, 90)",
            "KURANG -> BAIK tier 1 work results [90, 120], work behaviour [≈ 86.6667, 90), organisation value (90, 120]",
            "KURANG -> SANGAT_KURANG tier 1 work results [90, 120], work behaviour [0, 90), organisation value [0, 90)",
            "SANGAT_BAIK -> BAIK tier 1 work results (100, 120], work behaviour (100, 120], organisation value [60, 100)",
            "SANGAT_BAIK -> BUTUH_PERBAIKAN tier 1 work results (100, 120), work behaviour (100, 120], organisation value [60, 80)",
            "SANGAT_BAIK -> KURANG tier 1 work results (100, 120], work behaviour (100, 120), organisation value [60, 80)",
            "SANGAT_BAIK -> SANGAT_KURANG tier 1 work results (100, 120], work behaviour (100, 120], organisation value [0, 80)",
            "SANGAT_KURANG -> BAIK tier 1 work results [≈ 86.6667, 90), work behaviour [≈ 86.6667, 90), organisation value (90, 120]",
            "SANGAT_KURANG -> BUTUH_PERBAIKAN tier 1 work results [0, 90), work behaviour [≈ 86.6667, 90), organisation value (90, 120]",
            "SANGAT_KURANG -> KURANG tier 1 work results [≈ 86.6667, 90), work behaviour [0, 90), organisation value (90, 120]"),
        pair(QUADRANT, QUADRANT.withOrganisation(organisation(Scope.TOTAL, 1))),
        pair(
            QUADRANT,
            SUM.withTotalBands(from("100")),
            "BAIK -> A work results [90, 120], work behaviour [90, 120]",
            "BAIK -> B work results [90, ≈ 106.6667), work behaviour [90, 115)",
            "BUTUH_PERBAIKAN -> A work results [≈ 86.6667, 90), work behaviour (115, 120]",
            "BUTUH_PERBAIKAN -> B work results [0, 90), work behaviour [90, 120]",
            "KURANG -> A work results (≈ 106.6667, 120], work behaviour [70, 90)",
            "KURANG -> B work results [90, 120], work behaviour [0, 90)",
            "SANGAT_BAIK -> A work results (100, 120], work behaviour (100, 120]",
            "SANGAT_KURANG -> B work results [0, 90), work behaviour [0, 90)"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void differencesAreThoseFoundByHand(Scheme before, Scheme after, List<String> differences) {
    Comparison comparison = Schemes.compare(CompiledScheme.of(before), CompiledScheme.of(after));
    assertThat(comparison.differences()).extracting(Difference::toString).isEqualTo(differences);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void anInputIsInADifferenceExactlyWhenItsOutcomesDiffer(Scheme first, Scheme second) {
    CompiledScheme before = CompiledScheme.of(first);
    CompiledScheme after = CompiledScheme.of(second);
    List<Difference> differences = Schemes.compare(before, after).differences();
    List<SchemeInput> known =
        inputs().stream()
            .filter(one -> isKnown(one.getTier().orElseThrow(), first, second))
            .toList();
    for (SchemeInput input : known) {
      String expected = outcome(before, input) + " -> " + outcome(after, input);
      List<String> holding =
          differences.stream()
              .filter(one -> one.contains(input))
              .map(one -> one.before() + " -> " + one.after())
              .toList();
      boolean same = outcome(before, input).equals(outcome(after, input));
      assertThat(holding).as("%s", input).isEqualTo(same ? List.of() : List.of(expected));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void aWitnessHasTheTwoOutcomes(Scheme first, Scheme second) {
    CompiledScheme before = CompiledScheme.of(first);
    CompiledScheme after = CompiledScheme.of(second);
    for (Difference one : Schemes.compare(before, after).differences()) {
      assertThat(outcome(before, one.witness())).isEqualTo(one.before());
      assertThat(outcome(after, one.witness())).isEqualTo(one.after());
    }
  }

  /** Of a tier that neither scheme has, nothing is said. */
  private static boolean isKnown(int tier, Scheme... schemes) {
    List<Integer> tiers =
        Stream.of(schemes)
            .flatMap(one -> one.getOrganisation().stream())
            .flatMap(one -> one.getTiers().stream())
            .map(TierShare::getTier)
            .toList();
    return tiers.isEmpty() || tiers.contains(tier);
  }

  private static String outcome(CompiledScheme scheme, SchemeInput input) {
    return scheme
        .rate(input, Tracer.silent(Interpretations.defaults()), any -> {})
        .flatMap(one -> one.label())
        .orElse(Reform.UNDECIDED);
  }

  private static List<SchemeInput> inputs() {
    List<SchemeInput> inputs = new ArrayList<>();
    for (String result : List.of("70", "88", "89.5", "90", "100", "120")) {
      for (String behaviour : List.of("85", "90", "100.1")) {
        ImmutableSchemeInput values =
            SchemeInput.empty()
                .withResultValue(Rational.parse(result))
                .withBehaviourValue(Rational.parse(behaviour))
                .withTier(1)
                .withOrganisationValue(Rational.HUNDRED)
                .withDiscipline(Rational.ZERO)
                .withImpact(Rational.ZERO)
                .withCorrection(Rational.ZERO);
        inputs.add(values);
        inputs.add(values.withTier(2));
        inputs.add(values.withOrganisationValue(Rational.of(60)));
        inputs.add(values.withDiscipline(Rational.of(4)));
        inputs.add(values.withImpact(Rational.of(200)));
        inputs.add(values.withCorrection(Rational.of(4)));
        inputs.add(values.withCorrection(Rational.of(-9)));
      }
    }
    return inputs;
  }

  private static RoundingStep rounding(Stage stage) {
    return RoundingStep.builder().stage(stage).decimals(0).mode(RoundingMode.HALF_UP).build();
  }

  /** Where the rater's ratings decide, each pair of them is compared alone. */
  @Test
  void withoutBandsTheRatingsBelongToTheDifference() {
    ImmutableScheme given =
        QUADRANT.withResultBands(Optional.empty()).withBehaviourBands(Optional.empty());
    Scheme half = QUADRANT.withBehaviourBands(Optional.empty());
    Comparison comparison = Schemes.compare(CompiledScheme.of(given), CompiledScheme.of(half));
    assertThat(comparison.cells()).isEqualTo(27);
    assertThat(comparison.differences())
        .extracting(
            one ->
                one.witness().getResultRating().orElseThrow()
                    + " "
                    + one.witness().getBehaviourRating().orElseThrow()
                    + " "
                    + one)
        .contains(
            "DI_BAWAH_EKSPEKTASI DI_ATAS_EKSPEKTASI BUTUH_PERBAIKAN -> SANGAT_BAIK work results"
                + " (100, 120], work behaviour [0, 120]",
            "DI_BAWAH_EKSPEKTASI DI_BAWAH_EKSPEKTASI SANGAT_KURANG -> KURANG work results"
                + " [90, 120], work behaviour [0, 120]")
        .hasSize(12);
    for (Difference one : comparison.differences()) {
      ImmutableSchemeInput witness = ImmutableSchemeInput.copyOf(one.witness());
      for (Rating other : Rating.values()) {
        assertThat(one.contains(witness.withResultRating(other)))
            .isEqualTo(witness.getResultRating().equals(Optional.of(other)));
        assertThat(one.contains(witness.withBehaviourRating(other)))
            .isEqualTo(witness.getBehaviourRating().equals(Optional.of(other)));
      }
    }
  }

  private static String certificate(Scheme before, Scheme after) {
    return Schemes.compare(CompiledScheme.of(before), CompiledScheme.of(after)).certificate().en();
  }

  @Test
  void theCertificateSaysOfWhichNumbersItSpeaks() {
    assertThat(certificate(SUM, SUM))
        .startsWith(
            "Proved: for all calibrated values (work results [0, 120], work behaviour [0, 120];");
    assertThat(certificate(SUM, SUM.withOrganisation(organisation(Scope.TOTAL, 1))))
        .contains("work behaviour [0, 120], organisation value [0, 120]")
        .contains("(6 cells examined in exact rational numbers)");
    assertThat(certificate(SUM, SUM.withTotalBands(Optional.empty()).withLabels()))
        .startsWith("A scheme without matrix and bands");
  }

  @Test
  void theCertificateSaysWhatItDoesNotProve() {
    ResultPart part = SUM.getResult().orElseThrow();
    Scheme early =
        SUM.withResult(ImmutableResultPart.copyOf(part).withMissing(ResultPart.MissingRule.SKIP));
    assertThat(certificate(SUM, early))
        .contains("Not proved: parts before the calibrated values differ", "Beyond the proof: ");
    assertThat(certificate(SUM, SUM.withRoundings(rounding(Stage.ACHIEVEMENT))))
        .contains("Not proved");
    assertThat(certificate(SUM, SUM.withRoundings(rounding(Stage.FINAL))))
        .contains("holds for every input that both can rate", "Beyond the proof: ")
        .doesNotContain("Not proved");
    assertThat(
            certificate(
                SUM, SUM.withResult(ImmutableResultPart.copyOf(part).withSource(Optional.empty()))))
        .doesNotContain("Not proved");
  }

  @Test
  void aDifferenceKnowsItsTierAndItsParts() {
    Scheme mixed = SUM.withOrganisation(organisation(Scope.TOTAL, 1));
    assertThat(Schemes.compare(CompiledScheme.of(SUM), CompiledScheme.of(mixed)).differences())
        .allMatch(one -> one.tier().equals(Optional.of(1)))
        .allMatch(one -> one.parts() > 0);
    Difference lowered =
        Schemes.compare(CompiledScheme.of(SUM), CompiledScheme.of(SUM.withTotalBands(from("88"))))
            .differences()
            .get(0);
    assertThat(lowered.tier()).isEmpty();
    assertThat(lowered.parts()).isEqualTo(1);
    assertThat(lowered.where().id())
        .isEqualTo("hasil kerja [≈ 66,6667; 120], perilaku kerja [40; 120]");
  }

  /** A plain person shows it, if any: no deduction and no correction. */
  @Test
  void theWitnessHasTheFewestExtras() {
    Scheme upper = SUM.withAdjustment(adjustment(-5, 5, Deduction.DISCIPLINE));
    Scheme lower =
        SUM.withAdjustment(adjustment(-5, 5, Deduction.DISCIPLINE)).withTotalBands(from("88"));
    SchemeInput witness =
        Schemes.compare(CompiledScheme.of(upper), CompiledScheme.of(lower))
            .differences()
            .get(0)
            .witness();
    assertThat(witness.getDiscipline()).contains(Rational.ZERO);
    assertThat(witness.getImpact()).contains(Rational.ZERO);
    assertThat(witness.getCorrection()).contains(Rational.ZERO);
  }

  /** A changed name changes no outcome, and still the schemes are not the same. */
  @Test
  void onlySchemesAlikeInEverythingAreTheSame() {
    CompiledScheme sum = CompiledScheme.of(SUM);
    assertThat(Schemes.compare(sum, sum).isSame()).isTrue();
    assertThat(Schemes.compare(sum, CompiledScheme.of(SUM.withName("lain"))).isSame()).isFalse();
  }
}
