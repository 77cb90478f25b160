package io.github.kinerjaasn.core.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearNumbersTest {
  private static final Period YEAR = Period.ofYear(2025);
  private static final ImmutableIndicator NUMBER =
      Samples.number().withWeight(Weight.ofPercent(60));
  private static final ImmutableIndicator QUALITY =
      Samples.quality()
          .withWeight(Weight.parse("40"))
          .withTarget(Target.exact(Quantity.parse("87.5 %")));
  private static final Realisation NUMBERED =
      Realisation.of("IKI-1.2", YEAR, Quantity.parse("251 rekomendasi"));
  private static final Realisation RATED =
      Realisation.of("IKI-1.3", YEAR, Quantity.parse("-2.5 %"));

  private static Evaluation evaluation(List<Indicator> indicators, List<Realisation> realised) {
    return Evaluation.builder()
        .plan(
            Samples.skp()
                .withResults(
                    ImmutablePlannedResult.copyOf(Samples.mainResult()).withIndicators(indicators)))
        .appraisal(
            Samples.appraisal()
                .withRealisations(realised)
                .withValueScores(ValueScore.of(CoreValue.ADAPTIF, Points.parse("4.5"))))
        .build();
  }

  @Test
  void numbersOfADocumentAreInTheOrderOfItsIndicators() {
    for (List<Realisation> any : List.of(List.of(NUMBERED, RATED), List.of(RATED, NUMBERED))) {
      Evaluation evaluation = evaluation(List.of(NUMBER, QUALITY), any);
      assertThat(evaluation.realisationsInOrder()).containsExactly(NUMBERED, RATED);
      YearNumbers numbers = evaluation.numbers();
      assertThat(numbers.indicators()).isEqualTo(2);
      assertThat(List.of(numbers.target(0), numbers.realisation(0), numbers.weight(0)))
          .containsExactly(2_400_000L, 2_510_000L, 600_000L);
      assertThat(List.of(numbers.target(1), numbers.realisation(1), numbers.weight(1)))
          .containsExactly(875_000L, -25_000L, 400_000L);
      assertThat(numbers.polarity(1)).isEqualTo(Polarity.MAXIMIZE.ordinal());
      assertThat(numbers.polaritySet()).isEqualTo(1);
      assertThat(numbers.values()).isEqualTo(1);
      assertThat(numbers.value(0)).isEqualTo(45_000);
    }
  }

  @Test
  void everyIndicatorHasExactlyOneRealisationOfThePeriod() {
    Realisation half = ImmutableRealisation.copyOf(RATED).withPeriod(Period.parse("2025-S1"));
    Realisation other = ImmutableRealisation.copyOf(RATED).withIndicatorId("IKI-9");
    for (List<Realisation> odd :
        List.of(
            List.<Realisation>of(),
            List.of(NUMBERED),
            List.of(NUMBERED, half),
            List.of(NUMBERED, other),
            List.of(NUMBERED, RATED, other),
            List.of(NUMBERED, RATED, RATED),
            List.of(RATED, RATED, NUMBERED),
            List.of(NUMBERED, NUMBERED))) {
      Evaluation evaluation = evaluation(List.of(NUMBER, QUALITY), odd);
      assertThat(evaluation.realisationsInOrder()).isEmpty();
      assertThat(evaluation.numbers()).isSameAs(YearNumbers.NONE);
    }
    Evaluation twice = evaluation(List.of(NUMBER, NUMBER), List.of(NUMBERED, RATED));
    assertThat(twice.realisationsInOrder()).isEmpty();
  }

  @Test
  void numbersAreNoPartOfTheDocument() {
    Evaluation evaluation = evaluation(List.of(NUMBER, QUALITY), List.of(NUMBERED, RATED));
    Evaluation same = evaluation(List.of(NUMBER, QUALITY), List.of(NUMBERED, RATED));
    assertThat(evaluation).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(evaluation.toString()).doesNotContain("numbers");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, 60, 40, true",
    "1/3, 90, 60, 40, false",
    "100, 1/3, 60, 40, false",
    "0.0001, -90, 60, 40, true",
    "0.00001, 90, 60, 40, false",
    "0, 90, 60, 40, false",
    "-1, 90, 60, 40, false",
    "100, 90, 60.0001, 40, false",
    "100, 90, 60, 39.9999, false",
    "100, 90, 100, 0, false",
    "100, 90, 140, -40, false",
    "10000000000000, 90, 60, 40, true",
    "10000000000000.0001, 90, 60, 40, false"
  })
  void whatDoesNotFitHasNoNumbers(
      String target, String realised, String first, String second, boolean fits) {
    YearNumbers numbers =
        YearNumbers.builder()
            .addIndicator(
                Polarity.STABILIZE,
                Rational.parse(target),
                Rational.parse(realised),
                Rational.parse(first))
            .addIndicator(Polarity.MINIMIZE, Rational.ONE, Rational.ONE, Rational.parse(second))
            .build();
    assertThat(numbers != YearNumbers.NONE).isEqualTo(fits);
    assertThat(numbers.polaritySet()).isEqualTo(fits ? 0b110 : 0);
  }

  @Test
  void aBuilderMayGoOn() {
    YearNumbers.Builder one = YearNumbers.builder();
    assertThat(one.build()).isSameAs(YearNumbers.NONE);
    assertThat(YearNumbers.NONE.indicators()).isZero();
    one.addIndicator(Polarity.MAXIMIZE, Rational.ONE, Rational.ONE, Rational.HUNDRED);
    YearNumbers first = one.build();
    assertThat(one.addValue(CoreValue.ADAPTIF, Rational.ONE).build().value(0)).isEqualTo(10_000);
    assertThat(first.values()).isZero();
  }

  @Test
  void anyNumberOfIndicatorsIsHeld() {
    YearNumbers.Builder many = YearNumbers.builder();
    for (int at = 0; at < 100; at++) {
      many.addIndicator(Polarity.MAXIMIZE, Rational.of(at + 1), Rational.of(at), Rational.ONE);
    }
    YearNumbers numbers = many.build();
    assertThat(numbers.indicators()).isEqualTo(100);
    assertThat(numbers.target(99)).isEqualTo(1_000_000);
    assertThat(numbers.realisation(98)).isEqualTo(980_000);
    assertThat(numbers.weight(0)).isEqualTo(10_000);
  }

  @Test
  void noCoreValueCountsTwice() {
    YearNumbers.Builder twice = YearNumbers.builder();
    twice.addIndicator(Polarity.MAXIMIZE, Rational.ONE, Rational.ONE, Rational.HUNDRED);
    for (CoreValue value : CoreValue.values()) {
      twice.addValue(value, Rational.ONE);
    }
    assertThat(twice.build().values()).isEqualTo(7);
    assertThat(twice.addValue(CoreValue.ADAPTIF, Rational.ONE).build()).isSameAs(YearNumbers.NONE);
  }
}
