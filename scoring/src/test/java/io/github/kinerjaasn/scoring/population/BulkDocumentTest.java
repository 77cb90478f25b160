package io.github.kinerjaasn.scoring.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.YearNumbers;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BulkDocumentTest {
  private final BulkRating rating =
      BulkRating.of(NumericScheme.scheme(), NumericScheme.LABELS, Interpretations.defaults());

  @Test
  void documentsGiveWhatTheirNumbersGive() {
    SplittableRandom random = new SplittableRandom(23);
    for (int at = 0; at < 600; at++) {
      InventedYear year = make(at).apply(random);
      Evaluation evaluation = InventedDocument.evaluation(year);
      YearScore score = rating.rate(evaluation, BulkDocumentTest::none).orElseThrow();
      assertThat(score)
          .isEqualTo(rating.rate(year.rated(), BulkDocumentTest::none).orElseThrow())
          .isEqualTo(rating.explain(evaluation).orElseThrow());
      assertThat(score.resultHundredths()).isEqualTo(year.mean());
    }
  }

  private static Function<SplittableRandom, InventedYear> make(int at) {
    List<Function<SplittableRandom, InventedYear>> kinds =
        List.of(InventedYear::random, InventedYear::tie, InventedYear::neighbour);
    return kinds.get(at % kinds.size());
  }

  @Test
  void reasoningIsThatOfTheCompiledScheme() {
    SplittableRandom random = new SplittableRandom(29);
    for (int at = 0; at < 60; at++) {
      Evaluation evaluation = InventedDocument.evaluation(make(at).apply(random));
      Outcome<SchemeResult> expected = rating.scheme().evaluate(evaluation);
      assertThat(shown(rating.explain(evaluation))).isEqualTo(shown(expected)).isNotEmpty();
    }
  }

  @Test
  void orderOfRealisationsChangesNothing() {
    SplittableRandom random = new SplittableRandom(31);
    for (int at = 0; at < 60; at++) {
      Evaluation evaluation = InventedDocument.evaluation(make(at).apply(random));
      List<Realisation> shuffled = new ArrayList<>(evaluation.getAppraisal().getRealisations());
      Collections.shuffle(shuffled, new Random(at));
      Evaluation other = with(evaluation, shuffled);
      assertThat(rating.rate(other, BulkDocumentTest::none))
          .isEqualTo(rating.rate(evaluation, BulkDocumentTest::none));
      assertThat(shown(rating.explain(other))).isEqualTo(shown(rating.explain(evaluation)));
    }
  }

  /** A hundred-thousandth is no whole number of ten-thousandths: the exact way rates. */
  @Test
  void numbersThatDoNotFitAreRatedAllTheSame() {
    Evaluation whole = InventedDocument.evaluation(InventedYear.random(new SplittableRandom(53)));
    List<Realisation> known = new ArrayList<>(whole.getAppraisal().getRealisations());
    Quantity amount = known.get(0).getQuantity().orElseThrow();
    Quantity finer = amount.plus(Quantity.of(new BigDecimal("0.00001"), amount.unit()));
    known.set(0, ImmutableRealisation.copyOf(known.get(0)).withQuantity(finer));
    Evaluation fine = with(whole, known);
    assertThat(whole.numbers()).isNotSameAs(YearNumbers.NONE);
    assertThat(fine.numbers()).isSameAs(YearNumbers.NONE);
    YearScore score = rating.rate(fine, BulkDocumentTest::none).orElseThrow();
    assertThat(score).isEqualTo(rating.explain(fine).orElseThrow());
    assertThat(score.resultValue())
        .isEqualByComparingTo(
            rating.scheme().evaluate(fine).orElseThrow().resultValue().orElseThrow().displayed());
  }

  @Test
  void whatIsMissingIsSaidAsTheCompiledSchemeSaysIt() {
    Evaluation whole = InventedDocument.evaluation(InventedYear.tie(new SplittableRandom(37)));
    List<Realisation> known = whole.getAppraisal().getRealisations();
    Evaluation part = with(whole, known.subList(1, known.size()));
    List<Violation> found = new ArrayList<>();
    assertThat(rating.rate(part, found::add)).isEmpty();
    assertThat(found).isEqualTo(rating.scheme().evaluate(part).violations()).isNotEmpty();
    assertThat(rating.explain(part).violations()).isEqualTo(found);
  }

  private static String shown(Outcome<?> outcome) {
    return outcome.why().map(step -> step.toText(Language.EN)).orElse("");
  }

  private static Evaluation with(Evaluation evaluation, List<Realisation> realisations) {
    return ImmutableEvaluation.copyOf(evaluation)
        .withAppraisal(
            ImmutableAppraisal.copyOf(evaluation.getAppraisal()).withRealisations(realisations));
  }

  private static void none(Violation violation) {
    throw new AssertionError(violation);
  }
}
