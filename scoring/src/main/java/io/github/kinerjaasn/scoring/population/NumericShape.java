package io.github.kinerjaasn.scoring.population;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.scheme.Scheme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What of a scheme machine arithmetic can do, and all that it cannot. */
final class NumericShape {
  private static final Map<Polarity, Shape> SHAPES =
      Map.of(
          Polarity.MAXIMIZE, Shape.RATIO,
          Polarity.MINIMIZE, Shape.MIRRORED_RATIO,
          Polarity.STABILIZE, Shape.DISTANCE);

  /** With it, shares of four decimals and seven values, {@link TotalEstimate} stays below 2^50. */
  private static final Points HIGHEST = Points.of(1_000);

  /** A limit between two hundredths would be rounded out of its own range. */
  private static final int DECIMALS = Rounding.TWO_DECIMALS.decimals();

  private final Scheme scheme;
  private final List<String> lacks = new ArrayList<>();

  private NumericShape(Scheme scheme) {
    this.scheme = scheme;
  }

  /** Everything that stands against it; empty if nothing does. */
  static List<String> lacks(Scheme scheme) {
    NumericShape shape = new NumericShape(scheme);
    shape.judge();
    return shape.lacks;
  }

  private void judge() {
    need(scheme.getResult().filter(NumericShape::isPlain).isPresent(), "plain result formulas");
    need(scheme.getBehaviour().filter(NumericShape::isPlain).isPresent(), "equal behaviour values");
    need(
        ranges().allMatch(range -> range.getCap().compareTo(HIGHEST) <= 0),
        "values of at most " + HIGHEST);
    need(
        ranges()
            .flatMap(range -> Stream.of(range.getFloor(), range.getCap()))
            .allMatch(limit -> limit.amount().scale() <= DECIMALS),
        "limits of at most two decimals");
    need(scheme.getCalibrations().isEmpty(), "no calibration");
    need(scheme.getAdjustment().isEmpty(), "no adjustment");
    need(scheme.getOrganisation().isEmpty(), "no organisation value");
    need(scheme.hasMatrix(), "a matrix");
    need(scheme.getResultBands().isPresent(), "bands of results");
    need(scheme.getBehaviourBands().isPresent(), "bands of behaviour");
    need(scheme.getResultShare().isPresent(), "a share of results");
    need(scheme.getBehaviourShare().isPresent(), "a share of behaviour");
    need(stages().equals(EnumSet.of(Stage.RESULT_VALUE, Stage.FINAL)), "roundings of two stages");
    need(
        scheme.getRoundings().stream()
            .map(one -> new Rounding(one.getDecimals(), one.getMode()))
            .allMatch(Rounding.TWO_DECIMALS::equals),
        "two decimals, half up");
  }

  private Stream<ValueRange> ranges() {
    return Stream.concat(
        scheme.getResult().map(ResultPart::getRange).stream(),
        scheme.getBehaviour().map(BehaviourPart::getRange).stream());
  }

  private void need(boolean met, String name) {
    if (!met) {
      lacks.add(name);
    }
  }

  private Set<Stage> stages() {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    scheme.getRoundings().forEach(one -> stages.add(one.getStage()));
    return stages;
  }

  private static boolean isPlain(ResultPart part) {
    WeightPart weighting = part.getWeighting().orElse(null);
    return !part.getFormulas().isEmpty()
        && part.getFormulas().stream().allMatch(NumericShape::isPlain)
        && part.getMetMaximum().isEmpty()
        && part.getRange().getFloor().compareTo(Points.ZERO) >= 0
        && weighting != null
        && weighting.getKind() == WeightPart.Kind.FIXED
        && weighting.getAdditional() == WeightPart.Additional.SAME
        && !weighting.isDaysActive()
        && !weighting.isQualityFactor();
  }

  private static boolean isPlain(AchievementFormula formula) {
    return formula.getTarget() != TargetSign.POSITIVE
        || formula.getScale().isEmpty() && SHAPES.get(formula.getPolarity()) == formula.getShape();
  }

  private static boolean isPlain(BehaviourPart part) {
    return part.getRaters().isEmpty()
        && part.getValueWeights().values().stream().distinct().count() <= 1
        && (part.getValueWeights().isEmpty() || part.getValueWeights().containsValue(Weight.FULL))
        && part.getRange().getFloor().compareTo(Points.ZERO) >= 0;
  }

  /** The polarities whose achievement is a plain ratio, as a bit each. */
  static int polarities(ResultPart part) {
    int bits = 0;
    for (AchievementFormula one : part.getFormulas()) {
      if (one.getTarget() == TargetSign.POSITIVE) {
        bits |= 1 << one.getPolarity().ordinal();
      }
    }
    return bits;
  }
}
