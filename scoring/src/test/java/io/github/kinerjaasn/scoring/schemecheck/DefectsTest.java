package io.github.kinerjaasn.scoring.schemecheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.BehaviourLevel;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableAchievementFormula;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ImmutableWeightPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableBandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.ImmutableSchemeSource;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change to KMK 127/2026 as a scheme, and exactly what is found then. */
class DefectsTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  private static Scheme result(UnaryOperator<ImmutableResultPart> change) {
    ResultPart part = KMK.getResult().orElseThrow();
    return KMK.withResult(change.apply(ImmutableResultPart.copyOf(part)));
  }

  private static Scheme weights(UnaryOperator<ImmutableWeightPart> change) {
    WeightPart part = KMK.getResult().flatMap(ResultPart::getWeighting).orElseThrow();
    return result(one -> one.withWeighting(change.apply(ImmutableWeightPart.copyOf(part))));
  }

  private static Scheme behaviour(UnaryOperator<ImmutableBehaviourPart> change) {
    BehaviourPart part = KMK.getBehaviour().orElseThrow();
    return KMK.withBehaviour(change.apply(ImmutableBehaviourPart.copyOf(part)));
  }

  private static Scheme adjusted(UnaryOperator<ImmutableAdjustmentPart> change) {
    AdjustmentPart part = KMK.getAdjustment().orElseThrow();
    return KMK.withAdjustment(change.apply(ImmutableAdjustmentPart.copyOf(part)));
  }

  private static Scheme organisation(UnaryOperator<ImmutableOrganisationPart> change) {
    OrganisationPart part = KMK.getOrganisation().orElseThrow();
    return KMK.withOrganisation(change.apply(ImmutableOrganisationPart.copyOf(part)));
  }

  private static Scheme bands(SchemeBand... bands) {
    BandTable table = KMK.getResultBands().orElseThrow();
    return KMK.withResultBands(ImmutableBandTable.copyOf(table).withBands(bands));
  }

  private static SchemeBand band(String from, String to, String label) {
    return SchemeBand.builder()
        .from(Optional.of(from).filter(one -> !one.isEmpty()).map(Points::parse))
        .to(Optional.of(to).filter(one -> !one.isEmpty()).map(Points::parse))
        .label(label)
        .build();
  }

  private static ValueRange range(long floor, long cap, Unit unit) {
    return ValueRange.builder().unit(unit).floor(Points.of(floor)).cap(Points.of(cap)).build();
  }

  private static AchievementFormula formula(
      Polarity polarity, TargetSign sign, Shape shape, ScalePoint... scale) {
    return AchievementFormula.builder()
        .polarity(polarity)
        .target(sign)
        .shape(shape)
        .addScale(scale)
        .build();
  }

  private static Scheme more(AchievementFormula formula) {
    return result(
        part -> {
          List<AchievementFormula> all = new ArrayList<>(part.getFormulas());
          all.add(formula);
          return part.withFormulas(all);
        });
  }

  private static ScalePoint point(long from, long to) {
    return ScalePoint.of(Points.of(from), Points.of(to));
  }

  private static RoundingStep rounding(Stage stage) {
    return RoundingStep.builder().stage(stage).decimals(2).mode(RoundingMode.HALF_UP).build();
  }

  private static Scheme source(UnaryOperator<ImmutableSchemeSource> change) {
    List<SchemeSource> sources = new ArrayList<>(KMK.getSources());
    sources.set(1, change.apply(ImmutableSchemeSource.copyOf(sources.get(1))));
    return KMK.withSources(sources);
  }

  private static CalibrationRow row(ScalePoint... scale) {
    return CalibrationRow.builder().addScale(scale).build();
  }

  /** What KMK 127/2026 itself is remarked for, where a change ends it. */
  private static final String NO_FACTOR =
      "gone remark NOT_MONOTONE /result/weighting/qualityFactor";

  private static final String ABOVE = "DI_ATAS_EKSPEKTASI";
  private static final String AS = "SESUAI_EKSPEKTASI";
  private static final String BELOW = "DI_BAWAH_EKSPEKTASI";

  private static Stream<Arguments> ofResults() {
    AchievementFormula first = KMK.getResult().orElseThrow().getFormulas().get(0);
    return Stream.of(
        found(result(one -> one.withMetMaximum(Points.of(120)))),
        found(result(one -> one.withMetMaximum(Points.of(121))), "RANGE /result/metMaximum"),
        found(result(one -> one.withRange(range(120, 120, Unit.PERCENT))), "RANGE /result/range"),
        found(
            result(one -> one.withWeighting(Optional.empty())),
            "INCOMPLETE /result/weighting",
            NO_FACTOR),
        found(result(one -> one.withPlaceConsolidation(Consolidation.SUM))),
        found(result(one -> one.withPlaceConsolidation(Consolidation.AVERAGE))),
        found(
            result(one -> one.withPlaceConsolidation(Consolidation.CUMULATIVE)),
            "DEAD_RULE /result/placeConsolidation"),
        found(more(first), "DEAD_RULE /result/formulas/5"),
        found(more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET))),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.RATIO)),
            "DEAD_RULE /result/formulas/5/shape"),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.FROM_WORST)),
            "NOT_MONOTONE /result/formulas/5/shape"),
        found(more(formula(Polarity.MAXIMIZE, TargetSign.RANGE, Shape.DISTANCE))),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.RANGE, Shape.INVERSE_RATIO)),
            "NOT_MONOTONE /result/formulas/5/shape"),
        found(
            more(formula(Polarity.MINIMIZE, TargetSign.NEGATIVE, Shape.DISTANCE)),
            "NOT_MONOTONE /result/formulas/5/shape"),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET, point(0, 0))),
            "RANGE /result/formulas/5/scale"),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET, point(0, 9), point(1, 9)))),
        found(
            more(formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET, point(0, 9), point(1, 8))),
            "NOT_MONOTONE /result/formulas/5/scale/1"),
        found(
            result(one -> one.withFormulas(one.getFormulas().subList(0, 4))),
            "remark INCOMPLETE /result/formulas"),
        found(
            weights(one -> one.withAdditional(WeightPart.Additional.SHARE)),
            "INCOMPLETE /result/weighting/additionalShare"),
        found(
            weights(
                one ->
                    one.withAdditional(WeightPart.Additional.SHARE)
                        .withAdditionalShare(Weight.ofPercent(10)))),
        found(
            weights(one -> one.withAdditionalShare(Weight.ofPercent(10))),
            "DEAD_RULE /result/weighting/additionalShare"),
        found(weights(one -> one.withQualityFactor(false)), NO_FACTOR),
        found(weights(one -> one.withKind(WeightPart.Kind.EQUAL)), NO_FACTOR));
  }

  private static BehaviourLevel level(long level, long value) {
    return BehaviourLevel.builder().level(Points.of(level)).value(Points.of(value)).build();
  }

  private static RaterWeight rater(FeedbackRole role, long percent) {
    return RaterWeight.builder().role(role).weight(Weight.ofPercent(percent)).minimum(1).build();
  }

  private static Map<CoreValue, Weight> values(int count, long percent) {
    Map<CoreValue, Weight> weights = new TreeMap<>();
    for (CoreValue value : List.of(CoreValue.values()).subList(0, count)) {
      weights.put(value, Weight.ofPercent(weights.isEmpty() ? percent : 10));
    }
    return weights;
  }

  private static Stream<Arguments> ofBehaviour() {
    return Stream.of(
        found(behaviour(one -> one.withLevels(level(1, 0), level(2, 0), level(3, 120)))),
        found(
            behaviour(one -> one.withLevels(level(1, 0), level(2, 121))),
            "RANGE /behaviour/levels/1/value"),
        found(
            behaviour(one -> one.withLevels(level(1, 0), level(1, 9))),
            "NOT_MONOTONE /behaviour/levels/1"),
        found(
            behaviour(one -> one.withLevels(level(1, 9), level(2, 8))),
            "NOT_MONOTONE /behaviour/levels/1"),
        found(behaviour(one -> one.withValueWeights(values(7, 40)))),
        found(
            behaviour(one -> one.withValueWeights(values(7, 41))),
            "WEIGHTS /behaviour/valueWeights"),
        found(
            behaviour(one -> one.withValueWeights(values(6, 50))),
            "WEIGHTS /behaviour/valueWeights"),
        found(
            behaviour(
                one ->
                    one.withRaters(rater(FeedbackRole.ATASAN, 60), rater(FeedbackRole.REKAN, 40)))),
        found(
            behaviour(
                one ->
                    one.withRaters(rater(FeedbackRole.ATASAN, 60), rater(FeedbackRole.REKAN, 41))),
            "WEIGHTS /behaviour/raters"),
        found(
            behaviour(
                one ->
                    one.withRaters(rater(FeedbackRole.REKAN, 60), rater(FeedbackRole.REKAN, 40))),
            "DEAD_RULE /behaviour/raters/1"));
  }

  private static Stream<Arguments> ofParts() {
    return Stream.of(
        found(
            KMK.withResult(Optional.empty()),
            "INCOMPLETE /resultShare",
            "INCOMPLETE /resultBands",
            NO_FACTOR),
        found(
            KMK.withBehaviour(Optional.empty()),
            "INCOMPLETE /behaviourShare",
            "INCOMPLETE /behaviourBands"),
        found(
            behaviour(one -> one.withRange(range(0, 120, Unit.of("poin")))),
            "UNIT /behaviour/range/unit",
            "UNIT /behaviourBands/unit"),
        found(behaviour(one -> one.withRange(range(9, 9, Unit.PERCENT))), "RANGE /behaviour/range"),
        found(
            adjusted(one -> one.withRange(range(0, 120, Unit.of("poin")))),
            "UNIT /adjustment/range/unit"),
        found(adjusted(one -> one.withRange(range(9, 9, Unit.PERCENT))), "RANGE /adjustment/range"),
        found(
            adjusted(one -> one.withCorrectionMin(Points.of(6))),
            "RANGE /adjustment/correctionMin"),
        found(adjusted(one -> one.withCorrectionMin(Points.of(5)))),
        found(
            adjusted(
                one ->
                    one.withDeductions()
                        .withCorrectionMin(Points.ZERO)
                        .withCorrectionMax(Points.ZERO)),
            "DEAD_RULE /adjustment"),
        found(adjusted(one -> one.withDeductions().withCorrectionMin(Points.of(5)))),
        found(adjusted(one -> one.withCorrectionMin(Points.ZERO).withCorrectionMax(Points.ZERO))),
        found(
            organisation(one -> one.withTiers(one.getTiers().get(0), one.getTiers().get(0))),
            "DEAD_RULE /organisation/tiers/1"),
        found(organisation(one -> one.withTiers()), "INCOMPLETE /organisation/tiers"),
        found(
            KMK.withCalibrations(row(point(0, 0), point(100, 100)), row(point(0, 0), point(9, 9))),
            "DEAD_RULE /calibrations/1"),
        found(KMK.withCalibrations(row(point(5, 5))), "RANGE /calibrations/0/scale"),
        found(KMK.withRoundings(rounding(Stage.ACHIEVEMENT), rounding(Stage.FINAL))),
        found(
            KMK.withRoundings(rounding(Stage.FINAL), rounding(Stage.FINAL)),
            "DEAD_RULE /roundings/1"),
        found(
            ImmutableScheme.copyOf(result(one -> one.withFormulas()))
                .withRoundings(rounding(Stage.WEIGHT)),
            "DEAD_RULE /roundings/0"));
  }

  private static Stream<Arguments> ofSources() {
    return Stream.of(
        found(source(one -> one.withId("indeks")), "SOURCE /sources/1/id"),
        found(
            KMK.withSources(),
            "SOURCE /sources",
            "SOURCE /result/source",
            "SOURCE /result/weighting/source",
            "SOURCE /behaviour/source",
            "SOURCE /calibrations/0/source",
            "SOURCE /calibrations/1/source",
            "SOURCE /adjustment/source",
            "SOURCE /organisation/source",
            "SOURCE /resultBands/source",
            "SOURCE /behaviourBands/source",
            "gone remark SOURCE /sources/4/confidence"),
        found(
            source(one -> one.withConfidence(Confidence.UNCONFIRMED)),
            "remark SOURCE /sources/1/confidence"),
        found(result(one -> one.withSource("x")), "SOURCE /result/source"),
        found(weights(one -> one.withSource("x")), "SOURCE /result/weighting/source"),
        found(
            more(
                ImmutableAchievementFormula.copyOf(
                        formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET))
                    .withSource("x")),
            "SOURCE /result/formulas/5/source"),
        found(behaviour(one -> one.withSource("x")), "SOURCE /behaviour/source"),
        found(adjusted(one -> one.withSource("x")), "SOURCE /adjustment/source"),
        found(organisation(one -> one.withSource("x")), "SOURCE /organisation/source"),
        found(
            KMK.withCalibrations(
                CalibrationRow.builder().addScale(point(0, 0), point(9, 9)).source("x").build()),
            "SOURCE /calibrations/0/source"));
  }

  private static Stream<Arguments> ofBands() {
    return Stream.of(
        found(bands(band("100", "", ABOVE), band("90", "100", AS), band("", "90", BELOW))),
        found(
            bands(
                band("100", "", ABOVE),
                band("90", "100", AS),
                band("", "90", BELOW),
                band("7", "7", AS)),
            "RANGE /resultBands/bands/3"),
        found(
            bands(
                band("100", "", ABOVE),
                band("90", "100", AS),
                band("0", "90", BELOW),
                band("-9", "0", BELOW)),
            "remark DEAD_RULE /resultBands/bands/3"),
        found(
            bands(band("100", "", AS), band("90", "100", ABOVE), band("", "90", BELOW)),
            "NOT_MONOTONE /resultBands/bands/0"),
        found(
            bands(band("100", "", ABOVE), band("90", "100", AS), band("1", "90", BELOW)),
            "HOLE /resultBands/bands"),
        found(
            bands(band("100", "", ABOVE), band("90", "100", AS), band("", "91", BELOW)),
            "OVERLAP /resultBands/bands/2"),
        found(
            bands(
                band("100", "", ABOVE),
                band("95", "100", AS),
                band("90", "96", AS),
                band("", "90", BELOW))),
        found(
            bands(band("90", "", ABOVE), band("", "90", BELOW)), "UNREACHABLE /resultBands/bands"));
  }

  private static SchemeLabel label(String id, Predicate predicate) {
    return SchemeLabel.builder().id(id).name(id).predicate(predicate).build();
  }

  private static SchemeLabel plain(String id) {
    return SchemeLabel.builder().id(id).name(id).build();
  }

  private static Stream<Arguments> ofLaw() {
    List<MatrixCell> matrix = new ArrayList<>(KMK.getMatrix());
    matrix.add(matrix.get(0));
    BandTable total =
        BandTable.builder()
            .unit(Unit.PERCENT)
            .addBands(band("90", "", "A"), band("", "90", "B"))
            .build();
    ImmutableScheme lettered = KMK.withMatrix().withTotalBands(total);
    return Stream.of(
        found(KMK.withFrom(LocalDate.of(2022, 1, 1))),
        found(KMK.withFrom(LocalDate.of(2021, 12, 31)), "DATES /from"),
        found(KMK.withTo(LocalDate.of(2026, 1, 1))),
        found(KMK.withTo(LocalDate.of(2025, 12, 31)), "DATES /to"),
        found(KMK.withMatrix(matrix), "OVERLAP /matrix/9"),
        found(
            KMK.withTotalBands(total).withLabels(plain("A"), plain("B")), "DEAD_RULE /totalBands"),
        found(
            lettered
                .withTotalBands(
                    ImmutableBandTable.copyOf(total)
                        .withBands(band("90", "", "BAIK"), band("", "90", "B")))
                .withLabels(
                    label("BAIK", Predicate.SANGAT_BAIK), label("B", Predicate.BUTUH_PERBAIKAN)),
            "NATIONAL_LAW /labels/0/predicate",
            "remark NATIONAL_LAW /totalBands"),
        found(
            lettered.withLabels(label("A", Predicate.BAIK), label("B", Predicate.BAIK)),
            "NATIONAL_LAW /labels/1",
            "remark NATIONAL_LAW /totalBands"),
        found(
            lettered
                .withFrom(LocalDate.of(2021, 12, 31))
                .withLabels(label("A", Predicate.BAIK), label("B", Predicate.KURANG)),
            "DATES /from",
            "remark NATIONAL_LAW /totalBands"),
        found(
            KMK.withMatrix().withResult(Optional.empty()).withBehaviour(Optional.empty()),
            "INCOMPLETE ",
            "INCOMPLETE /behaviourBands",
            "INCOMPLETE /behaviourShare",
            "INCOMPLETE /resultBands",
            "INCOMPLETE /resultShare",
            NO_FACTOR),
        found(lettered.withLabels(plain("A"), plain("B")).withFrom(LocalDate.of(2021, 12, 31))),
        found(
            lettered.withLabels(
                label("A", Predicate.SANGAT_BAIK), label("B", Predicate.BUTUH_PERBAIKAN)),
            "remark NATIONAL_LAW /totalBands"),
        found(
            lettered.withLabels(label("A", Predicate.BUTUH_PERBAIKAN), label("B", Predicate.BAIK)),
            "NATIONAL_LAW /labels/1",
            "remark NATIONAL_LAW /totalBands"),
        found(
            lettered.withLabels(
                label("A", Predicate.SANGAT_BAIK),
                label("B", Predicate.BAIK),
                label("B", Predicate.KURANG)),
            "DEAD_RULE /labels/2",
            "remark NATIONAL_LAW /totalBands"));
  }

  private static Arguments found(Scheme scheme, String... findings) {
    return Arguments.of(List.of(findings), scheme);
  }

  static Stream<Arguments> defects() {
    return Stream.of(ofResults(), ofBehaviour(), ofParts(), ofSources(), ofBands(), ofLaw())
        .flatMap(one -> one);
  }

  private static List<String> all(Scheme scheme) {
    return SchemeCheck.check(scheme).stream()
        .map(one -> (one.isError() ? "" : "remark ") + one.kind() + " " + one.pointer())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("defects")
  void oneChangeIsFoundAndNothingElse(List<String> findings, Scheme scheme) {
    List<String> found = new ArrayList<>(all(scheme));
    for (String own : all(KMK)) {
      if (!found.remove(own)) {
        found.add("gone " + own);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(findings);
  }
}
