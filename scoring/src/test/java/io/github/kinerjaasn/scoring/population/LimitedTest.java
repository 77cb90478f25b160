package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means of achievements between 50 % and 120 %: here the floor is above 0. */
class LimitedTest {
  private final Limited limits = new Limited(500_000, 1_200_000);

  /** Target, realisation and weight of each indicator in ten-thousandths. */
  static YearNumbers year(byte[] polarities, long... numbers) {
    YearNumbers.Builder year = YearNumbers.builder();
    for (int at = 0; at < polarities.length; at++) {
      year.addIndicator(
          Polarity.values()[polarities[at]],
          Rational.of(numbers[3 * at], 10_000),
          Rational.of(numbers[3 * at + 1], 10_000),
          Rational.of(numbers[3 * at + 2], 10_000));
    }
    return year.build();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, 90, 90",
    "0, 100, -7, -7",
    "1, 100, 90, 110",
    "1, 100, 130, 70",
    "2, 100, 90, 90",
    "2, 100, 130, 70",
    "2, 100, 100, 100"
  })
  void numeratorsAreTheRealisationItsMirrorOrTheLess(int kind, long t, long r, long numerator) {
    assertThat(Limited.numerator(kind, t, r)).isEqualTo(numerator);
  }

  @ParameterizedTest
  @CsvSource({
    "200, 100, 5000",
    "200, 99, 5000",
    "200, 0, 5000",
    "200, -50, 5000",
    "10000, 5001, 5001",
    "200, 240, 12000",
    "200, 241, 12000",
    "10000, 11999, 11999",
    "100000, 99995, 10000",
    "1000000, 999949, 9999",
    "1000000, 999950, 10000",
    "3, 2, 6667",
    "6, 4, 6667",
    "100000000000000000, 100000000000000000, 10000",
    "100000000000000000, 75000000000000000, 7500",
    "100000000000000000, 1, 5000"
  })
  void oneIndicatorGivesItsLimitedRatioHalfUp(long target, long realisation, int mean) {
    assertThat(limits.mean(year(new byte[1], target, realisation, Limited.FULL))).isEqualTo(mean);
  }

  @Test
  void manyIndicatorsGiveWhatRationalNumbersGive() {
    SplittableRandom random = new SplittableRandom(41);
    for (int at = 0; at < 400; at++) {
      long size = 1L << random.nextInt(3, 50);
      byte[] kinds = new byte[4];
      long[] numbers = new long[12];
      for (int one = 0; one < kinds.length; one++) {
        kinds[one] = (byte) random.nextInt(3);
        numbers[3 * one] = random.nextLong(1, size);
        numbers[3 * one + 1] = random.nextLong(-size, 2 * size);
        numbers[3 * one + 2] = new long[] {100_000, 200_000, 333_333, 366_667}[one];
      }
      YearNumbers year = year(kinds, numbers);
      assertThat(limits.mean(year)).isEqualTo(slowly(year));
    }
  }

  private static int slowly(YearNumbers year) {
    Rational sum = Rational.ZERO;
    for (int at = 0; at < year.indicators(); at++) {
      Rational target = Rational.of(year.target(at));
      Rational realised = Rational.of(year.realisation(at));
      Rational mirrored = target.times(Rational.of(2)).minus(realised);
      Rational numerator =
          switch (year.polarity(at)) {
            case 0 -> realised;
            case 1 -> mirrored;
            default -> realised.atMost(mirrored);
          };
      Rational ratio = numerator.dividedBy(target).atLeast(Rational.of(1, 2));
      Rational share = Rational.of(year.weight(at), 100);
      sum = sum.plus(ratio.atMost(Rational.of(6, 5)).times(share));
    }
    return Rounding.WHOLE.apply(sum).intValueExact();
  }

  /** 74.5 + 75.5 = 150 rounds up, 74.5 + 75.4 does not; both fractions are below 1. */
  @Test
  void fractionsThatReachOneAreCarried() {
    assertThat(sum(149, 1, 2, 151, 1, 2).hundredths()).isEqualTo(2);
    assertThat(sum(149, 1, 2, 377, 1, 5).hundredths()).isEqualTo(1);
    assertThat(sum(100, 1, 3, 148, 2, 3).hundredths()).isEqualTo(1);
    assertThat(sum(100, 1, 3, 175, 2, 3).hundredths()).isEqualTo(2);
    assertThat(sum(1, 1, 2, 1, 1, 2, 147, 1, 1, 1, 1, 2).hundredths()).isEqualTo(1);
    assertThat(sum(1, 1, 2, 1, 1, 2, 148, 1, 1, 1, 1, 2, 1, 1, 2).hundredths()).isEqualTo(2);
  }

  private static Limited.Sum sum(long... terms) {
    Limited unlimited = new Limited(0, 1_200_000);
    Limited.Sum sum = new Limited.Sum();
    for (int at = 0; at < terms.length; at += 3) {
      assertThat(sum.add(unlimited, terms[at], terms[at + 1], terms[at + 2])).isTrue();
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 288230376151711744, true",
    "1, 1, 288230376151711745, false",
    "2, 1, 576460752303423488, true",
    "2, 1, 576460752303423490, false",
    "3, 3074457345618258602, 3074457345618258602, true",
    "3, 3074457345618258603, 3074457345618258603, false",
    "4, 4611686018427387903, 4611686018427387903, false",
    "1, 9223372036854775807, 9223372036854775807, true"
  })
  void aSumGivesUpWhereLongsDoNotHoldIt(long weight, long numerator, long target, boolean held) {
    Limited unlimited = new Limited(0, 1_200_000);
    assertThat(new Limited.Sum().add(unlimited, weight, numerator, target)).isEqualTo(held);
  }

  @Test
  void denominatorsShareTheirFactors() {
    long large = 3L << 50;
    Limited.Sum sum = sum(1, large / 2 + 1, large, 1, large / 4 + 1, large, 100, 1, 1);
    assertThat(sum.hundredths()).isEqualTo(1);
    Limited unlimited = new Limited(0, 1_200_000);
    assertThat(sum.add(unlimited, 1, 1, 1_000_003)).isFalse();
  }
}
