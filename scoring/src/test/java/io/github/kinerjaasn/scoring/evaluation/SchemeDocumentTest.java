package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.entry.ImmutableSchemeEntries;
import io.github.kinerjaasn.core.entry.RaterEntry;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.numeric.ImmutableKmkInputs;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scheme reads from an appraisal, what from the document beside it, and where each is. */
class SchemeDocumentTest {
  private final ImmutableScheme kmk = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);

  /** KMK-X40. */
  private static ImmutableKmkInputs numbers() {
    return Ministry.adjustments()
        .resultValue(Points.of(108))
        .behaviourValue(Points.of(96))
        .correction(Points.of(-5))
        .build();
  }

  private static ImmutableSchemeEntries entries() {
    return SchemeEntries.builder()
        .resultValue(Points.of(108))
        .behaviourValue(Points.of(96))
        .correction(Points.of(-5))
        .organisationValue(Points.of(102))
        .tier(2)
        .discipline(Points.ZERO)
        .impact(Points.ZERO)
        .build();
  }

  private static ImmutableEvaluation with(Optional<KmkInputs> numbers) {
    ImmutableEvaluation document = ImmutableEvaluation.copyOf(Ministry.evaluation(numbers()));
    return document.withAppraisal(
        ImmutableAppraisal.copyOf(document.getAppraisal()).withKmk127(numbers));
  }

  private static List<String> errors(Outcome<?> outcome) {
    assertThat(outcome.isDecided()).isFalse();
    return outcome.violations().stream()
        .filter(Violation::isError)
        .map(one -> one.code() + " " + one.pointer())
        .toList();
  }

  private Outcome<SchemeResult> evaluate(Evaluation document, SchemeEntries entries) {
    return CompiledScheme.of(kmk).evaluate(document, entries);
  }

  @Test
  void numbersMayStandInEitherDocument() {
    SchemeResult inside = evaluate(with(Optional.of(numbers())), SchemeEntries.NONE).orElseThrow();
    SchemeResult beside = evaluate(with(Optional.empty()), entries()).orElseThrow();
    assertThat(inside).isEqualTo(beside);
    assertThat(inside.total()).hasToString("Optional[100.20]");
    assertThat(inside.outcome()).isEqualTo("BAIK");
    assertThat(CompiledScheme.of(kmk)).hasToString("kmk-127-2026");
    assertThat(CompiledScheme.of(kmk).evaluate(with(Optional.of(numbers()))).orElseThrow())
        .isEqualTo(inside);
  }

  @Test
  void aNumberMustNotStandInBoth() {
    assertThat(errors(evaluate(with(Optional.of(numbers())), entries())))
        .containsExactlyInAnyOrder(
            "INCONSISTENT /entries/resultValue",
            "INCONSISTENT /entries/behaviourValue",
            "INCONSISTENT /entries/tier",
            "INCONSISTENT /entries/organisationValue",
            "INCONSISTENT /entries/discipline",
            "INCONSISTENT /entries/impact",
            "INCONSISTENT /entries/correction");
  }

  @Test
  void whatIsMissingIsLookedForWhereTheOthersAre() {
    ImmutableKmkInputs some =
        numbers().withOrganisationValue(Optional.empty()).withTier(Optional.empty());
    assertThat(errors(evaluate(with(Optional.of(some)), SchemeEntries.NONE)))
        .containsExactlyInAnyOrder(
            "MISSING /appraisal/kmk127/organisationValue", "MISSING /appraisal/kmk127/tier");
    ImmutableSchemeEntries few =
        entries().withDiscipline(Optional.empty()).withCorrection(Optional.empty());
    assertThat(errors(evaluate(with(Optional.empty()), few)))
        .containsExactlyInAnyOrder("MISSING /entries/discipline", "MISSING /entries/correction");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, , true",
    "2026-01-02, , false",
    "2026-01-01, 2026-12-31, true",
    "2026-01-01, 2026-12-30, false"
  })
  void theSchemeMustBeInForceInThePeriod(LocalDate from, LocalDate to, boolean decided) {
    Scheme dated = kmk.withFrom(from).withTo(Optional.ofNullable(to));
    Outcome<SchemeResult> outcome =
        CompiledScheme.of(dated).evaluate(with(Optional.of(numbers())), SchemeEntries.NONE);
    assertThat(outcome.isDecided()).isEqualTo(decided);
    String end = Optional.ofNullable(to).map(LocalDate::toString).orElse("");
    if (!decided) {
      assertThat(outcome.violations())
          .filteredOn(Violation::isError)
          .extracting(Violation::pointer, one -> one.allowed().orElse(""))
          .containsExactly(tuple("/appraisal/period", from + ".." + end));
    }
  }

  private static RaterEntry rater(FeedbackRole role, String name, long level) {
    Map<CoreValue, Points> levels = new EnumMap<>(CoreValue.class);
    Arrays.stream(CoreValue.values()).forEach(value -> levels.put(value, Points.of(level)));
    return RaterEntry.builder().role(role).rater(name).putAllLevels(levels).build();
  }

  /** 60 % of 100 by the superior and 40 % of the peers' mean of 80 and 90: 94. */
  private CompiledScheme byRaters() {
    return CompiledScheme.of(
        kmk.withBehaviour(
            ImmutableBehaviourPart.copyOf(kmk.getBehaviour().orElseThrow())
                .withRaters(weight(FeedbackRole.ATASAN, 60), weight(FeedbackRole.REKAN, 40))));
  }

  private static RaterWeight weight(FeedbackRole role, long percent) {
    return RaterWeight.builder().role(role).weight(Weight.ofPercent(percent)).build();
  }

  private static ImmutableSchemeEntries raters(RaterEntry... raters) {
    return entries().withBehaviourValue(Optional.empty()).withRaters(raters);
  }

  private static Evaluation withoutScores() {
    ImmutableEvaluation document = with(Optional.empty());
    return document.withAppraisal(
        ImmutableAppraisal.copyOf(document.getAppraisal()).withValueScores());
  }

  @Test
  void manyRatersStandBesideTheAppraisal() {
    SchemeEntries three =
        raters(
            rater(FeedbackRole.ATASAN, "a", 100),
            rater(FeedbackRole.REKAN, "b", 80),
            rater(FeedbackRole.REKAN, "c", 90));
    SchemeResult result = byRaters().evaluate(withoutScores(), three).orElseThrow();
    SchemeResult given =
        byRaters()
            .evaluate(withoutScores(), entries().withBehaviourValue(Points.of(94)))
            .orElseThrow();
    assertThat(result).isEqualTo(given);
  }

  @Test
  void aRaterIsNamedOnceAndTheAppraisalHasNoOther() {
    SchemeEntries twice =
        raters(rater(FeedbackRole.ATASAN, "a", 100), rater(FeedbackRole.REKAN, "a", 80));
    assertThat(errors(byRaters().evaluate(withoutScores(), twice)))
        .containsExactly("OUT_OF_RANGE /entries/raters/1/rater");
    SchemeEntries once =
        raters(rater(FeedbackRole.ATASAN, "a", 100), rater(FeedbackRole.REKAN, "b", 80));
    assertThat(byRaters().evaluate(withoutScores(), once).isDecided()).isTrue();
    assertThat(errors(byRaters().evaluate(with(Optional.empty()), once)))
        .containsExactly("INCONSISTENT /entries/raters");
  }

  @Test
  void whatRatersLackIsLookedForWhereTheyAre() {
    SchemeEntries one = raters(rater(FeedbackRole.ATASAN, "a", 100));
    assertThat(errors(byRaters().evaluate(withoutScores(), one)))
        .containsExactly("OUT_OF_RANGE /entries/raters");
    SchemeEntries none = raters();
    assertThat(errors(evaluate(withoutScores(), none)))
        .containsExactly("MISSING /appraisal/valueScores");
    SchemeEntries half =
        raters(
            RaterEntry.builder()
                .role(FeedbackRole.ATASAN)
                .putLevel(CoreValue.values()[0], Points.of(90))
                .build(),
            rater(FeedbackRole.REKAN, "b", 80));
    assertThat(errors(byRaters().evaluate(withoutScores(), half)))
        .hasSize(CoreValue.values().length - 1)
        .contains("MISSING /entries/raters/0/levels/" + CoreValue.values()[1].name());
  }

  @Test
  void ratingsThatNoBandsGiveAreTheAppraisals() {
    CompiledScheme rated =
        CompiledScheme.of(
            kmk.withResultBands(Optional.empty()).withBehaviourBands(Optional.empty()));
    assertThat(errors(rated.evaluate(with(Optional.of(numbers())), SchemeEntries.NONE)))
        .containsExactlyInAnyOrder(
            ViolationCode.MISSING + " /appraisal/resultRating",
            ViolationCode.MISSING + " /appraisal/behaviourRating");
  }

  @Test
  void aSchemeWithErrorsIsNotCompiled() {
    Scheme wrong = kmk.withResultShare(Weight.ofPercent(70));
    assertThatThrownBy(() -> CompiledScheme.of(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kmk-127-2026 has 1 errors, first ")
        .hasMessageContaining("SchemeCheck.check");
  }
}
