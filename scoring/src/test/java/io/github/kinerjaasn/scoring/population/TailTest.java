package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir;
import io.github.kinerjaasn.scoring.perbkn3y2023.Tafsir.AkRounding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the two values: 70/30, values from 10 to 120, and credit points. */
class TailTest {
  private static final ValueRange RANGE =
      ValueRange.builder().unit(Unit.of("poin")).floor(Points.of(10)).cap(Points.of(120)).build();

  private final Scheme scheme = scheme();
  private final Tail tail =
      Tail.of(new Tail.Answers(CompiledScheme.of(scheme), NumericScheme.LABELS), scheme);
  private final Credits credits = Credits.of(Interpretations.defaults());

  private static Scheme scheme() {
    ImmutableScheme numeric = ImmutableScheme.copyOf(NumericScheme.scheme());
    return numeric
        .withResult(ImmutableResultPart.copyOf(numeric.getResult().orElseThrow()).withRange(RANGE))
        .withBehaviour(
            ImmutableBehaviourPart.copyOf(numeric.getBehaviour().orElseThrow()).withRange(RANGE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 700000",
    "699999, 7, 700000",
    "700001, 7, 700001",
    "8400000, 7, 8400000",
    "8400001, 7, 8400000",
    "1, 1, 100000"
  })
  void behaviourIsLimitedInTheMean(long sum, int values, long limited) {
    assertThat(tail.limited(sum, values)).isEqualTo(limited);
  }

  @ParameterizedTest
  @CsvSource({"6720000, 7, 9600", "349, 7, 0", "350, 7, 1", "1049, 7, 1", "1050, 7, 2"})
  void behaviourIsRoundedHalfUp(long sum, int values, int hundredths) {
    assertThat(tail.behaviour(sum, values)).isEqualTo(hundredths);
  }

  /** 0.7 x 100 + 0.3 x 96 = 98.80; 0.7 x 99.99 + 0.3 x 96 = 98.793; 0.3 x 0.05 = 0.015. */
  @ParameterizedTest
  @CsvSource({
    "10000, 6720000, 7, 9880",
    "9999, 6720000, 7, 9879",
    "0, 500, 1, 2",
    "0, 499, 1, 1",
    "12000, 8400000, 7, 12000"
  })
  void totalsAreRoundedHalfUpFromTheExactBehaviour(int result, long sum, int values, int total) {
    assertThat(tail.total(result, sum, values)).isEqualTo(total);
  }

  /** The same arithmetic in columns of doubles, on both sides of every half. */
  @Test
  void columnsGiveTheSameBehavioursAndTotals() {
    SplittableRandom random = new SplittableRandom(59);
    YearNumbers numbers = LimitedTest.year(new byte[1], 1, 1, Limited.FULL);
    List<PreparedYear> people = new ArrayList<>();
    int[] means = new int[ColumnEstimate.BLOCK];
    for (int at = 0; at < means.length; at++) {
      int values = random.nextInt(1, 8);
      long sum = 50L * values * random.nextInt(24_300) + random.nextInt(-1, 2);
      means[at] = random.nextInt(1_000, 12_001);
      people.add(new PreparedYear(numbers, new PreparedYear.Frame(sum, values, 0, 12)));
    }
    ColumnEstimate.Room room = new ColumnEstimate.Room();
    Arrays.setAll(room.means, at -> means[at]);
    tail.totals.put(new ColumnEstimate(people), room);
    for (int at = 0; at < means.length; at++) {
      PreparedYear.Frame frame = people.get(at).frame;
      long sum = tail.limited(frame.behaviour(), frame.values());
      assertThat((int) room.behaviours[at]).isEqualTo(tail.behaviour(sum, frame.values()));
      assertThat((int) room.totals[at]).isEqualTo(tail.total(means[at], sum, frame.values()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1000, DI_BAWAH_EKSPEKTASI",
    "8999, DI_BAWAH_EKSPEKTASI",
    "9000, SESUAI_EKSPEKTASI",
    "10000, SESUAI_EKSPEKTASI",
    "10001, DI_ATAS_EKSPEKTASI",
    "12000, DI_ATAS_EKSPEKTASI"
  })
  void resultsAreRatedByTheBands(int hundredths, Rating rating) {
    assertThat(tail.result(hundredths)).isEqualTo(rating.ordinal());
  }

  @ParameterizedTest
  @CsvSource({
    "1000, DI_BAWAH_EKSPEKTASI",
    "7199, DI_BAWAH_EKSPEKTASI",
    "7200, SESUAI_EKSPEKTASI",
    "9600, SESUAI_EKSPEKTASI",
    "9601, DI_ATAS_EKSPEKTASI",
    "12000, DI_ATAS_EKSPEKTASI"
  })
  void behaviourIsRatedByItsBands(int hundredths, Rating rating) {
    assertThat(tail.behaviourRating(hundredths)).isEqualTo(rating.ordinal());
  }

  @ParameterizedTest
  @CsvSource({
    "0, E",
    "4999, E",
    "5000, D",
    "7000, C",
    "8999, C",
    "9000, B",
    "11000, A",
    "12000, A"
  })
  void totalsHaveTheirLabels(int hundredths, String label) {
    assertThat(tail.name(tail.label(hundredths))).isEqualTo(label);
  }

  /** 12.5 a year for Ahli Pertama rated Baik: 12.5 x months / 12, two decimals. */
  @Test
  void creditPointsAreThoseOfTheConversion() {
    int grade = Credits.grade(Optional.of(Jenjang.AHLI_PERTAMA));
    int good = Predicate.BAIK.ordinal();
    assertThat(credits.of(grade, good, 12)).isEqualTo(12_500);
    assertThat(credits.of(grade, good, 6)).isEqualTo(6_250);
    assertThat(credits.of(grade, good, 1)).isEqualTo(1_040);
    assertThat(credits.at(Credits.place(grade, 0, 12), good)).isEqualTo(12_500);
    assertThat(Credits.grade(Optional.empty())).isZero();
    assertThat(credits.of(0, good, 12)).isEqualTo(YearScore.NO_CREDIT);
    assertThat(credits.of(0, good, 13)).isEqualTo(YearScore.NO_CREDIT);
    Jenjang last = Jenjang.values()[Jenjang.values().length - 1];
    int highest = Credits.grade(Optional.of(last));
    assertThat(credits.of(highest, Predicate.values().length - 1, 12)).isPositive();
  }

  @Test
  void moreThanAYearIsConvertedByTheRuleItself() {
    int grade = Credits.grade(Optional.of(Jenjang.AHLI_PERTAMA));
    assertThat(credits.of(grade, Predicate.BAIK.ordinal(), 13)).isEqualTo(13_540);
    assertThat(credits.of(grade, Predicate.BAIK.ordinal(), 24)).isEqualTo(25_000);
  }

  @Test
  void creditPointsThatDoNotEndAreRefused() {
    Interpretations exact = Interpretations.defaults().with(Tafsir.AK_ROUNDING, AkRounding.NONE);
    assertThatThrownBy(() -> Credits.of(exact))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most three decimals")
        .hasMessageContaining("AK_ROUNDING");
  }
}
