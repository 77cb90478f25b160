package io.github.kinerjaasn.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart.Penalty;
import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.RaterWeight;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.scheme.BehaviourInput;
import io.github.kinerjaasn.scoring.scheme.ImmutableSchemeInput;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemes are written anew for each test: it is their numbers that are tested. */
class SampleSchemesTest {
  private final CompiledScheme bars = CompiledScheme.of(SampleSchemes.health());
  private final CompiledScheme kmk = CompiledScheme.of(Kmk127Scheme.scheme());

  private static BehaviourInput levels(FeedbackRole role, String levels) {
    EnumMap<CoreValue, Rational> byValue = new EnumMap<>(CoreValue.class);
    String[] each = levels.split(" ");
    for (int at = 0; at < each.length; at++) {
      byValue.put(CoreValue.values()[at], Rational.parse(each[at]));
    }
    return new BehaviourInput(role, byValue);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bars.csv", numLinesToSkip = 1)
  void levelsGiveTotalAndLabel(String levels, String total, String predicate, String source) {
    SchemeResult result =
        bars.evaluate(
                SchemeInput.empty().withBehaviour(List.of(levels(FeedbackRole.ATASAN, levels))))
            .orElseThrow();
    assertThat(result.total().orElseThrow()).as(source).hasToString(total);
    assertThat(result.label()).as(source).contains(predicate);
    assertThat(result.predicate().orElseThrow().name()).isEqualTo(predicate);
  }

  @Test
  void aLevelOffTheScaleIsRefused() {
    Outcome<SchemeResult> outcome =
        bars.evaluate(
            SchemeInput.empty().withBehaviour(List.of(levels(FeedbackRole.ATASAN, "1 2.5 6"))));
    assertThat(outcome.violations())
        .extracting(Violation::pointer)
        .containsExactly("/behaviour/0/levels/AKUNTABEL", "/behaviour/0/levels/KOMPETEN");
  }

  @Test
  void ratersCountByRoleAndNeedTheirMinimum() {
    BehaviourPart part = SampleSchemes.health().getBehaviour().orElseThrow();
    CompiledScheme scheme =
        CompiledScheme.of(
            ImmutableScheme.copyOf(SampleSchemes.health())
                .withBehaviour(
                    ImmutableBehaviourPart.copyOf(part)
                        .withRaters(
                            rater(FeedbackRole.ATASAN, 60, 1), rater(FeedbackRole.REKAN, 40, 2))));
    BehaviourInput superior = levels(FeedbackRole.ATASAN, "5");
    BehaviourInput peer = levels(FeedbackRole.REKAN, "1");
    BehaviourInput kind = levels(FeedbackRole.REKAN, "3");
    ImmutableSchemeInput input = SchemeInput.empty();
    assertThat(
            scheme
                .evaluate(input.withBehaviour(List.of(kind, superior, peer)))
                .orElseThrow()
                .total()
                .orElseThrow())
        .hasToString("91.20");
    assertThat(scheme.evaluate(input.withBehaviour(List.of(superior, peer))).violations())
        .extracting(one -> one.message().en())
        .containsExactly("raters peer must be at least 2, were 1");
  }

  private static RaterWeight rater(FeedbackRole role, long percent, int minimum) {
    return RaterWeight.builder()
        .role(role)
        .weight(Weight.ofPercent(percent))
        .minimum(minimum)
        .build();
  }

  @Test
  void kendariIsSixtyForty() {
    SchemeResult result =
        CompiledScheme.of(SampleSchemes.kendari())
            .evaluate(
                SchemeInput.empty()
                    .withResultValue(Rational.of(90))
                    .withBehaviourValue(Rational.of(80)))
            .orElseThrow();
    assertThat(result.total().orElseThrow().exact()).isEqualTo(Rational.of(86));
    assertThat(result.label()).isEmpty();
  }

  @Test
  void givenRatingsGoThroughTheNationalQuadrant() {
    ImmutableSchemeInput input = SchemeInput.empty().withResultRating(Rating.SESUAI_EKSPEKTASI);
    CompiledScheme scheme = CompiledScheme.of(SampleSchemes.forestry());
    assertThat(
            scheme
                .evaluate(input.withBehaviourRating(Rating.DI_BAWAH_EKSPEKTASI))
                .orElseThrow()
                .outcome())
        .isEqualTo("KURANG");
    assertThat(scheme.evaluate(input).violations())
        .extracting(Violation::pointer)
        .containsExactly("/behaviourRating");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "kmk-k3.csv", numLinesToSkip = 1)
  void qualityIsTheMeanOfTwoWeights(
      Validity validity, Control control, TargetCase target, String k3, String source) {
    assertThat(kmk.k3(validity, control, target))
        .as(source)
        .isEqualTo(Optional.ofNullable(k3).map(Rational::parse));
  }

  @Test
  void penaltiesTakeAShareOfTheirScore() {
    assertThat(kmk.penalty(Penalty.SEDANG, Rational.of(38))).contains(Rational.parse("9.5"));
    assertThat(kmk.penalty(Penalty.BERAT, Rational.of(65))).contains(Rational.of(26));
    assertThat(bars.penalty(Penalty.BERAT, Rational.of(65))).isEmpty();
  }

  @Test
  void allThatIsMissingIsListedAtOnce() {
    assertThat(kmk.evaluate(SchemeInput.empty()).violations())
        .extracting(Violation::pointer)
        .containsExactly(
            "/behaviour",
            "/correction",
            "/discipline",
            "/impact",
            "/indicators",
            "/organisationValue",
            "/tier");
  }

  @Test
  void stepsCiteTheSchemesSources() {
    Outcome<SchemeResult> outcome =
        bars.evaluate(
            SchemeInput.empty().withBehaviour(List.of(levels(FeedbackRole.ATASAN, "5 5 5"))));
    assertThat(outcome.why().orElseThrow().walk())
        .extracting(step -> step.rule().id() + " " + step.rule().basis())
        .contains(
            "kemenkes-bars-rancangan.nilai-perilaku-kerja Rancangan 2 September 2026",
            "kemenkes-bars-rancangan.sebutan Rancangan 2 September 2026, pita");
  }

  static Stream<Arguments> allowances() {
    return Stream.of(
        Arguments.of(SampleSchemes.kendari(), "TIDAK_HADIR_TANPA_ALASAN -10"),
        Arguments.of(SampleSchemes.forestry(), "BUTUH_PERBAIKAN 90, KURANG 85, SANGAT_KURANG 80"),
        Arguments.of(
            SampleSchemes.bakamla(),
            "SANGAT_KURANG -2, KURANG -1, BUTUH_PERBAIKAN 0, BAIK 0, SANGAT_BAIK 0"),
        Arguments.of(SampleSchemes.agriculture(), "KINERJA 60, KEHADIRAN 40, CPNS 80"));
  }

  @ParameterizedTest
  @MethodSource("allowances")
  void allowancesAreThoseOfTheText(Scheme scheme, String rows) {
    assertThat(
            scheme.getAllowances().stream()
                .map(row -> row.getOf() + " " + row.getPercent().value())
                .collect(Collectors.joining(", ")))
        .isEqualTo(rows);
  }

  /** Above 100 % the scale of a post's kind goes on to 115 or to 120. */
  @ParameterizedTest
  @CsvSource({"JPT_MADYA, 120", "JPT_PRATAMA, 115", "PELAKSANA, 115"})
  void theCeilingOfAPostIsReached(PostKind post, long ceiling) {
    SchemeResult result =
        kmk.evaluate(
                own()
                    .withIndicators(
                        IndicatorInput.of(
                            "IKI-1", Polarity.MAXIMIZE, Rational.HUNDRED, Rational.of(120)))
                    .withPost(post)
                    .withOrganisationValue(Rational.of(ceiling)))
            .orElseThrow();
    assertThat(result.resultValue().orElseThrow().exact()).isEqualTo(Rational.of(ceiling));
  }

  private static ImmutableSchemeInput own() {
    return SchemeInput.empty()
        .withBehaviourValue(Rational.HUNDRED)
        .withOrganisationValue(Rational.HUNDRED)
        .withTier(1)
        .withDiscipline(Rational.ZERO)
        .withImpact(Rational.ZERO)
        .withCorrection(Rational.ZERO);
  }

  /** Tier 1 takes half of the unit's value, tier 2 30 %, and who is below the unit 10 %. */
  @ParameterizedTest
  @CsvSource({"1, 110, 105", "2, 110, 107", "1, 90, 91", "2, 90, 91"})
  void aTierTakesItsShareOfTheUnit(int tier, long value, long mixed) {
    SchemeResult result =
        kmk.evaluate(own().withTier(tier).withResultValue(Rational.of(value))).orElseThrow();
    assertThat(result.resultValue().orElseThrow().exact()).isEqualTo(Rational.of(mixed));
  }

  /** 75 % results and 25 % behaviour, and a correction of five points at most. */
  @Test
  void theCorrectionIsLimitedToFive() {
    SchemeInput input = own().withResultValue(Rational.of(80)).withCorrection(Rational.of(9));
    assertThat(kmk.evaluate(input).orElseThrow().start().orElseThrow().exact())
        .isEqualTo(Rational.of(85));
    assertThat(kmk.evaluate(input).orElseThrow().adjusted().orElseThrow().exact())
        .isEqualTo(Rational.of(90));
  }

  @Test
  void aShippedSchemeIsFoundByItsId() {
    for (Scheme scheme : ShippedSchemes.all()) {
      assertThat(ShippedSchemes.find(scheme.getId())).contains(scheme);
    }
    assertThat(ShippedSchemes.find("kmk-127-2025")).isEmpty();
  }
}
