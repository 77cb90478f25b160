package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.numeric.ValueScore;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.post.Jenjang;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentYearTest {
  private static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5, 4, 3);

  private final Evaluation document =
      InventedDocument.evaluation(
          new InventedYear(
              List.of(
                  new InventedYear.Line(Polarity.MAXIMIZE, 30_000, 29_100, 6_000),
                  new InventedYear.Line(Polarity.MINIMIZE, 700, 650, 4_000)),
              LEVELS,
              Jenjang.AHLI_MUDA,
              12));

  private static final Scheme SCHEME = NumericScheme.scheme();

  @Test
  void aPlainDocumentIsReadInPlace() {
    SchemeInput input = DocumentYear.input(document).orElseThrow();
    assertThat(input.getIndicators())
        .containsExactly(
            IndicatorInput.of("IKI-1", Polarity.MAXIMIZE, Rational.of(300), Rational.of(291))
                .weighing(Rational.of(60), IndicatorInput.YEAR),
            IndicatorInput.of("IKI-2", Polarity.MINIMIZE, Rational.of(7), Rational.parse("6.5"))
                .weighing(Rational.of(40), IndicatorInput.YEAR));
    assertThat(input.getBehaviour().get(0).levels().values())
        .containsExactlyElementsOf(LEVELS.stream().map(Rational::of).toList());
    assertThat(input.getResultRating()).isEqualTo(document.getAppraisal().getResultRating());
    assertThat(input.getBehaviourRating()).isEqualTo(document.getAppraisal().getBehaviourRating());
    assertThat(input.getPost()).contains(PostKind.JF_KEAHLIAN);
  }

  @Test
  void indicatorsAreSortedById() {
    Evaluation renamed = indicator(one -> one.withId("IKI-9"));
    List<Realisation> known = document.getAppraisal().getRealisations();
    Realisation first = ImmutableRealisation.copyOf(known.get(0)).withIndicatorId("IKI-9");
    Evaluation sorted = realised(renamed, List.of(first, known.get(1)));
    assertThat(DocumentYear.input(sorted).orElseThrow().getIndicators())
        .extracting(IndicatorInput::id)
        .containsExactly("IKI-2", "IKI-9");
  }

  @Test
  void whatIsNotPlainIsNotReadInPlace() {
    Quantity amount = Quantity.parse("300 %");
    Quantity more = Quantity.parse("310 %");
    List<Realisation> known = document.getAppraisal().getRealisations();
    assertThat(
            Stream.of(
                indicator(one -> one.withPolarity(Optional.empty())),
                indicator(one -> one.withWeight(Optional.empty())),
                indicator(one -> one.withTarget(Optional.empty())),
                indicator(one -> one.withTarget(Target.exact(Quantity.parse("0 %")))),
                indicator(one -> one.withTarget(Target.range(amount, more))),
                realised(document, known.subList(1, 2)),
                realised(document, List.of(known.get(0), known.get(1), known.get(1)))))
        .extracting(DocumentYear::input)
        .containsOnly(Optional.empty());
    assertThat(DocumentYear.input(indicator(one -> one.withTarget(Target.minimum(amount)))))
        .isPresent();
  }

  private ImmutableIndicator first() {
    return ImmutableIndicator.copyOf(document.getPlan().getResults().get(0).getIndicators().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-12-31, 12",
    "2026-03-31, 2026-03-31, 1",
    "2025-11-30, 2026-02-01, 4",
    "2025-01-01, 2026-12-31, 24"
  })
  void monthsAreThoseThatAPeriodTouches(LocalDate from, LocalDate to, int months) {
    assertThat(DocumentYear.months(Period.of(from, to))).isEqualTo(months);
  }

  @Test
  void levelsCountWhatTheScaleSays() {
    DocumentYear.Levels levels = new DocumentYear.Levels(SCHEME.getBehaviour().orElseThrow());
    assertThat(sum(levels, given(7, "5"))).isEqualTo(7 * 1_200_000);
    assertThat(sum(levels, given(6, "5"))).isEqualTo(DocumentYear.NONE);
    assertThat(sum(levels, given(7, "6"))).isEqualTo(DocumentYear.NONE);
    assertThat(sum(levels, given(7, "1.5"))).isEqualTo(DocumentYear.NONE);
    assertThat(levels.sum(document.numbers())).isEqualTo(22 * 240_000);
  }

  @Test
  void withoutAScaleNumbersCountThemselves() {
    DocumentYear.Levels levels =
        new DocumentYear.Levels(
            ImmutableBehaviourPart.copyOf(SCHEME.getBehaviour().orElseThrow())
                .withLevels()
                .withMinimumValues(2));
    assertThat(sum(levels, given(2, "87.5"))).isEqualTo(2 * 875_000);
    assertThat(sum(levels, given(2, "0"))).isZero();
    assertThat(sum(levels, given(1, "87.5"))).isEqualTo(DocumentYear.NONE);
    assertThat(sum(levels, given(2, "-0.0001"))).isEqualTo(DocumentYear.NONE);
    assertThat(sum(levels, given(2, "100000000"))).isEqualTo(2_000_000_000_000L);
    assertThat(sum(levels, given(2, "100000000.0001"))).isEqualTo(DocumentYear.NONE);
    assertThat(levels.sum(document.numbers())).isEqualTo(22 * 10_000);
  }

  private static long sum(DocumentYear.Levels levels, Evaluation evaluation) {
    return levels.sum(evaluation.numbers());
  }

  private Evaluation given(int count, String level) {
    return scored(
        Stream.of(CoreValue.values())
            .limit(count)
            .map(value -> ValueScore.of(value, Points.parse(level)))
            .toList());
  }

  @Test
  void aValueGivenTwiceOrMissingIsLeftToTheScheme() {
    DocumentYear.Levels levels = new DocumentYear.Levels(SCHEME.getBehaviour().orElseThrow());
    List<ValueScore> scores = document.getAppraisal().getValueScores();
    assertThat(sum(levels, scored(scores.subList(0, 6)))).isEqualTo(DocumentYear.NONE);
    List<ValueScore> twice = new ArrayList<>(scores);
    twice.set(6, scores.get(5));
    assertThat(scored(twice).numbers()).isSameAs(YearNumbers.NONE);
    twice.set(6, ValueScore.of(scores.get(6).getValue(), Points.of(9)));
    assertThat(sum(levels, scored(twice))).isEqualTo(DocumentYear.NONE);
  }

  private Evaluation scored(List<ValueScore> scores) {
    return ImmutableEvaluation.copyOf(document)
        .withAppraisal(ImmutableAppraisal.copyOf(document.getAppraisal()).withValueScores(scores));
  }

  /** Outside the days of its scheme, a document gets what the compiled scheme says of it. */
  @Test
  void documentsOutsideTheDaysOfTheSchemeAreLeftToIt() {
    ImmutableScheme scheme = ImmutableScheme.copyOf(SCHEME);
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertSameAsCompiled(scheme.withFrom(day), true);
    assertSameAsCompiled(scheme.withFrom(day.plusDays(1)), false);
    assertSameAsCompiled(scheme.withTo(LocalDate.of(2026, 12, 31)), true);
    assertSameAsCompiled(scheme.withTo(LocalDate.of(2026, 12, 30)), false);
  }

  private void assertSameAsCompiled(Scheme scheme, boolean decided) {
    BulkRating rating = BulkRating.of(scheme, NumericScheme.LABELS, Interpretations.defaults());
    Outcome<SchemeResult> expected = rating.scheme().evaluate(document);
    assertThat(expected.isDecided()).isEqualTo(decided);
    List<Violation> found = new ArrayList<>();
    assertThat(rating.rate(document, found::add).isPresent()).isEqualTo(decided);
    assertThat(rating.explain(document).isDecided()).isEqualTo(decided);
    assertThat(found).isEqualTo(decided ? List.of() : expected.violations());
  }

  private Evaluation indicator(UnaryOperator<ImmutableIndicator> change) {
    PlannedResult first = document.getPlan().getResults().get(0);
    Indicator changed = change.apply(first());
    List<PlannedResult> results = new ArrayList<>(document.getPlan().getResults());
    results.set(0, ImmutablePlannedResult.copyOf(first).withIndicators(changed));
    return ImmutableEvaluation.copyOf(document)
        .withPlan(ImmutableSkp.copyOf(document.getPlan()).withResults(results));
  }

  private static Evaluation realised(Evaluation one, List<Realisation> realisations) {
    return ImmutableEvaluation.copyOf(one)
        .withAppraisal(
            ImmutableAppraisal.copyOf(one.getAppraisal()).withRealisations(realisations));
  }
}
