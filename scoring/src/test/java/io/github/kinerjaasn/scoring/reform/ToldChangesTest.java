package io.github.kinerjaasn.scoring.reform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Penalty;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableCalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ImmutableValueRange;
import io.github.kinerjaasn.core.formula.ImmutableWeightPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ResultPart.MissingRule;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart.Additional;
import io.github.kinerjaasn.core.formula.WeightPart.Kind;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableAllowanceRow;
import io.github.kinerjaasn.core.scheme.ImmutableBandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.ImmutableSchemeBand;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.Changed;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of a changed part: what changes, and an input with its two values. */
class ToldChangesTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);
  private static final ImmutableScheme BARS = ImmutableScheme.copyOf(ShippedSchemes.KEMENKES_BARS);
  private static final ImmutableScheme KENDARI =
      ImmutableScheme.copyOf(ShippedSchemes.KENDARI_60_40);

  private static Scheme result(UnaryOperator<ImmutableResultPart> change) {
    ResultPart part = KMK.getResult().orElseThrow();
    return KMK.withResult(change.apply(ImmutableResultPart.copyOf(part)));
  }

  private static Scheme behaviour(
      ImmutableScheme scheme, UnaryOperator<ImmutableBehaviourPart> change) {
    BehaviourPart part = scheme.getBehaviour().orElseThrow();
    return scheme.withBehaviour(change.apply(ImmutableBehaviourPart.copyOf(part)));
  }

  private static ValueRange range(Scheme scheme, int floor, int cap) {
    ValueRange range = scheme.getBehaviour().orElseThrow().getRange();
    return ImmutableValueRange.copyOf(range).withFloor(Points.of(floor)).withCap(Points.of(cap));
  }

  private static Scheme adjustment(UnaryOperator<ImmutableAdjustmentPart> change) {
    return KMK.withAdjustment(
        change.apply(ImmutableAdjustmentPart.copyOf(KMK.getAdjustment().orElseThrow())));
  }

  private static Scheme organisation(UnaryOperator<ImmutableOrganisationPart> change) {
    return KMK.withOrganisation(
        change.apply(ImmutableOrganisationPart.copyOf(KMK.getOrganisation().orElseThrow())));
  }

  private static RoundingStep rounded(Stage stage, int decimals) {
    return RoundingStep.builder()
        .stage(stage)
        .decimals(decimals)
        .mode(RoundingMode.HALF_UP)
        .build();
  }

  private static RaterWeight rater(FeedbackRole role, long percent, int minimum) {
    return RaterWeight.builder()
        .role(role)
        .weight(Weight.ofPercent(percent))
        .minimum(minimum)
        .build();
  }

  private static Scheme ceiling(long ceiling) {
    CalibrationRow row = KMK.getCalibrations().get(1);
    return KMK.withCalibrations(
        KMK.getCalibrations().get(0),
        ImmutableCalibrationRow.copyOf(row)
            .withScale(
                row.getScale().get(0),
                row.getScale().get(1),
                ScalePoint.of(Points.of(120), Points.of(ceiling))));
  }

  private static Arguments told(Scheme before, Scheme after, String... lines) {
    return Arguments.of(before, after, List.of(lines));
  }

  static Stream<Arguments> changes() {
    return Stream.of(ofDocuments(), ofNumbers(), ofOutcomes()).flatMap(one -> one);
  }

  private static Scheme weighting(UnaryOperator<ImmutableWeightPart> change) {
    return result(
        part ->
            part.withWeighting(
                change.apply(ImmutableWeightPart.copyOf(part.getWeighting().orElseThrow()))));
  }

  /** What a document's periods, places and qualities give. */
  private static Stream<Arguments> ofDocuments() {
    return Stream.of(
        told(
            KMK,
            result(one -> one.withConsolidations(Consolidation.AVERAGE)),
            "/result/consolidations sum: allowed → not allowed | two periods, 1 then 2, sum: 3 → no result",
            "/result/consolidations last known value: allowed → not allowed | two periods, 1 then 2, last known value: 2 → no result"),
        told(
            result(one -> one.withConsolidations(Consolidation.AVERAGE)),
            KMK,
            "/result/consolidations sum: not allowed → allowed | two periods, 1 then 2, sum: no result → 3",
            "/result/consolidations last known value: not allowed → allowed | two periods, 1 then 2, last known value: no result → 2"),
        told(
            KMK,
            result(one -> one.withPlaceConsolidation(Consolidation.SUM)),
            "/result/placeConsolidation none → sum | two places, 1 and 2: no result → 3"),
        told(
            KMK,
            result(one -> one.withMissing(MissingRule.SKIP)),
            "/result/missing no result → period left out | two periods, average, 2 then no realisation: no result → 2"),
        told(
            result(one -> one.withMissing(MissingRule.ZERO)),
            KMK,
            "/result/missing counts as zero → no result | two periods, average, 2 then no realisation: 1 → no result"),
        told(
            KMK,
            weighting(one -> one.withKind(Kind.EQUAL)),
            "/result/weighting/kind quality K3 → equal | weight 40 % in the plan, K3 1.2: 1.2 → 1"),
        told(
            weighting(one -> one.withKind(Kind.FIXED)),
            KMK,
            "/result/weighting/kind fixed in the plan → quality K3 | weight 40 % in the plan, K3 1.2: 40 → 1.2"),
        told(
            KMK,
            weighting(
                one -> one.withQualities(one.getQualities().subList(1, one.getQualities().size()))),
            "/result/weighting/qualities the tables of quality K3 change | exact, low, easier than the last target: 1 → no result"),
        told(
            KMK,
            weighting(one -> one.withDaysActive(false)),
            "/result/weighting changed | achievements 100 % and 40 %, 365 and 100 days: ≈ 88.3871 → 73"),
        told(
            KMK,
            weighting(one -> one.withAdditional(Additional.EXCLUDED)),
            "/result/weighting changed | achievements 100 % and 40 %, additional: 73 → 100"));
  }

  private static Stream<Arguments> ofNumbers() {
    return Stream.of(
        told(KMK, KMK),
        told(
            KMK,
            ceiling(118),
            "/calibrations JPT Pratama: the scale changes | 101: 100.75 → 100.9",
            "/calibrations Administrator: the scale changes | 101: 100.75 → 100.9",
            "/calibrations Pengawas: the scale changes | 101: 100.75 → 100.9",
            "/calibrations Pelaksana: the scale changes | 101: 100.75 → 100.9",
            "/calibrations JF Keahlian: the scale changes | 101: 100.75 → 100.9",
            "/calibrations JF Keterampilan: the scale changes | 101: 100.75 → 100.9"),
        told(
            KMK,
            KMK.withCalibrations(KMK.getCalibrations().get(0)),
            "/calibrations JPT Pratama: the scale changes | 0: 0 → no result",
            "/calibrations Administrator: the scale changes | 0: 0 → no result",
            "/calibrations Pengawas: the scale changes | 0: 0 → no result",
            "/calibrations Pelaksana: the scale changes | 0: 0 → no result",
            "/calibrations JF Keahlian: the scale changes | 0: 0 → no result",
            "/calibrations JF Keterampilan: the scale changes | 0: 0 → no result"),
        told(
            KMK,
            result(one -> one.withMetMaximum(Points.of(110))),
            "/result/metMaximum 120 → 110 | maximum target met: 107.5 → 103.75"),
        told(
            KMK,
            result(one -> one.withFormulas(one.getFormulas().subList(1, 5))),
            "/result/formulas more is better, positive target: R / T × 100 → none | T = 100, R = -200: 0 → no result"),
        told(
            KMK,
            KMK.withRoundings(rounded(Stage.ACHIEVEMENT, 0)),
            "/roundings achievement of an indicator: exact → 0 decimals HALF_UP | achievement 77.7765 %: ≈ 79.9989 → 80.2"),
        told(
            KMK.withRoundings(rounded(Stage.ACHIEVEMENT, 2), rounded(Stage.FINAL, 2)),
            KMK.withRoundings(rounded(Stage.FINAL, 1), rounded(Stage.ACHIEVEMENT, 2)),
            "/roundings final value before bands: 2 decimals HALF_UP → 1 decimals HALF_UP | all met: 101.88 → 101.9"),
        told(
            KMK,
            adjustment(one -> one.withCorrectionMax(Points.of(4))),
            "/adjustment changed | correction 5: 102.5 → 102"),
        told(
            KMK,
            adjustment(one -> one.withCorrectionMin(Points.of(-4))),
            "/adjustment changed | correction -5: 95.5 → 96.4"),
        told(
            KMK,
            adjustment(one -> one.withDeductions(one.getDeductions().get(0))),
            "/adjustment changed | impact 5: 95.5 → 100"),
        told(
            KMK,
            adjustment(one -> one.withRange(range(KMK, 0, 110))),
            "/adjustment changed | all met: 107.5 → 105"),
        told(
            KMK,
            adjustment(
                one ->
                    one.withPenaltyShares(
                        Map.of(
                            Penalty.RINGAN, Weight.ofPercent(15),
                            Penalty.SEDANG, Weight.ofPercent(25)))),
            "/adjustment/penaltyShares light: 10 % → 15 % | a penalty scored 100",
            "/adjustment/penaltyShares heavy: 40 % → none | a penalty scored 100"),
        told(
            KMK,
            KMK.withAdjustment(Optional.empty()),
            "/adjustment/penaltyShares light: 10 % → none | a penalty scored 100",
            "/adjustment/penaltyShares moderate: 25 % → none | a penalty scored 100",
            "/adjustment/penaltyShares heavy: 40 % → none | a penalty scored 100",
            "/adjustment changed | discipline 5: 95.5 → 100"),
        told(
            KMK,
            organisation(one -> one.withShareBelow(Weight.ofPercent(20))),
            "/organisation changed | achievement 0 %: 10 → 20"),
        told(
            KMK,
            organisation(one -> one.withTiers(one.getTiers().get(0))),
            "/organisation changed | tier 2, organisation 100: 100 → no result"),
        told(
            organisation(one -> one.withTiers(one.getTiers().get(1))),
            KMK,
            "/organisation changed | all met: no result → 100"),
        told(
            KMK,
            KMK.withOrganisation(Optional.empty()),
            "/organisation changed | all met: 107.5 → 115"),
        told(
            KMK,
            KMK.withResultShare(Weight.ofPercent(60)).withBehaviourShare(Weight.ofPercent(40)),
            "/resultShare 75 % → 60 % | all met: 101.875 → 89.875",
            "/behaviourShare 25 % → 40 % | all met: 101.875 → 110"),
        told(
            KMK,
            behaviour(KMK, one -> one.withRange(range(KMK, 20, 120))),
            "/behaviour/range changed | all behaviour values 0: 10 → 28"));
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.reverse(copy);
    return copy;
  }

  /** The bound of 90 moved. */
  private static BandTable moved(BandTable bands, long threshold) {
    Optional<Points> ninety = Optional.of(Points.of(90));
    Points other = Points.of(threshold);
    return ImmutableBandTable.copyOf(bands)
        .withBands(
            bands.getBands().stream()
                .map(ImmutableSchemeBand::copyOf)
                .map(one -> one.getFrom().equals(ninety) ? one.withFrom(other) : one)
                .map(one -> one.getTo().equals(ninety) ? one.withTo(other) : one)
                .toList());
  }

  private static Stream<Arguments> ofOutcomes() {
    BandTable behaviour = KMK.getBehaviourBands().orElseThrow();
    BandTable total = BARS.getTotalBands().orElseThrow();
    ImmutableScheme forestry = ImmutableScheme.copyOf(ShippedSchemes.PERMENLHK_6_2024);
    return Stream.of(
        told(
            KMK,
            KMK.withBehaviourBands(moved(behaviour, 91)),
            "/behaviourBands [90, 91): SESUAI_EKSPEKTASI → DI_BAWAH_EKSPEKTASI | 90"),
        told(
            BARS,
            BARS.withTotalBands(moved(total, 85)),
            "/totalBands [85, 90): BUTUH_PERBAIKAN → BAIK | 85"),
        told(
            BARS,
            BARS.withTotalBands(ImmutableBandTable.copyOf(total).withSource(Optional.empty())),
            "/totalBands changed | changes no number"),
        told(
            forestry,
            forestry.withAllowances(reversed(forestry.getAllowances())),
            "/allowances changed | changes no number"),
        told(
            KMK.withRoundings(rounded(Stage.WEIGHT, 2), rounded(Stage.FINAL, 2)),
            KMK.withRoundings(rounded(Stage.FINAL, 2), rounded(Stage.WEIGHT, 2)),
            "/roundings changed | changes no number"),
        told(
            KMK,
            Changed.sesuaiFrom("88"),
            "/resultBands [88, 90): DI_BAWAH_EKSPEKTASI → SESUAI_EKSPEKTASI | 88"),
        told(
            KMK,
            KMK.withMatrix(),
            "/matrix DI_ATAS_EKSPEKTASI × DI_ATAS_EKSPEKTASI: very good → none | those two ratings",
            "/matrix DI_ATAS_EKSPEKTASI × DI_BAWAH_EKSPEKTASI: poor/misconduct → none | those two ratings",
            "/matrix DI_ATAS_EKSPEKTASI × SESUAI_EKSPEKTASI: good → none | those two ratings",
            "/matrix DI_BAWAH_EKSPEKTASI × DI_ATAS_EKSPEKTASI: needs improvement → none | those two ratings",
            "/matrix DI_BAWAH_EKSPEKTASI × DI_BAWAH_EKSPEKTASI: very poor → none | those two ratings",
            "/matrix DI_BAWAH_EKSPEKTASI × SESUAI_EKSPEKTASI: needs improvement → none | those two ratings",
            "/matrix SESUAI_EKSPEKTASI × DI_ATAS_EKSPEKTASI: good → none | those two ratings",
            "/matrix SESUAI_EKSPEKTASI × DI_BAWAH_EKSPEKTASI: poor/misconduct → none | those two ratings",
            "/matrix SESUAI_EKSPEKTASI × SESUAI_EKSPEKTASI: good → none | those two ratings"),
        told(
            KMK,
            KMK.withInterpretations(Map.of("KMK_MIX_SCOPE", "EACH")),
            "/interpretations KMK_CALIBRATION: LINEAR → none | a statement only, changes no number",
            "/interpretations KMK_MISSING_REALISATION: UNDEFINED → none | a statement only, changes no number",
            "/interpretations KMK_STABILIZE_SCALE: ZERO_TO_ZERO → none | a statement only, changes no number",
            "/interpretations KMK_WEIGHT_ROUNDING: EXACT → none | a statement only, changes no number"),
        told(
            BARS,
            behaviour(BARS, one -> one.withLevels(one.getLevels().subList(0, 4))),
            "/behaviour/levels changed | all met: 120 → no result"),
        told(
            BARS,
            behaviour(
                BARS,
                one ->
                    one.withRaters(
                        rater(FeedbackRole.ATASAN, 60, 1), rater(FeedbackRole.REKAN, 40, 2))),
            "/behaviour/raters changed | all met: 120 → no result"),
        told(
            behaviour(
                BARS,
                one ->
                    one.withRaters(
                        rater(FeedbackRole.ATASAN, 60, 1), rater(FeedbackRole.REKAN, 40, 2))),
            behaviour(
                BARS,
                one ->
                    one.withRaters(
                        rater(FeedbackRole.ATASAN, 70, 1), rater(FeedbackRole.REKAN, 30, 2))),
            "/behaviour/raters changed | one rater (superior) gives 1: 62.4 → 52.8"),
        told(
            BARS,
            BARS.withLabels(
                Stream.concat(
                        Stream.of(
                            SchemeLabel.builder()
                                .id("SANGAT_BAIK")
                                .name("Istimewa")
                                .predicate(Predicate.SANGAT_BAIK)
                                .build()),
                        BARS.getLabels().stream().skip(1))
                    .toList()),
            "/labels SANGAT_BAIK: Sangat Baik = SANGAT_BAIK → Istimewa = SANGAT_BAIK | changes no number"),
        told(
            KENDARI,
            KENDARI.withAllowances(
                ImmutableAllowanceRow.copyOf(KENDARI.getAllowances().get(0))
                    .withPercent(Points.of(-5))),
            "/allowances TIDAK_HADIR_TANPA_ALASAN: -10 → -5 | anyone with that outcome"),
        told(
            KENDARI,
            KENDARI
                .withResult(Optional.empty())
                .withResultShare(Optional.empty())
                .withBehaviourShare(Weight.FULL),
            "/result changed | achievement 1000 %: no result → 1000",
            "/resultShare 60 % → none | all met: 100 → 40",
            "/behaviourShare 40 % → 100 % | all met: 100 → 160"),
        told(
            KENDARI
                .withBehaviour(Optional.empty())
                .withBehaviourShare(Optional.empty())
                .withResultShare(Weight.FULL),
            KENDARI,
            "/behaviour changed | not seen on the inputs tried",
            "/resultShare 100 % → 60 % | all met: 100 → 60",
            "/behaviourShare none → 40 % | not seen on the inputs tried"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachChangeIsToldWithItsInput(Scheme before, Scheme after, List<String> lines) {
    assertThat(SchemeParts.changes(CompiledScheme.of(before), CompiledScheme.of(after)))
        .extracting(one -> one.pointer() + " " + one.what().en() + " | " + one.witness().en())
        .isEqualTo(lines);
  }
}
