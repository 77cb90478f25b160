package io.github.kinerjaasn.scoring.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableCalibrationRow;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.adjustment.OrganisationPart.Scope;
import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.Additional;
import io.github.kinerjaasn.core.formula.WeightPart.Kind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeBand;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each stage by what a person gets of it: values by hand, or what is missing and wrong. */
class RatingStageTest {
  private static final ValueRange RANGE =
      ValueRange.builder().unit(Unit.PERCENT).floor(Points.ZERO).cap(Points.of(120)).build();

  /** 60 % results from ratios and 40 % behaviour; A from 90 on, B below. */
  private static final ImmutableScheme PLAIN =
      ImmutableScheme.copyOf(ShippedSchemes.KENDARI_60_40)
          .withResult(
              ImmutableResultPart.builder()
                  .range(RANGE)
                  .addFormulas(
                      AchievementFormula.builder()
                          .polarity(Polarity.MAXIMIZE)
                          .target(TargetSign.POSITIVE)
                          .shape(Shape.RATIO)
                          .build())
                  .build())
          .withBehaviour(ImmutableBehaviourPart.builder().range(RANGE).build())
          .withAllowances()
          .withLabels(
              SchemeLabel.builder().id("A").name("Baik sekali").build(),
              SchemeLabel.builder().id("B").name("Cukup").predicate(Predicate.BAIK).build())
          .withTotalBands(
              BandTable.builder()
                  .unit(Unit.PERCENT)
                  .addBands(
                      SchemeBand.builder().from(Points.of(90)).label("A").build(),
                      SchemeBand.builder().to(Points.of(90)).label("B").build())
                  .build());

  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  private static IndicatorInput reached(String id, long realised) {
    return IndicatorInput.of(id, Polarity.MAXIMIZE, Rational.HUNDRED, Rational.of(realised));
  }

  private static ImmutableSchemeInput input(long result, long behaviour) {
    return SchemeInput.empty()
        .withIndicators(reached("IKI-1", result))
        .withBehaviour(BehaviourInput.of(levels(behaviour)));
  }

  private static EnumMap<CoreValue, Rational> levels(long level) {
    EnumMap<CoreValue, Rational> levels = new EnumMap<>(CoreValue.class);
    Stream.of(CoreValue.values()).forEach(one -> levels.put(one, Rational.of(level)));
    return levels;
  }

  private static SchemeResult rated(Scheme scheme, SchemeInput input) {
    Trouble trouble = new Trouble();
    Optional<SchemeResult> result =
        new RatingStage(scheme).rate(input, Tracer.silent(Interpretations.defaults()), trouble);
    assertThat(trouble.found()).isEmpty();
    return result.orElseThrow();
  }

  private static List<String> troubles(Scheme scheme, SchemeInput input) {
    Trouble trouble = new Trouble();
    assertThat(
            new RatingStage(scheme).rate(input, Tracer.silent(Interpretations.defaults()), trouble))
        .isEmpty();
    return trouble.found().stream()
        .map((Violation one) -> one.pointer() + " " + one.message().en())
        .toList();
  }

  private static List<String> steps(Scheme scheme, SchemeInput input) {
    Tracer.Recorder tracer = Tracer.recording(Interpretations.defaults());
    new RatingStage(scheme).rate(input, tracer, new Trouble());
    return tracer.root().toText(Language.EN).lines().map(String::strip).toList();
  }

  private static Rational total(Scheme scheme, SchemeInput input) {
    return rated(scheme, input).total().map(Score::exact).orElseThrow();
  }

  @Test
  void partsAreAddedByTheirSharesAndTheBandGivesTheLabel() {
    SchemeResult result = rated(PLAIN, input(100, 75));
    assertThat(result.total().orElseThrow().exact()).isEqualTo(Rational.of(90));
    assertThat(result.label()).contains("A");
    assertThat(result.predicate()).isEmpty();
    assertThat(rated(PLAIN, input(100, 74)).predicate()).contains(Predicate.BAIK);
  }

  @Test
  void everythingMissingIsNamedAtOnce() {
    assertThat(troubles(PLAIN, SchemeInput.empty()))
        .containsExactly(
            "/indicators the indicators is missing",
            "/behaviour the ratings of behaviour is missing");
  }

  /** A value given in place of the indicators is a final start value within its range. */
  @Test
  void aGivenValueIsTakenWithinItsRange() {
    ImmutableSchemeInput given =
        SchemeInput.empty().withResultValue(Rational.of(120)).withBehaviourValue(Rational.ZERO);
    assertThat(total(PLAIN, given)).isEqualTo(Rational.of(72));
    assertThat(troubles(PLAIN, given.withResultValue(Rational.parse("120.1"))))
        .containsExactly("/resultValue the number is outside 0..120");
    assertThat(troubles(PLAIN, given.withBehaviourValue(Rational.parse("-0.1"))))
        .containsExactly("/behaviourValue the number is outside 0..120");
  }

  @Test
  void aSchemeWithoutFormulasNeedsTheValue() {
    assertThat(troubles(ShippedSchemes.KENDARI_60_40, SchemeInput.empty()))
        .contains("/resultValue the value of work results is missing");
  }

  /** What no share and no band needs is not asked for. */
  @Test
  void aPartThatCountsForNothingIsNotNeeded() {
    Scheme behaviourOnly = PLAIN.withResultShare(Optional.empty()).withBehaviourShare(Weight.FULL);
    ImmutableSchemeInput input = SchemeInput.empty().withBehaviour(BehaviourInput.of(levels(90)));
    assertThat(total(behaviourOnly, input)).isEqualTo(Rational.of(90));
    Scheme resultOnly = PLAIN.withBehaviourShare(Optional.empty()).withResultShare(Weight.FULL);
    assertThat(total(resultOnly, SchemeInput.empty().withIndicators(reached("IKI-1", 90))))
        .isEqualTo(Rational.of(90));
    Scheme noShares = KMK.withResultShare(Optional.empty()).withBehaviourShare(Optional.empty());
    assertThat(troubles(noShares, SchemeInput.empty()))
        .contains("/indicators the indicators is missing")
        .contains("/behaviour the ratings of behaviour is missing");
    assertThat(rated(noShares, kmk()).total()).isEmpty();
  }

  private static ImmutableSchemeInput kmk() {
    return SchemeInput.empty()
        .withResultValue(Rational.HUNDRED)
        .withBehaviourValue(Rational.of(80))
        .withOrganisationValue(Rational.of(90))
        .withTier(1)
        .withDiscipline(Rational.ZERO)
        .withImpact(Rational.ZERO)
        .withCorrection(Rational.ZERO);
  }

  @ParameterizedTest
  @CsvSource({
    "discipline, -0.1, /discipline the number is below 0",
    "impact, -0.1, /impact the number is below 0",
    "unit, 120.1, /organisationValue the number is outside 0..120",
    "unit, -0.1, /organisationValue the number is outside 0..120",
    "tier, 3, /tier the scheme has no such tier",
    "discipline, , /discipline discipline value is missing",
    "impact, , /impact impact value is missing",
    "correction, , /correction the correction (0 if none) is missing",
    "unit, , /organisationValue the organisation value is missing",
    "tier, , /tier the tier is missing"
  })
  void whatAPersonBringsIsChecked(String member, String value, String trouble) {
    Optional<Rational> number = Optional.ofNullable(value).map(Rational::parse);
    SchemeInput input =
        switch (member) {
          case "discipline" -> kmk().withDiscipline(number);
          case "impact" -> kmk().withImpact(number);
          case "correction" -> kmk().withCorrection(number);
          case "unit" -> kmk().withOrganisationValue(number);
          default -> kmk().withTier(Optional.ofNullable(value).map(Integer::valueOf));
        };
    assertThat(troubles(KMK, input)).containsExactly(trouble);
  }

  @Test
  void theEndsOfTheRangeAreAllowed() {
    assertThat(rated(KMK, kmk().withOrganisationValue(Rational.of(120))).label()).isPresent();
    assertThat(rated(KMK, kmk().withOrganisationValue(Rational.ZERO)).label()).isPresent();
  }

  private static AdjustmentPart adjustment() {
    return KMK.getAdjustment().orElseThrow();
  }

  /** Where a scheme corrects nobody, no correction is asked for. */
  @Test
  void aCorrectionIsNeededOnlyWhereThereIsOne() {
    Scheme none =
        KMK.withAdjustment(
            ImmutableAdjustmentPart.copyOf(adjustment())
                .withCorrectionMin(Points.ZERO)
                .withCorrectionMax(Points.ZERO));
    assertThat(rated(none, kmk().withCorrection(Optional.empty())).label()).isPresent();
  }

  /** Only the deductions that a scheme names are taken off and asked for. */
  @Test
  void onlyNamedDeductionsCount() {
    Scheme discipline =
        KMK.withOrganisation(Optional.empty())
            .withAdjustment(
                ImmutableAdjustmentPart.copyOf(adjustment())
                    .withDeductions(AdjustmentPart.Deduction.DISCIPLINE));
    SchemeResult result =
        rated(discipline, kmk().withDiscipline(Rational.of(7)).withImpact(Rational.of(9)));
    assertThat(result.resultValue().orElseThrow().exact()).isEqualTo(Rational.of(93));
    assertThat(rated(discipline, kmk().withImpact(Optional.empty())).label()).isPresent();
  }

  /** Results above the unit's 90 mix by half, behaviour below it by a tenth. */
  @Test
  void eachComponentIsMixedOnlyWhereTheScopeSaysSo() {
    SchemeResult each = rated(KMK, kmk());
    assertThat(each.resultValue().orElseThrow().exact()).isEqualTo(Rational.of(95));
    assertThat(each.behaviourValue().orElseThrow().exact()).isEqualTo(Rational.of(81));
    SchemeResult total =
        rated(
            KMK.withOrganisation(
                ImmutableOrganisationPart.copyOf(KMK.getOrganisation().orElseThrow())
                    .withScope(Scope.TOTAL)),
            kmk());
    assertThat(total.resultValue().orElseThrow().exact()).isEqualTo(Rational.HUNDRED);
    assertThat(total.behaviourValue().orElseThrow().exact()).isEqualTo(Rational.of(80));
    assertThat(total.total().orElseThrow().exact()).isEqualTo(Rational.parse("92.5"));
  }

  @Test
  void theReasoningNamesEachAdjustedAndMixedValue() {
    List<String> steps = steps(KMK, kmk());
    for (String name : List.of("total", "hasil kerja", "perilaku kerja")) {
      assertThat(steps)
          .anyMatch(one -> one.startsWith("adjusted value (" + name + ") = "))
          .anyMatch(one -> one.startsWith("value mixed with the organisation's (" + name + ") = "));
    }
    assertThat(steps)
        .anyMatch(one -> one.startsWith("rating against expectation (hasil kerja) = meets"))
        .anyMatch(one -> one.startsWith("rating against expectation (perilaku kerja) = below"));
  }

  @Test
  void theReasoningEndsInTheNameOfTheLabel() {
    assertThat(steps(PLAIN, input(100, 75)).get(0))
        .startsWith("outcome of the scheme = Baik sekali")
        .contains("work results 100, work behaviour 75, total 90");
    assertThat(steps(ShippedSchemes.PERMENLHK_6_2024, givenRatings()).get(0))
        .startsWith("outcome of the scheme = good")
        .contains("work results -, work behaviour -, total -");
  }

  private static ImmutableSchemeInput givenRatings() {
    return SchemeInput.empty()
        .withResultRating(Rating.SESUAI_EKSPEKTASI)
        .withBehaviourRating(Rating.SESUAI_EKSPEKTASI);
  }

  @Test
  void withoutBandsTheRatersRatingsAreNeeded() {
    assertThat(troubles(ShippedSchemes.PERMENLHK_6_2024, SchemeInput.empty()))
        .containsExactly(
            "/resultRating the rating of work results is missing",
            "/behaviourRating the rating of work behaviour is missing");
    assertThat(rated(ShippedSchemes.PERMENLHK_6_2024, givenRatings()).predicate())
        .contains(Predicate.BAIK);
  }

  @Test
  void theScaleOfThePostIsNeeded() {
    ImmutableSchemeInput input =
        kmk().withResultValue(Optional.empty()).withIndicators(reached("IKI-1", 110));
    assertThat(troubles(KMK, input)).containsExactly("/post the kind of post is missing");
    assertThat(troubles(KMK, input.withPost(PostKind.JPT_UTAMA)))
        .containsExactly("/post the calibration of this post is missing");
    Scheme forAll =
        KMK.withOrganisation(Optional.empty())
            .withCalibrations(
                ImmutableCalibrationRow.copyOf(KMK.getCalibrations().get(1)).withPosts());
    assertThat(
            rated(forAll, input.withPost(PostKind.JPT_UTAMA)).resultValue().orElseThrow().exact())
        .isEqualTo(Rational.parse("107.5"));
  }

  private static Scheme weighted(Additional additional) {
    return PLAIN.withResult(
        ImmutableResultPart.copyOf(PLAIN.getResult().orElseThrow())
            .withWeighting(
                WeightPart.builder()
                    .kind(Kind.EQUAL)
                    .additional(additional)
                    .additionalShare(Weight.ofPercent(20))
                    .build()));
  }

  private static IndicatorInput additional(String id, long realised) {
    IndicatorInput one = reached(id, realised);
    return new IndicatorInput(
        id,
        one.polarity(),
        one.target(),
        one.upper(),
        one.realisation(),
        one.worst(),
        one.targetAtMaximum(),
        one.weight(),
        one.days(),
        ResultKind.TAMBAHAN);
  }

  /** Main results of 100 and 80, an additional one of 50, all three or only one kind. */
  @ParameterizedTest
  @CsvSource({
    "SAME, both, 76.6667",
    "EXCLUDED, both, 90",
    "SHARE, both, 82",
    "SHARE, main, 90",
    "SHARE, additional, 50",
    "SAME, additional, 50"
  })
  void additionalResultsCountAsTheSchemeSays(Additional rule, String kinds, String value) {
    List<IndicatorInput> inputs = new ArrayList<>();
    if (!kinds.equals("additional")) {
      inputs.add(reached("IKI-1", 100));
      inputs.add(reached("IKI-2", 80));
    }
    if (!kinds.equals("main")) {
      inputs.add(additional("IKI-3", 50));
    }
    SchemeResult result = rated(weighted(rule), input(0, 0).withIndicators(inputs));
    assertThat(result.resultValue().orElseThrow().exact().label().en()).endsWith(value);
  }

  @Test
  void additionalResultsAloneAreNoneWhereTheyAreExcluded() {
    assertThat(
            troubles(
                weighted(Additional.EXCLUDED), input(0, 0).withIndicators(additional("IKI-3", 50))))
        .containsExactly("/indicators the indicators is missing");
  }

  @Test
  void anUndefinedAchievementIsNamedByItsIndicator() {
    IndicatorInput less =
        IndicatorInput.of("IKI-2", Polarity.MINIMIZE, Rational.HUNDRED, Rational.HUNDRED);
    assertThat(troubles(PLAIN, input(100, 75).withIndicators(reached("IKI-1", 1), less)))
        .containsExactly("/indicators/IKI-2 the achievement is undefined for this target");
  }

  /** 130 counts as 120, a value of -10 as 0, and a maximum target met as the value for it. */
  @Test
  void achievementsAreLimitedAndRounded() {
    assertThat(total(PLAIN, input(130, 75))).isEqualTo(Rational.of(102));
    assertThat(total(PLAIN, input(-10, 75))).isEqualTo(Rational.of(30));
    Tracer silent = Tracer.silent(Interpretations.defaults());
    Scheme full =
        PLAIN
            .withResult(
                ImmutableResultPart.copyOf(PLAIN.getResult().orElseThrow())
                    .withMetMaximum(Points.of(110)))
            .withRoundings(rounding(Stage.ACHIEVEMENT));
    assertThat(new RatingStage(full).achievement(maximum(100), silent)).contains(Rational.of(110));
    assertThat(new RatingStage(full).achievement(maximum(99), silent)).contains(Rational.of(99));
    assertThat(
            new RatingStage(full)
                .achievement(
                    IndicatorInput.of("IKI-1", Polarity.MAXIMIZE, Rational.of(7), Rational.of(3)),
                    silent))
        .contains(Rational.of(43));
    assertThat(new RatingStage(ShippedSchemes.PERMENLHK_6_2024).achievement(maximum(1), silent))
        .isEmpty();
  }

  private static IndicatorInput maximum(long realised) {
    IndicatorInput one = reached("IKI-1", realised);
    return new IndicatorInput(
        one.id(),
        one.polarity(),
        one.target(),
        one.upper(),
        one.realisation(),
        one.worst(),
        true,
        one.weight(),
        one.days(),
        one.kind());
  }

  private static RoundingStep rounding(Stage stage) {
    return RoundingStep.builder().stage(stage).decimals(0).mode(RoundingMode.HALF_UP).build();
  }

  /** 60 % of 82.5 and 40 % of 77.5, both rounded up, or only their sum of 80.5. */
  @Test
  void eachStageHasItsOwnRounding() {
    ImmutableSchemeInput input =
        SchemeInput.empty()
            .withIndicators(reached("IKI-1", 100), reached("IKI-2", 65))
            .withBehaviour(BehaviourInput.of(levels(77)), BehaviourInput.of(levels(78)));
    assertThat(total(PLAIN, input)).isEqualTo(Rational.parse("80.5"));
    assertThat(total(PLAIN.withRoundings(rounding(Stage.RESULT_VALUE)), input))
        .isEqualTo(Rational.parse("80.8"));
    assertThat(total(PLAIN.withRoundings(rounding(Stage.BEHAVIOUR_VALUE)), input))
        .isEqualTo(Rational.parse("80.7"));
    assertThat(
            total(PLAIN.withRoundings(rounding(Stage.RESULT_VALUE), rounding(Stage.FINAL)), input))
        .isEqualTo(Rational.of(81));
  }

  @Test
  void behaviourIsTheMeanOfValuesByTheirWeights() {
    EnumMap<CoreValue, Rational> levels = levels(70);
    levels.put(CoreValue.values()[0], Rational.HUNDRED);
    Scheme weighted =
        PLAIN.withBehaviour(
            ImmutableBehaviourPart.copyOf(PLAIN.getBehaviour().orElseThrow())
                .withValueWeights(weights()));
    SchemeInput input = input(0, 0).withBehaviour(BehaviourInput.of(levels));
    assertThat(rated(weighted, input).behaviourValue().orElseThrow().exact())
        .isEqualTo(Rational.of(82));
    assertThat(rated(PLAIN, input).behaviourValue().orElseThrow().exact())
        .isEqualTo(Rational.of(520, 7));
  }

  private static Map<CoreValue, Weight> weights() {
    EnumMap<CoreValue, Weight> weights = new EnumMap<>(CoreValue.class);
    for (CoreValue value : CoreValue.values()) {
      weights.put(value, Weight.ofPercent(value == CoreValue.values()[0] ? 40 : 10));
    }
    return weights;
  }

  @Test
  void aNegativeNumberIsNoValueOfBehaviour() {
    EnumMap<CoreValue, Rational> levels = levels(0);
    levels.put(CoreValue.AKUNTABEL, Rational.of(-1));
    assertThat(troubles(PLAIN, input(0, 0).withBehaviour(BehaviourInput.of(levels))))
        .containsExactly("/behaviour/0/levels/AKUNTABEL this is no level of the scale");
  }
}
