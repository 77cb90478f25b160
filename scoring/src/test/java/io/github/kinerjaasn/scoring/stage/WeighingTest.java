package io.github.kinerjaasn.scoring.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.Kind;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static final Optional<Rounding> TENTHS =
      Optional.of(new Rounding(1, RoundingMode.HALF_UP));
  private static final Optional<Rounding> EXACT = Optional.empty();

  private static List<IndicatorInput> weighing(String first, int days, String second, int others) {
    IndicatorInput one = IndicatorInput.of("IKI-1", Polarity.MAXIMIZE, Rational.ONE, Rational.ONE);
    return List.of(
        one.weighing(Rational.parse(first), days), one.weighing(Rational.parse(second), others));
  }

  private static String weights(
      Kind kind, boolean days, Optional<Rounding> rounding, List<IndicatorInput> inputs) {
    WeightPart part = WeightPart.builder().kind(kind).daysActive(days).build();
    return new Weighing(Optional.of(part), rounding).weights(inputs).toString();
  }

  @Test
  void withoutARuleAllCountAlike() {
    Weighing none = new Weighing(Optional.empty(), EXACT);
    assertThat(none.weights(weighing("1.2", 100, "0.8", 300))).hasToString("[1, 1]");
    assertThat(none.isFactor()).isFalse();
  }

  @Test
  void theKindSaysWhatAWeightIs() {
    List<IndicatorInput> inputs = weighing("1.2", 100, "0.8", 300);
    assertThat(weights(Kind.EQUAL, false, EXACT, inputs)).isEqualTo("[1, 1]");
    assertThat(weights(Kind.FIXED, false, EXACT, inputs)).isEqualTo("[1.2, 0.8]");
    assertThat(weights(Kind.QUALITY, false, EXACT, inputs)).isEqualTo("[1.2, 0.8]");
  }

  @Test
  void daysActiveMultiplyAWeight() {
    List<IndicatorInput> inputs = weighing("1.2", 100, "0.8", 300);
    assertThat(weights(Kind.FIXED, true, EXACT, inputs)).isEqualTo("[120, 240]");
    assertThat(weights(Kind.EQUAL, true, EXACT, inputs)).isEqualTo("[100, 300]");
  }

  /** The share of the days is rounded, 100 of 400 to 0.3, then the weight, 0.36 to 0.4. */
  @Test
  void roundingsComeAfterTheDaysAndAfterTheWeight() {
    assertThat(weights(Kind.FIXED, true, TENTHS, weighing("1.2", 100, "0.8", 300)))
        .isEqualTo("[0.4, 0.6]");
    assertThat(weights(Kind.FIXED, false, TENTHS, weighing("1.25", 100, "0.84", 300)))
        .isEqualTo("[1.3, 0.8]");
  }

  /** A mean needs a weight: where rounding leaves none, nothing is rounded. */
  @Test
  void weightsThatAllRoundToNothingStayExact() {
    assertThat(weights(Kind.FIXED, false, TENTHS, weighing("0.01", 1, "0.02", 1)))
        .isEqualTo("[0.01, 0.02]");
    assertThat(weights(Kind.FIXED, false, TENTHS, weighing("0.01", 1, "0.2", 1)))
        .isEqualTo("[0, 0.2]");
  }

  @Test
  void aQualityMayBeAFactorToo() {
    WeightPart part = WeightPart.builder().kind(Kind.QUALITY).qualityFactor(true).build();
    assertThat(new Weighing(Optional.of(part), EXACT).isFactor()).isTrue();
  }
}
