package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.quantity.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Machine arithmetic answers wherever it can prove the answer, and says so where it cannot. */
class EstimateTest {
  private final Limited limits = new Limited(0, 1_200_000);
  private final MeanEstimate estimate = new MeanEstimate(limits);

  private static final List<InventedYear.Line> LINES =
      List.of(
          new InventedYear.Line(Polarity.MAXIMIZE, 30_000, 29_100, 5_000),
          new InventedYear.Line(Polarity.MINIMIZE, 700, 650, 3_000),
          new InventedYear.Line(Polarity.STABILIZE, 9_000, 9_400, 2_000));

  /** 50 x 0.97 + 30 x 1.0714… + 20 x 0.9555… */
  private static final int MEAN = 9975;

  private static final InventedYear YEAR =
      new InventedYear(LINES, List.of(3, 3, 3, 3, 3, 3, 3), Jenjang.AHLI_MUDA, 12);
  private final Evaluation document = InventedDocument.evaluation(YEAR);

  static YearNumbers numbers(InventedYear year) {
    List<InventedYear.Line> lines = year.lines();
    byte[] kinds = new byte[lines.size()];
    long[] numbers = new long[3 * kinds.length];
    for (int at = 0; at < kinds.length; at++) {
      kinds[at] = (byte) lines.get(at).polarity().ordinal();
      numbers[3 * at] = 100 * lines.get(at).target();
      numbers[3 * at + 1] = 100 * lines.get(at).realisation();
      numbers[3 * at + 2] = 100 * lines.get(at).weight();
    }
    return LimitedTest.year(kinds, numbers);
  }

  private int column(InventedYear year) {
    return columns(limits, numbers(year))[0];
  }

  private static int[] columns(Limited limits, YearNumbers... people) {
    PreparedYear.Frame frame = new PreparedYear.Frame(0, 1, 0, 12);
    ColumnEstimate.Room room = new ColumnEstimate.Room();
    new ColumnEstimate(Stream.of(people).map(one -> new PreparedYear(one, frame)).toList())
        .means(limits, room);
    return IntStream.range(0, people.length)
        .map(one -> room.isProved(one) ? (int) room.means[one] : MeanEstimate.UNPROVED)
        .toArray();
  }

  @Test
  void ordinaryYearsAreProved() {
    assertThat(YEAR.mean()).isEqualTo(MEAN);
    assertThat(estimate.of(numbers(YEAR))).isEqualTo(MEAN);
    assertThat(estimate.of(document.numbers())).isEqualTo(MEAN);
    assertThat(column(YEAR)).isEqualTo(MEAN);
    SplittableRandom random = new SplittableRandom(43);
    int unproved = 0;
    for (int at = 0; at < 200; at++) {
      InventedYear year = InventedYear.random(random);
      int found = estimate.of(numbers(year));
      assertThat(found).isIn(year.mean(), MeanEstimate.UNPROVED);
      assertThat(column(year)).isIn(year.mean(), MeanEstimate.UNPROVED);
      unproved += found == MeanEstimate.UNPROVED ? 1 : 0;
    }
    assertThat(unproved).isLessThan(40);
  }

  @Test
  void tiesAreLeftToExactNumbers() {
    SplittableRandom random = new SplittableRandom(47);
    for (int at = 0; at < 200; at++) {
      InventedYear year = InventedYear.tie(random);
      assertThat(estimate.of(numbers(year))).isEqualTo(MeanEstimate.UNPROVED);
      assertThat(estimate.of(InventedDocument.evaluation(year).numbers()))
          .isEqualTo(MeanEstimate.UNPROVED);
      assertThat(column(year)).isEqualTo(MeanEstimate.UNPROVED);
    }
  }

  /** More than (N + 9) 2^-53 (cap + 1) on both sides, and no more than 17 digits need. */
  @Test
  void theMarginIsThatOfTheProof() {
    for (int terms : new int[] {0, 1, 8, 20, 1_000}) {
      BigDecimal unit = BigDecimal.ONE.divide(new BigDecimal(BigInteger.ONE.shiftLeft(53)));
      BigDecimal error = unit.multiply(BigDecimal.valueOf((terms + 9L) * 12_001));
      BigDecimal margin = new BigDecimal(estimate.margin(terms));
      assertThat(margin).isGreaterThan(error.multiply(BigDecimal.valueOf(2)));
      assertThat(margin).isLessThan(error.multiply(BigDecimal.valueOf(4)));
    }
  }

  @Test
  void limitsHoldOnBothSides() {
    for (long realised : new long[] {-500, 0, 1, 119, 120, 121, 100_000}) {
      InventedYear year = one(Polarity.MAXIMIZE, 10_000, 100 * realised + 33);
      assertThat(estimate.of(numbers(year))).isEqualTo(year.mean());
      assertThat(column(year)).isEqualTo(year.mean());
    }
    Limited raised = new Limited(500_003, 1_200_000);
    YearNumbers low = numbers(one(Polarity.MAXIMIZE, 10_000, 33));
    assertThat(new MeanEstimate(raised).of(low)).isEqualTo(5000);
    assertThat(columns(raised, low)).containsExactly(5000);
  }

  private InventedYear one(Polarity polarity, long target, long realised) {
    InventedYear.Line line = new InventedYear.Line(polarity, target, realised, 10_000);
    return new InventedYear(List.of(line), YEAR.levels(), YEAR.jenjang(), 12);
  }

  @Test
  void columnsLeaveNumbersBeyondTheirProof() {
    long most = 1L << 53;
    assertThat(column(most, most / 3)).isEqualTo(3333);
    assertThat(column(most + 1, most / 3)).isEqualTo(MeanEstimate.UNPROVED);
    assertThat(column(7, most)).isEqualTo(12_000);
    assertThat(column(most, most + 1)).isEqualTo(MeanEstimate.UNPROVED);
    assertThat(column(most, -most)).isZero();
    assertThat(column(most, -most - 1)).isEqualTo(MeanEstimate.UNPROVED);
    assertThat(column(9_999, 3_333)).isEqualTo(3333);
  }

  private int column(long target, long realised) {
    return columns(limits, LimitedTest.year(new byte[1], target, realised, Limited.FULL))[0];
  }

  /** People with few indicators beside some with many. */
  @Test
  void peopleMayHaveAnyNumberOfIndicators() {
    YearNumbers few = numbers(one(Polarity.MAXIMIZE, 700, 600));
    assertThat(columns(limits, numbers(YEAR), few, numbers(YEAR), few))
        .containsExactly(MEAN, 8571, MEAN, 8571);
  }

  @Test
  void documentsThatAreNotPlainAreLeft() {
    Unit unit = Unit.of("%");
    Quantity amount = Quantity.parse("300 %");
    Period quarter = Period.parse("2026-Q1");
    assertThat(mean(indicator(one -> one.withWeight(Weight.ofPercent(50))))).isEqualTo(MEAN);
    List<Evaluation> left = new ArrayList<>();
    left.add(indicator(one -> one.withWeight(Weight.ofPercent(49))));
    left.add(indicator(one -> one.withWeight(Optional.empty())));
    left.add(indicator(one -> one.withPolarity(Optional.empty())));
    left.add(indicator(one -> one.withTarget(Optional.empty())));
    left.add(
        indicator(
            one ->
                one.withTarget(Target.range(amount, Quantity.of(BigDecimal.valueOf(310), unit)))));
    left.add(indicator(one -> one.withTarget(Target.exact(Quantity.of(BigDecimal.ZERO, unit)))));
    left.add(
        indicator(one -> one.withPeriodTargets(PeriodTarget.of(quarter, Target.exact(amount)))));
    left.add(realisation(one -> one.withQuantity(Optional.empty())));
    left.add(realisation(one -> one.withPeriod(quarter)));
    left.add(realisation(one -> one.withIndicatorId("IKI-9")));
    left.add(realisation(one -> one.withQuantity(Quantity.parse("0.00001 %"))));
    List<Realisation> known = document.getAppraisal().getRealisations();
    left.add(realised(known.subList(0, 2)));
    List<Realisation> more = new ArrayList<>(known);
    more.add(known.get(0));
    left.add(realised(more));
    assertThat(left).extracting(Evaluation::numbers).containsOnly(YearNumbers.NONE);
  }

  private int mean(Evaluation evaluation) {
    return estimate.of(evaluation.numbers());
  }

  @Test
  void oneSidedTargetsAreTheirAmount() {
    Quantity amount = Quantity.parse("300 %");
    assertThat(mean(indicator(one -> one.withTarget(Target.minimum(amount))))).isEqualTo(MEAN);
    assertThat(mean(indicator(one -> one.withTarget(Target.maximum(amount))))).isEqualTo(MEAN);
    List<Realisation> known = document.getAppraisal().getRealisations();
    assertThat(mean(realised(List.of(known.get(2), known.get(1), known.get(0))))).isEqualTo(MEAN);
  }

  private Evaluation indicator(UnaryOperator<ImmutableIndicator> change) {
    PlannedResult first = document.getPlan().getResults().get(0);
    Indicator changed = change.apply(ImmutableIndicator.copyOf(first.getIndicators().get(0)));
    List<PlannedResult> results = new ArrayList<>(document.getPlan().getResults());
    results.set(0, ImmutablePlannedResult.copyOf(first).withIndicators(changed));
    return ImmutableEvaluation.copyOf(document)
        .withPlan(ImmutableSkp.copyOf(document.getPlan()).withResults(results));
  }

  private Evaluation realisation(UnaryOperator<ImmutableRealisation> change) {
    List<Realisation> known = new ArrayList<>(document.getAppraisal().getRealisations());
    known.set(0, change.apply(ImmutableRealisation.copyOf(known.get(0))));
    return realised(known);
  }

  private Evaluation realised(List<Realisation> realisations) {
    Appraisal appraisal = document.getAppraisal();
    return ImmutableEvaluation.copyOf(document)
        .withAppraisal(ImmutableAppraisal.copyOf(appraisal).withRealisations(realisations));
  }
}
