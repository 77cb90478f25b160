package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableCalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ImmutableValueRange;
import io.github.kinerjaasn.core.formula.ImmutableWeightPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableBandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever changes in a scheme is listed, with an input that shows it where numbers change. */
class SchemePartsTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  private static Scheme result(UnaryOperator<ImmutableResultPart> change) {
    ResultPart part = KMK.getResult().orElseThrow();
    return KMK.withResult(change.apply(ImmutableResultPart.copyOf(part)));
  }

  private static Scheme weighting(UnaryOperator<ImmutableWeightPart> change) {
    return result(
        part ->
            part.withWeighting(
                change.apply(ImmutableWeightPart.copyOf(part.getWeighting().orElseThrow()))));
  }

  private static Scheme behaviour(UnaryOperator<ImmutableBehaviourPart> change) {
    BehaviourPart part = KMK.getBehaviour().orElseThrow();
    return KMK.withBehaviour(change.apply(ImmutableBehaviourPart.copyOf(part)));
  }

  private static Scheme adjustment(UnaryOperator<ImmutableAdjustmentPart> change) {
    AdjustmentPart part = KMK.getAdjustment().orElseThrow();
    return KMK.withAdjustment(change.apply(ImmutableAdjustmentPart.copyOf(part)));
  }

  private static ValueRange range(int floor, int cap) {
    ValueRange range = KMK.getResult().orElseThrow().getRange();
    return ImmutableValueRange.copyOf(range).withFloor(Points.of(floor)).withCap(Points.of(cap));
  }

  private static Scheme rounded(Stage stage) {
    return KMK.withRoundings(
        RoundingStep.builder().stage(stage).decimals(0).mode(RoundingMode.HALF_UP).build());
  }

  private static Map<WeightPart.TargetCase, Points> harder() {
    WeightPart part = KMK.getResult().flatMap(ResultPart::getWeighting).orElseThrow();
    Map<WeightPart.TargetCase, Points> weights = new java.util.TreeMap<>(part.getTargetWeights());
    weights.put(WeightPart.TargetCase.HARDER, Points.parse("1.3"));
    return weights;
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            "/result/consolidations", result(one -> one.withConsolidations(Consolidation.AVERAGE))),
        Arguments.of(
            "/result/placeConsolidation",
            result(one -> one.withPlaceConsolidation(Consolidation.SUM))),
        Arguments.of(
            "/result/missing", result(one -> one.withMissing(ResultPart.MissingRule.SKIP))),
        Arguments.of("/result/metMaximum", result(one -> one.withMetMaximum(Points.of(110)))),
        Arguments.of(
            "/result/formulas",
            result(
                one -> one.withFormulas(one.getFormulas().subList(1, one.getFormulas().size())))),
        Arguments.of(
            "/result/weighting/kind", weighting(one -> one.withKind(WeightPart.Kind.EQUAL))),
        Arguments.of(
            "/result/weighting/kind", weighting(one -> one.withKind(WeightPart.Kind.FIXED))),
        Arguments.of("/result/range", result(one -> one.withRange(range(-20, 120)))),
        Arguments.of("/result/range", result(one -> one.withRange(range(0, 130)))),
        Arguments.of("/roundings", rounded(Stage.ACHIEVEMENT)),
        Arguments.of("/roundings", rounded(Stage.WEIGHT)),
        Arguments.of("/roundings", rounded(Stage.RESULT_VALUE)),
        Arguments.of("/roundings", rounded(Stage.BEHAVIOUR_VALUE)),
        Arguments.of("/roundings", rounded(Stage.FINAL)),
        Arguments.of(
            "/result/weighting", weighting(one -> one.withDaysActive(!one.isDaysActive()))),
        Arguments.of(
            "/result/weighting",
            weighting(one -> one.withAdditional(WeightPart.Additional.EXCLUDED))),
        Arguments.of(
            "/result/weighting/qualities", weighting(one -> one.withTargetWeights(harder()))),
        Arguments.of("/behaviour/valueWeights", behaviour(one -> one.withValueWeights(weights()))),
        Arguments.of("/behaviour/minimumValues", behaviour(one -> one.withMinimumValues(5))),
        Arguments.of("/adjustment", adjustment(one -> one.withCorrectionMax(Points.of(4)))),
        Arguments.of(
            "/organisation",
            KMK.withOrganisation(
                ImmutableOrganisationPart.copyOf(KMK.getOrganisation().orElseThrow())
                    .withShareBelow(Weight.ofPercent(7)))),
        Arguments.of("/calibrations", KMK.withCalibrations()),
        Arguments.of("/resultBands", Changed.sesuaiFrom("88")));
  }

  private static Map<CoreValue, Weight> weights() {
    return Stream.of(CoreValue.values())
        .collect(
            java.util.stream.Collectors.toMap(
                one -> one, one -> Weight.ofPercent(one == CoreValue.values()[0] ? 40 : 10)));
  }

  private static List<PartChange> changes(Scheme after) {
    return SchemeParts.changes(CompiledScheme.of(KMK), CompiledScheme.of(after));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangedNumberIsListedWithAnInputThatShowsIt(String pointer, Scheme after) {
    assertThat(changes(after)).isNotEmpty();
    assertThat(changes(after))
        .allSatisfy(
            one -> {
              assertThat(one.pointer()).isEqualTo(pointer);
              assertThat(one.witness())
                  .isNotIn(PartChanges.UNSEEN, PartChanges.NO_NUMBER)
                  .matches(witness -> !witness.en().isBlank());
            });
  }

  static Stream<Arguments> words() {
    return Stream.of(
        Arguments.of("/id", KMK.withId("lain")),
        Arguments.of("/name", KMK.withName("lain")),
        Arguments.of("/agency", KMK.withAgency(Optional.empty())),
        Arguments.of("/from", KMK.withFrom(LocalDate.of(2026, 2, 1))),
        Arguments.of("/to", KMK.withTo(LocalDate.of(2030, 12, 31))),
        Arguments.of("/interpretations", KMK.withInterpretations(Map.of())),
        Arguments.of("/notes", KMK.withNotes("lain")),
        Arguments.of("/result", result(one -> one.withSource(Optional.empty()))),
        Arguments.of("/behaviour", behaviour(one -> one.withSource(Optional.empty()))),
        Arguments.of("/adjustment", adjustment(one -> one.withSource(Optional.empty()))),
        Arguments.of("/sources", KMK.withSources(reversed(KMK.getSources()))),
        Arguments.of(
            "/organisation",
            KMK.withOrganisation(
                ImmutableOrganisationPart.copyOf(KMK.getOrganisation().orElseThrow())
                    .withSource(Optional.empty()))),
        Arguments.of(
            "/calibrations",
            KMK.withCalibrations(
                KMK.getCalibrations().stream()
                    .map(ImmutableCalibrationRow::copyOf)
                    .map(row -> row.withSource(Optional.empty()))
                    .toList())),
        Arguments.of("/resultBands", KMK.withResultBands(uncited(KMK.getResultBands()))),
        Arguments.of("/behaviourBands", KMK.withBehaviourBands(uncited(KMK.getBehaviourBands()))),
        Arguments.of("/matrix", KMK.withMatrix(reversed(KMK.getMatrix()))));
  }

  private static Optional<BandTable> uncited(Optional<BandTable> bands) {
    return bands.map(one -> ImmutableBandTable.copyOf(one).withSource(Optional.empty()));
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.reverse(copy);
    return copy;
  }

  @ParameterizedTest
  @MethodSource("words")
  void wordsDaysAndReadingsAreListedToo(String pointer, Scheme after) {
    assertThat(changes(after)).extracting(PartChange::pointer).containsOnly(pointer);
  }

  @Test
  void daysAreToldInWords() {
    PartChange from = changes(KMK.withFrom(LocalDate.of(2026, 2, 1))).get(0);
    assertThat(from.what())
        .isEqualTo(Text.of("1 Januari 2026 → 1 Februari 2026", "1 January 2026 → 1 February 2026"));
    PartChange to = changes(KMK.withTo(LocalDate.of(2026, 12, 31))).get(0);
    assertThat(to.what().id()).isEqualTo("tidak ada → 31 Desember 2026");
  }

  @Test
  void anotherOrderChangesNoNumber() {
    var organisation = ImmutableOrganisationPart.copyOf(KMK.getOrganisation().orElseThrow());
    List<TierShare> tiers = reversed(organisation.getTiers());
    Scheme other = KMK.withOrganisation(organisation.withTiers(tiers));
    assertThat(changes(other))
        .singleElement()
        .matches(one -> one.witness().equals(PartChanges.NO_NUMBER))
        .matches(one -> !PartChanges.isEarly(one));
  }
}
