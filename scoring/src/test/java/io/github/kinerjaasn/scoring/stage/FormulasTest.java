package io.github.kinerjaasn.scoring.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.ScalePoint;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  private static final Rational CAP = Rational.of(120);

  private static IndicatorInput input(
      Polarity polarity, String target, String upper, String realised, String worst) {
    return new IndicatorInput(
        "IKI-1",
        polarity,
        Rational.parse(target),
        Optional.ofNullable(upper).map(Rational::parse),
        Rational.parse(realised),
        Optional.ofNullable(worst).map(Rational::parse),
        false,
        Rational.ONE,
        IndicatorInput.YEAR,
        ResultKind.UTAMA);
  }

  /** Target, upper end of a range, realisation and worst value; no index where undefined. */
  @ParameterizedTest
  @CsvSource({
    "RATIO, 200, , 150, , 75",
    "RATIO, -200, , -150, , 75",
    "RATIO, 0, , 150, ,",
    "INVERSE_RATIO, 5, , 4, , 125",
    "INVERSE_RATIO, 5, , 0, , 120",
    "INVERSE_RATIO, 5, , -1, , 120",
    "INVERSE_RATIO, 5, , 0.5, , 1000",
    "MIRRORED_RATIO, 200, , 150, , 125",
    "MIRRORED_RATIO, 0, , 150, ,",
    "DISTANCE, 100, , 90, , 90",
    "DISTANCE, 100, , 110, , 90",
    "DISTANCE, -100, , -90, , 90",
    "DISTANCE, 80, 110, 80, , 100",
    "DISTANCE, 80, 110, 110, , 100",
    "DISTANCE, 80, 110, 72, , 90",
    "DISTANCE, 80, 110, 121, , 90",
    "DISTANCE, 0, , 1, ,",
    "FROM_WORST, 0, , 2, 10, 80",
    "FROM_WORST, 0, , 2, 0,",
    "FROM_WORST, 0, , 2, -10,",
    "FROM_WORST, 0, , 2, ,",
    "MET, 100, , 100, , 100",
    "MET, 100, , 99.9, , 0"
  })
  void aShapeGivesItsIndex(
      Shape shape, String target, String upper, String realised, String worst, String index) {
    assertThat(
            new Formulas.Formula(shape, Optional.empty())
                .of(input(Polarity.MAXIMIZE, target, upper, realised, worst), CAP))
        .isEqualTo(Optional.ofNullable(index).map(Rational::parse));
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 100, , 99, false",
    "MAXIMIZE, 100, , 100, true",
    "MAXIMIZE, 100, , 101, true",
    "MAXIMIZE, 100, 110, 111, true",
    "MINIMIZE, 100, , 99, true",
    "MINIMIZE, 100, , 100, true",
    "MINIMIZE, 100, , 101, false",
    "MINIMIZE, 100, 110, 110, true",
    "MINIMIZE, 100, 110, 111, false",
    "STABILIZE, 100, , 99, false",
    "STABILIZE, 100, , 100, true",
    "STABILIZE, 100, , 101, false",
    "STABILIZE, 100, 110, 110, true",
    "STABILIZE, 100, 110, 111, false",
    "STABILIZE, 100, 110, 99, false"
  })
  void aTargetIsMetOnTheSideThatItsPolarityMinds(
      Polarity polarity, String target, String upper, String realised, boolean met) {
    assertThat(Formulas.isMet(input(polarity, target, upper, realised, null))).isEqualTo(met);
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

  private static ScalePoint point(long from, long to) {
    return ScalePoint.of(Points.of(from), Points.of(to));
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 1, , RATIO",
    "MAXIMIZE, 0, , MET",
    "MAXIMIZE, -1, , MIRRORED_RATIO",
    "MAXIMIZE, -1, 1, DISTANCE",
    "MINIMIZE, 1, , INVERSE_RATIO",
    "MINIMIZE, 0, ,",
    "STABILIZE, 1, ,"
  })
  void polarityAndSignOfTheTargetChooseTheFormula(
      Polarity polarity, String target, String upper, Shape shape) {
    Formulas formulas =
        new Formulas(
            List.of(
                formula(Polarity.MAXIMIZE, TargetSign.POSITIVE, Shape.RATIO),
                formula(Polarity.MAXIMIZE, TargetSign.ZERO, Shape.MET),
                formula(Polarity.MAXIMIZE, TargetSign.NEGATIVE, Shape.MIRRORED_RATIO),
                formula(Polarity.MAXIMIZE, TargetSign.RANGE, Shape.DISTANCE),
                formula(Polarity.MINIMIZE, TargetSign.POSITIVE, Shape.INVERSE_RATIO)));
    assertThat(formulas.of(input(polarity, target, upper, "1", null)).map(one -> one.shape()))
        .isEqualTo(Optional.ofNullable(shape));
  }

  @Test
  void anIndexIsConvertedByItsScale() {
    Formulas formulas =
        new Formulas(
            List.of(
                formula(
                    Polarity.STABILIZE,
                    TargetSign.POSITIVE,
                    Shape.DISTANCE,
                    point(0, 0),
                    point(90, 100),
                    point(100, 120))));
    IndicatorInput input = input(Polarity.STABILIZE, "100", null, "95", null);
    assertThat(formulas.of(input).orElseThrow().of(input, CAP)).contains(Rational.of(110));
  }

  /** Below the first cut the first line goes on, above the last the value stays. */
  @ParameterizedTest
  @CsvSource({"-9, -10", "0, 0", "45, 50", "90, 100", "95, 110", "100, 120", "150, 120"})
  void aScaleIsLinearBetweenItsPoints(String from, String to) {
    Scale scale = Scale.of(List.of(point(0, 0), point(90, 100), point(100, 120)));
    assertThat(scale.of(Rational.parse(from))).isEqualTo(Rational.parse(to));
  }

  @Test
  void aScaleRises() {
    assertThat(Scale.isScale(List.of(point(0, 5), point(1, 4), point(2, 9)))).isTrue();
    assertThat(Scale.isScale(List.of(point(0, 5)))).isFalse();
    assertThat(Scale.isScale(List.of(point(0, 5), point(0, 6)))).isFalse();
    assertThat(Scale.isScale(List.of(point(0, 5), point(2, 6), point(1, 7)))).isFalse();
    assertThat(Scale.isScale(List.of(point(2, 5), point(1, 6), point(3, 7)))).isFalse();
  }
}
