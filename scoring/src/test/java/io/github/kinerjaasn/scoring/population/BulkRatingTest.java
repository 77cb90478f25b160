package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Score;
import io.github.kinerjaasn.scoring.method.Bands;
import io.github.kinerjaasn.scoring.perbkn3y2023.Konversi;
import io.github.kinerjaasn.scoring.perbkn3y2023.KonversiPredikat;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BulkRatingTest {
  /** A million each with {@code -Dkinerja.cases=1000000}. */
  private static final int CASES = Integer.getInteger("kinerja.cases", 20_000);

  private final BulkRating rating =
      BulkRating.of(NumericScheme.scheme(), NumericScheme.LABELS, Interpretations.defaults());

  enum Kind {
    RANDOM(InventedYear::random),
    TIE(InventedYear::tie),
    NEIGHBOUR(InventedYear::neighbour);

    private final Function<SplittableRandom, InventedYear> make;

    Kind(Function<SplittableRandom, InventedYear> make) {
      this.make = make;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void meanAndTotalAreThoseOfBigIntegers(Kind kind) {
    SplittableRandom random = new SplittableRandom(7);
    for (int at = 0; at < CASES; at++) {
      InventedYear year = kind.make.apply(random);
      YearScore score = rating.rate(prepared(year));
      assertThat(score.resultHundredths()).as("%s", year).isEqualTo(year.mean());
      assertThat(score.totalHundredths()).as("%s", year).isEqualTo(year.total());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyPartIsThatOfTheCompiledScheme(Kind kind) {
    SplittableRandom random = new SplittableRandom(11);
    for (int at = 0; at < CASES / 10; at++) {
      InventedYear year = kind.make.apply(random);
      assertThat(rating.rate(prepared(year))).isEqualTo(slowly(year.rated()));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void columnsGiveWhatEachPersonGets(Kind kind) {
    SplittableRandom random = new SplittableRandom(13);
    List<PreparedYear> people = new ArrayList<>();
    for (int at = 0; at < 5_000; at++) {
      people.add(prepared(kind.make.apply(random)));
    }
    Columns columns = Columns.of(people);
    ScoreColumns scores = new ScoreColumns(columns.size());
    rating.rate(columns, scores);
    for (int at = 0; at < scores.size(); at++) {
      assertThat(scores.score(rating, at)).isEqualTo(rating.rate(people.get(at)));
      assertThat(scores.predicate(at)).isEqualTo(scores.score(rating, at).predicate());
      assertThat(scores.totalHundredths(at)).isEqualTo(scores.score(rating, at).totalHundredths());
    }
  }

  @Test
  void orderOfIndicatorsChangesNothing() {
    SplittableRandom random = new SplittableRandom(17);
    for (int at = 0; at < 2_000; at++) {
      InventedYear year = InventedYear.tie(random);
      List<InventedYear.Line> lines = new ArrayList<>(year.lines());
      Collections.shuffle(lines, new Random(at));
      InventedYear other = new InventedYear(lines, year.levels(), year.jenjang(), year.months());
      assertThat(rating.rate(prepared(other))).isEqualTo(rating.rate(prepared(year)));
    }
  }

  /** Amounts beyond 2^53 and weights of four decimals: only the exact ways can tell. */
  @Test
  void largeNumbersStayExact() {
    for (long far : new long[] {1L << 50, 1L << 52, 99_999_999_999_999L, 1_000_000_007L}) {
      RatedYear year = with(far, far * 101 / 100, "33.3333", "66.6667");
      YearScore expected = slowly(year);
      assertThat(rating.rate(year, BulkRatingTest::none)).contains(expected);
      rating.prepare(year).ifPresent(one -> assertThat(columns(one)).isEqualTo(expected));
    }
  }

  /** Numbers without ten-thousandths and weights that do not sum to 100: the exact way rates. */
  @Test
  void whatIsNotPreparedIsRatedAllTheSame() {
    for (RatedYear year :
        List.of(with(300, 299, "40", "50"), fine(Rational.of(1, 3)), fine(Rational.of(10, 7)))) {
      assertThat(rating.prepare(year)).isEmpty();
      assertThat(rating.rate(year, BulkRatingTest::none)).contains(slowly(year));
    }
  }

  @Test
  void aTargetOfZeroIsNoPlainTarget() {
    assertThat(rating.prepare(with(0, 0, "40", "60"))).isEmpty();
    assertThat(rating.prepare(with(1, 0, "40", "60"))).isPresent();
  }

  @Test
  void aRangeIsNoPlainTarget() {
    SchemeInput input = with(300, 299, "40", "60").input();
    List<IndicatorInput> ranges =
        input.getIndicators().stream()
            .map(
                one ->
                    new IndicatorInput(
                        one.id(),
                        one.polarity(),
                        one.target(),
                        Optional.of(one.target()),
                        one.realisation(),
                        one.worst(),
                        one.targetAtMaximum(),
                        one.weight(),
                        one.days(),
                        one.kind()))
            .toList();
    SchemeInput ranged = ImmutableSchemeInput.copyOf(input).withIndicators(ranges);
    assertThat(rating.prepare(new RatedYear(ranged, Optional.empty(), 12))).isEmpty();
  }

  @Test
  void whatIsMissingIsSaid() {
    List<Violation> found = new ArrayList<>();
    RatedYear year = new RatedYear(SchemeInput.empty(), Optional.empty(), 12);
    assertThat(rating.prepare(year)).isEmpty();
    assertThat(rating.rate(year, found::add)).isEmpty();
    assertThat(found).extracting(Violation::pointer).contains("/indicators", "/behaviour");
  }

  @Test
  void otherSchemesAreRefusedWithAllThatTheyLack() {
    assertThatThrownBy(
            () ->
                BulkRating.of(
                    ShippedSchemes.KMK_127_2026, NumericScheme.LABELS, Interpretations.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no calibration, no adjustment, no organisation value")
        .hasMessageContaining("CompiledScheme");
    assertThatThrownBy(() -> new RatedYear(SchemeInput.empty(), Optional.empty(), 13))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("months must be in 1..12, was 13");
    assertThatThrownBy(() -> rating.rate(Columns.of(List.of()), new ScoreColumns(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scores must be as many as people, were 1 for 0");
  }

  @Test
  void moreLabelsThanItCanTellApartAreRefused() {
    assertThat(BulkRating.of(NumericScheme.scheme(), labels(127), Interpretations.defaults()))
        .isNotNull();
    assertThatThrownBy(
            () -> BulkRating.of(NumericScheme.scheme(), labels(128), Interpretations.defaults()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("labels must be at most 127");
  }

  /** As many labels as asked for, each half a point wide but the last. */
  private static Bands<String> labels(int count) {
    Bands.Builder<String> labels = Bands.builder();
    for (int at = 1; at < count; at++) {
      labels.below(Rational.of(at, 2), "before " + at);
    }
    return labels.otherwise("the rest");
  }

  @Test
  void scoresReadAsDecimals() {
    RatedYear year = with(100, 100, "40", "60");
    YearScore score = rating.rate(year, BulkRatingTest::none).orElseThrow();
    assertThat(score.resultValue()).hasToString("100.00");
    assertThat(score.behaviourValue()).hasToString("96.00");
    assertThat(score.total()).hasToString("98.80");
    assertThat(score.label()).isEqualTo("B");
    assertThat(score.credit().map(Object::toString)).contains("12.500");
    RatedYear post = new RatedYear(year.input(), Optional.empty(), 12);
    assertThat(rating.rate(post, BulkRatingTest::none).orElseThrow().credit()).isEmpty();
    assertThat(rating.scheme().scheme()).isEqualTo(NumericScheme.scheme());
  }

  private PreparedYear prepared(InventedYear year) {
    return rating.prepare(year.rated()).orElseThrow();
  }

  private YearScore columns(PreparedYear year) {
    ScoreColumns scores = new ScoreColumns(1);
    rating.rate(Columns.of(List.of(year)), scores);
    return scores.score(rating, 0);
  }

  private static void none(Violation violation) {
    throw new AssertionError(violation);
  }

  /** The compiled scheme, the bands and the law's own conversion, without any shortcut. */
  private YearScore slowly(RatedYear year) {
    Tracer silent = Tracer.silent(Interpretations.defaults());
    SchemeResult result =
        rating.scheme().rate(year.input(), silent, BulkRatingTest::none).orElseThrow();
    Konversi conversion =
        new Konversi(year.jenjang().orElseThrow(), result.predicate().orElseThrow(), year.months());
    return new YearScore(
        hundredths(result.resultValue()),
        hundredths(result.behaviourValue()),
        hundredths(result.total()),
        result.resultRating().orElseThrow(),
        result.behaviourRating().orElseThrow(),
        result.predicate().orElseThrow(),
        NumericScheme.LABELS.of(result.total().orElseThrow().exact()),
        KonversiPredikat.angkaKredit(conversion, silent)
            .ditetapkan()
            .times(Rational.of(1000))
            .numerator()
            .intValueExact());
  }

  private static int hundredths(Optional<Score> score) {
    return score.orElseThrow().displayed().movePointRight(2).intValueExact();
  }

  private static RatedYear with(long target, long realised, String first, String second) {
    RatedYear sample = sample();
    List<IndicatorInput> inputs = new ArrayList<>();
    for (String weight : List.of(first, second)) {
      IndicatorInput one = sample.input().getIndicators().get(inputs.size());
      inputs.add(
          IndicatorInput.of(one.id(), one.polarity(), Rational.of(target), Rational.of(realised))
              .weighing(Rational.parse(weight), IndicatorInput.YEAR));
    }
    return new RatedYear(
        ImmutableSchemeInput.copyOf(sample.input()).withIndicators(inputs), sample.jenjang(), 12);
  }

  private static RatedYear fine(Rational target) {
    RatedYear sample = sample();
    IndicatorInput one = sample.input().getIndicators().get(0);
    IndicatorInput only =
        IndicatorInput.of(one.id(), one.polarity(), target, target)
            .weighing(Rational.HUNDRED, IndicatorInput.YEAR);
    return new RatedYear(
        ImmutableSchemeInput.copyOf(sample.input()).withIndicators(List.of(only)),
        sample.jenjang(),
        12);
  }

  private static RatedYear sample() {
    InventedYear year = InventedYear.tie(new SplittableRandom(3));
    return new InventedYear(
            year.lines(),
            Collections.nCopies(7, 4),
            io.github.kinerjaasn.core.post.Jenjang.AHLI_PERTAMA,
            12)
        .rated();
  }
}
