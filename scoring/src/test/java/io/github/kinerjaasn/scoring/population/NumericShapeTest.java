package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.adjustment.OrganisationPart;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
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
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericShapeTest {
  private static final ImmutableScheme SCHEME = ImmutableScheme.copyOf(NumericScheme.scheme());
  private static final ImmutableResultPart RESULT =
      ImmutableResultPart.copyOf(SCHEME.getResult().orElseThrow());
  private static final ImmutableBehaviourPart BEHAVIOUR =
      ImmutableBehaviourPart.copyOf(SCHEME.getBehaviour().orElseThrow());
  private static final ImmutableWeightPart WEIGHTS =
      ImmutableWeightPart.copyOf(RESULT.getWeighting().orElseThrow());
  private static final ValueRange FROM_MINUS_ONE =
      ValueRange.builder().unit(Unit.of("poin")).floor(Points.of(-1)).cap(Points.of(120)).build();

  private static void assertLacks(Scheme scheme, String... lacks) {
    assertThat(NumericShape.lacks(scheme)).containsExactly(lacks);
  }

  private static void assertNotPlain(ResultPart part) {
    assertLacks(SCHEME.withResult(part), "plain result formulas");
  }

  private static void assertUnequal(BehaviourPart part) {
    assertLacks(SCHEME.withBehaviour(part), "equal behaviour values");
  }

  @Test
  void theNumericSchemeLacksNothing() {
    assertLacks(SCHEME);
    assertLacks(SCHEME.withBehaviour(BEHAVIOUR.withValueWeights(weights(CoreValue.values()))));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertLacks(SCHEME.withResult(Optional.empty()), "plain result formulas");
    assertLacks(SCHEME.withBehaviour(Optional.empty()), "equal behaviour values");
    assertLacks(SCHEME.withMatrix(), "a matrix");
    assertLacks(SCHEME.withResultBands(Optional.empty()), "bands of results");
    assertLacks(SCHEME.withBehaviourBands(Optional.empty()), "bands of behaviour");
    assertLacks(SCHEME.withResultShare(Optional.empty()), "a share of results");
    assertLacks(SCHEME.withBehaviourShare(Optional.empty()), "a share of behaviour");
  }

  @Test
  void whatItCannotDoIsNamed() {
    assertLacks(SCHEME.withCalibrations(CalibrationRow.builder().build()), "no calibration");
    AdjustmentPart adjustment = AdjustmentPart.builder().range(RESULT.getRange()).build();
    assertLacks(SCHEME.withAdjustment(adjustment), "no adjustment");
    OrganisationPart organisation =
        OrganisationPart.builder()
            .shareBelow(Weight.ofPercent(50))
            .scope(OrganisationPart.Scope.TOTAL)
            .build();
    assertLacks(SCHEME.withOrganisation(organisation), "no organisation value");
  }

  /** Above it the sums of a total would leave the whole numbers that a double holds. */
  @Test
  void valuesAreAtMostAThousand() {
    for (int cap : new int[] {1_000, 1_001}) {
      ValueRange range =
          ValueRange.builder().unit(Unit.of("poin")).floor(Points.ZERO).cap(Points.of(cap)).build();
      String[] lacks = cap == 1_000 ? new String[0] : new String[] {"values of at most 1000"};
      assertLacks(SCHEME.withResult(RESULT.withRange(range)), lacks);
      assertLacks(SCHEME.withBehaviour(BEHAVIOUR.withRange(range)), lacks);
    }
  }

  /** A finer limit would be rounded out of its own range. */
  @ParameterizedTest
  @CsvSource({
    "0, 120, true",
    "0.01, 166.67, true",
    "0.004, 120, false",
    "0.00999, 120, false",
    "0, 166.667, false",
    "0.0001, 120.00001, false"
  })
  void limitsAreWholeHundredths(String floor, String cap, boolean plain) {
    ValueRange range =
        ValueRange.builder()
            .unit(Unit.of("poin"))
            .floor(Points.parse(floor))
            .cap(Points.parse(cap))
            .build();
    String[] lacks = plain ? new String[0] : new String[] {"limits of at most two decimals"};
    assertLacks(SCHEME.withResult(RESULT.withRange(range)), lacks);
    assertLacks(SCHEME.withBehaviour(BEHAVIOUR.withRange(range)), lacks);
  }

  @Test
  void roundingsAreOfTwoStagesWithTwoDecimalsHalfUp() {
    RoundingStep result = SCHEME.getRoundings().get(0);
    RoundingStep last = rounding(Stage.FINAL, 2, RoundingMode.HALF_UP);
    assertLacks(SCHEME.withRoundings(result, last));
    assertLacks(SCHEME.withRoundings(result), "roundings of two stages");
    RoundingStep weight = rounding(Stage.WEIGHT, 2, RoundingMode.HALF_UP);
    assertLacks(SCHEME.withRoundings(result, last, weight), "roundings of two stages");
    RoundingStep fine = rounding(Stage.FINAL, 3, RoundingMode.HALF_UP);
    assertLacks(SCHEME.withRoundings(result, fine), "two decimals, half up");
    RoundingStep even = rounding(Stage.FINAL, 2, RoundingMode.HALF_EVEN);
    assertLacks(SCHEME.withRoundings(result, even), "two decimals, half up");
  }

  private static RoundingStep rounding(Stage stage, int decimals, RoundingMode mode) {
    return RoundingStep.builder().stage(stage).decimals(decimals).mode(mode).build();
  }

  @Test
  void resultsAreRatiosOfFixedWeights() {
    assertNotPlain(RESULT.withFormulas());
    assertNotPlain(RESULT.withMetMaximum(Points.of(100)));
    assertNotPlain(RESULT.withRange(FROM_MINUS_ONE));
    assertNotPlain(RESULT.withWeighting(Optional.empty()));
    assertNotPlain(RESULT.withWeighting(WEIGHTS.withKind(WeightPart.Kind.EQUAL)));
    assertNotPlain(RESULT.withWeighting(WEIGHTS.withAdditional(WeightPart.Additional.EXCLUDED)));
    assertNotPlain(RESULT.withWeighting(WEIGHTS.withDaysActive(true)));
    assertNotPlain(RESULT.withWeighting(WEIGHTS.withQualityFactor(true)));
  }

  @Test
  void formulasOfPositiveTargetsArePlain() {
    AchievementFormula inverse = formula(Polarity.MINIMIZE, TargetSign.POSITIVE);
    assertNotPlain(RESULT.withFormulas(inverse));
    AchievementFormula zero = formula(Polarity.MINIMIZE, TargetSign.ZERO);
    assertLacks(SCHEME.withResult(RESULT.withFormulas(zero)));
    AchievementFormula ratio = RESULT.getFormulas().get(0);
    AchievementFormula scaled =
        ImmutableAchievementFormula.copyOf(ratio)
            .withScale(ScalePoint.of(Points.ZERO, Points.ZERO));
    assertNotPlain(RESULT.withFormulas(scaled));
    assertThat(NumericShape.polarities(RESULT)).isEqualTo(0b111);
    assertThat(NumericShape.polarities(RESULT.withFormulas(zero))).isZero();
    assertThat(NumericShape.polarities(RESULT.withFormulas(zero, ratio))).isEqualTo(0b001);
    assertThat(NumericShape.polarities(RESULT.withFormulas(inverse))).isEqualTo(0b010);
    assertThat(NumericShape.polarities(RESULT.withFormulas(inverse, inverse))).isEqualTo(0b010);
  }

  private static AchievementFormula formula(Polarity polarity, TargetSign target) {
    return AchievementFormula.builder()
        .polarity(polarity)
        .target(target)
        .shape(Shape.INVERSE_RATIO)
        .build();
  }

  @Test
  void behaviourIsOneRatersEqualValues() {
    RaterWeight peer =
        RaterWeight.builder().role(FeedbackRole.ATASAN).weight(Weight.ofPercent(40)).build();
    assertUnequal(BEHAVIOUR.withRaters(peer));
    assertUnequal(BEHAVIOUR.withRange(FROM_MINUS_ONE));
    Map<CoreValue, Weight> halves =
        Map.of(
            CoreValue.values()[0],
            Weight.ofPercent(50),
            CoreValue.values()[1],
            Weight.ofPercent(50));
    assertUnequal(BEHAVIOUR.withValueWeights(halves));
    Map<CoreValue, Weight> unequal =
        Map.of(CoreValue.values()[0], Weight.FULL, CoreValue.values()[1], Weight.ofPercent(50));
    assertUnequal(BEHAVIOUR.withValueWeights(unequal));
  }

  private static Map<CoreValue, Weight> weights(CoreValue... values) {
    return Stream.of(values).collect(Collectors.toMap(one -> one, one -> Weight.FULL));
  }
}
