package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.entry.PlaceEntry;
import io.github.kinerjaasn.core.entry.QualityEntry;
import io.github.kinerjaasn.core.entry.SchemeEntries;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ImmutableWeightPart;
import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.ResultPart.MissingRule;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.ImmutableScheme;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.sample.ShippedSchemes;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One indicator of a plan under a scheme without calibration, adjustment and organisation: the
 * value of work results is its achievement, 100 x R / T.
 */
class SchemeIndicatorsTest {
  private static final ImmutableScheme KMK = ImmutableScheme.copyOf(ShippedSchemes.KMK_127_2026);
  private static final Period FIRST = Period.parse("2026-S1");
  private static final Period SECOND = Period.parse("2026-S2");

  private final ImmutableResultPart part =
      ImmutableResultPart.copyOf(KMK.getResult().orElseThrow())
          .withWeighting(weights(WeightPart.Kind.EQUAL));

  private static ImmutableWeightPart weights(WeightPart.Kind kind) {
    return ImmutableWeightPart.copyOf(KMK.getResult().orElseThrow().getWeighting().orElseThrow())
        .withKind(kind)
        .withQualityFactor(false)
        .withDaysActive(false);
  }

  private static CompiledScheme scheme(ImmutableResultPart part) {
    return CompiledScheme.of(
        KMK.withCalibrations()
            .withAdjustment(Optional.empty())
            .withOrganisation(Optional.empty())
            .withResult(part));
  }

  private static ImmutableIndicator indicator() {
    Indicator first = Documents.skp().getResults().get(0).getIndicators().get(0);
    return ImmutableIndicator.copyOf(first)
        .withTarget(Target.exact(Quantity.parse("200 rekomendasi")));
  }

  private static Evaluation document(List<Realisation> realised, Indicator... indicators) {
    ImmutableEvaluation whole =
        ImmutableEvaluation.copyOf(Ministry.evaluation(Ministry.adjustments().build()));
    var result = whole.getPlan().getResults().get(0);
    return whole
        .withPlan(
            ImmutableSkp.copyOf(whole.getPlan())
                .withResults(ImmutablePlannedResult.copyOf(result).withIndicators(indicators)))
        .withAppraisal(
            ImmutableAppraisal.copyOf(whole.getAppraisal())
                .withKmk127(Optional.empty())
                .withFeedback(whole.getAppraisal().getFeedback().subList(0, 1))
                .withRealisations(realised));
  }

  private static Realisation of(Period period, long amount) {
    return Documents.realised("IKI-1.1", period.toString(), amount + " rekomendasi");
  }

  private static List<Realisation> halves(long first, long second) {
    return List.of(of(SECOND, second), of(FIRST, first));
  }

  private static String value(Outcome<SchemeResult> outcome) {
    return outcome.orElseThrow().resultValue().orElseThrow().toString();
  }

  /** Without the remark that no indicator is left then. */
  private static List<String> errors(Outcome<SchemeResult> outcome) {
    assertThat(outcome.isDecided()).isFalse();
    return outcome.violations().stream()
        .filter(one -> one.isError() && !one.pointer().equals("/plan/results"))
        .map(one -> one.code() + " " + one.pointer())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"SUM, 95.00", "AVERAGE, 47.50", "LAST_KNOWN, 60.00"})
  void twoAmountsAreTakenTogetherAsTheIndicatorSays(Consolidation way, String value) {
    Evaluation document = document(halves(70, 120), indicator().withConsolidation(way));
    assertThat(value(scheme(part).evaluate(document))).isEqualTo(value);
  }

  @Test
  void aWayThatTheSchemeDoesNotAllowGivesNothing() {
    Indicator total = indicator().withConsolidation(Consolidation.CUMULATIVE);
    assertThat(errors(scheme(part).evaluate(document(halves(70, 120), total))))
        .containsExactly("MISSING /appraisal/realisations");
    assertThat(value(scheme(part).evaluate(document(List.of(of(SECOND, 120)), total))))
        .isEqualTo("60.00");
    assertThat(value(scheme(part.withConsolidations()).evaluate(document(halves(70, 120), total))))
        .isEqualTo("60.00");
  }

  private static Indicator byHalves() {
    Target target = Target.exact(Quantity.parse("100 rekomendasi"));
    return indicator()
        .withPeriodTargets(PeriodTarget.of(FIRST, target), PeriodTarget.of(SECOND, target));
  }

  /** The mean of 150 and nothing: undefined, 75 of 200, or 150 of 200. */
  @ParameterizedTest
  @CsvSource({"UNDEFINED, -", "ZERO, 37.50", "SKIP, 75.00"})
  void aMissingPeriodIsWhatTheSchemeSays(MissingRule rule, String value) {
    Outcome<SchemeResult> outcome =
        scheme(part.withMissing(rule)).evaluate(document(List.of(of(FIRST, 150)), byHalves()));
    if (rule == MissingRule.UNDEFINED) {
      assertThat(errors(outcome)).containsExactly("MISSING /appraisal/realisations");
    } else {
      assertThat(value(outcome)).isEqualTo(value);
    }
  }

  @Test
  void amountsOutsideThePeriodsOfTheTargetsDoNotCount() {
    List<Realisation> all =
        Stream.concat(halves(70, 120).stream(), Stream.of(of(Period.parse("2026-Q1"), 1))).toList();
    assertThat(value(scheme(part).evaluate(document(all, byHalves())))).isEqualTo("47.50");
    Indicator other = indicator().withId("IKI-9");
    assertThat(errors(scheme(part).evaluate(document(halves(70, 120), other))))
        .contains("MISSING /appraisal/realisations");
  }

  private static PlaceEntry place(String indicator, String place, long amount) {
    return PlaceEntry.builder()
        .indicatorId(indicator)
        .place(place)
        .period(Period.ofYear(2026))
        .quantity(Quantity.parse(amount + " rekomendasi"))
        .build();
  }

  private static SchemeEntries places(PlaceEntry... places) {
    return SchemeEntries.builder().addPlaces(places).build();
  }

  @ParameterizedTest
  @CsvSource({"SUM, 95.00", "AVERAGE, 47.50"})
  void amountsOfPlacesAreTakenTogetherFirst(Consolidation way, String value) {
    CompiledScheme scheme = scheme(part.withPlaceConsolidation(way));
    SchemeEntries two = places(place("IKI-1.1", "utara", 70), place("IKI-1.1", "selatan", 120));
    assertThat(value(scheme.evaluate(document(List.of(), indicator()), two))).isEqualTo(value);
    List<Rational> amounts = List.of(Rational.of(70), Rational.of(120));
    assertThat(scheme.places(amounts)).contains(Rational.of(way == Consolidation.SUM ? 190 : 95));
  }

  @Test
  void placesNeedAWayAndAreNamedOnce() {
    SchemeEntries one = places(place("IKI-1.1", "utara", 70));
    assertThat(errors(scheme(part).evaluate(document(List.of(), indicator()), one)))
        .containsExactlyInAnyOrder(
            "INCONSISTENT /entries/places/0", "MISSING /appraisal/realisations");
    assertThat(scheme(part).places(List.of(Rational.ONE))).isEmpty();
    CompiledScheme summed = scheme(part.withPlaceConsolidation(Consolidation.SUM));
    SchemeEntries twice = places(place("IKI-1.1", "utara", 70), place("IKI-1.1", "utara", 120));
    assertThat(errors(summed.evaluate(document(List.of(), indicator()), twice)))
        .containsExactly("INCONSISTENT /entries/places/1");
    Evaluation stated = document(List.of(of(Period.ofYear(2026), 190)), indicator());
    assertThat(errors(summed.evaluate(stated, one)))
        .containsExactly("INCONSISTENT /entries/places/0");
    SchemeEntries others = places(place("IKI-1.1", "utara", 70), place("IKI-7", "utara", 9));
    assertThat(value(summed.evaluate(document(List.of(), indicator()), others))).isEqualTo("35.00");
  }

  private static QualityEntry quality(String indicator, Control control, Optional<Integer> days) {
    return QualityEntry.builder()
        .indicatorId(indicator)
        .validity(Validity.EXACT)
        .control(control)
        .targetCase(TargetCase.HARDER)
        .activeDays(days)
        .build();
  }

  private static SchemeEntries qualities(QualityEntry... qualities) {
    return SchemeEntries.builder().addQualities(qualities).build();
  }

  private static List<Realisation> year(long first, long second) {
    return List.of(
        of(Period.ofYear(2026), first),
        Documents.realised("IKI-9", "2026", second + " rekomendasi"));
  }

  /** Both weigh 1.2: equally active the mean of 50 and 100, else 1 : 3. */
  @ParameterizedTest
  @CsvSource({"100, 100, 75.00", "300, 100, 62.50", "100, 300, 87.50"})
  void weightsComeFromTheTablesAndTheDays(int first, int second, String value) {
    CompiledScheme scheme =
        scheme(part.withWeighting(weights(WeightPart.Kind.QUALITY).withDaysActive(true)));
    Evaluation document = document(year(100, 200), indicator().withId("IKI-9"), indicator());
    SchemeEntries both =
        qualities(
            quality("IKI-1.1", Control.LOW, Optional.of(first)),
            quality("IKI-9", Control.LOW, Optional.of(second)));
    assertThat(value(scheme.evaluate(document, both))).isEqualTo(value);
    assertThat(scheme.k3(Validity.EXACT, Control.LOW, TargetCase.HARDER))
        .contains(Rational.parse("1.2"));
    assertThat(scheme.k3(Validity.EXACT, Control.MODERATE, TargetCase.EASIER))
        .contains(Rational.parse("0.975"));
    assertThat(scheme.k3(Validity.EXACT, Control.HIGH, TargetCase.HARDER)).isEmpty();
  }

  @Test
  void aQualityIsNeededOnce() {
    CompiledScheme scheme = scheme(part.withWeighting(weights(WeightPart.Kind.QUALITY)));
    Evaluation document = document(List.of(of(Period.ofYear(2026), 100)), indicator());
    QualityEntry low = quality("IKI-1.1", Control.LOW, Optional.empty());
    assertThat(value(scheme.evaluate(document, qualities(low)))).isEqualTo("50.00");
    assertThat(errors(scheme.evaluate(document, qualities(low, low))))
        .containsExactly("OUT_OF_RANGE /entries/qualities/1/indicatorId");
    assertThat(errors(scheme.evaluate(document)))
        .containsExactly("MISSING /appraisal/kmk127/qualities");
    assertThat(
            errors(
                scheme.evaluate(
                    document, qualities(quality("IKI-9", Control.LOW, Optional.empty())))))
        .containsExactly("MISSING /entries/qualities");
  }

  private List<String> lacks(UnaryOperator<ImmutableIndicator> change) {
    CompiledScheme scheme = scheme(part.withWeighting(weights(WeightPart.Kind.FIXED)));
    ImmutableIndicator whole = indicator().withWeight(Weight.FULL);
    List<Realisation> realised = List.of(of(Period.ofYear(2026), 100));
    assertThat(value(scheme.evaluate(document(realised, whole)))).isEqualTo("50.00");
    return errors(scheme.evaluate(document(realised, change.apply(whole)))).stream()
        .filter(one -> one.contains("/plan"))
        .distinct()
        .toList();
  }

  @Test
  void whatAnIndicatorLacksIsNamedWhereItIsMissing() {
    String at = "/plan/results/0/indicators/0";
    assertThat(lacks(one -> one.withTarget(Optional.empty())))
        .contains("MISSING " + at + "/target");
    assertThat(lacks(one -> one.withPolarity(Optional.empty())))
        .contains("MISSING " + at + "/polarity");
    assertThat(lacks(one -> one.withWeight(Optional.empty())))
        .contains("MISSING " + at + "/weight");
  }

  @Test
  void anAchievementThatTheSchemeDoesNotDefineIsAtItsTarget() {
    Indicator ranged =
        indicator()
            .withTarget(
                Target.range(Quantity.parse("80 rekomendasi"), Quantity.parse("90 rekomendasi")));
    assertThat(
            errors(scheme(part).evaluate(document(List.of(of(Period.ofYear(2026), 85)), ranged))))
        .containsExactly("OUT_OF_RANGE /plan/results/0/indicators/0/target");
  }

  @Test
  void aWeightOfZeroIsNoWeight() {
    CompiledScheme scheme = scheme(part.withWeighting(weights(WeightPart.Kind.QUALITY)));
    ImmutableEvaluation document =
        ImmutableEvaluation.copyOf(document(List.of(of(Period.ofYear(2026), 85)), indicator()));
    KmkInputs none =
        KmkInputs.builder()
            .addQuality(IndicatorQuality.builder().indicatorId("IKI-1.1").k3(Points.ZERO).build())
            .build();
    Evaluation weightless =
        document.withAppraisal(ImmutableAppraisal.copyOf(document.getAppraisal()).withKmk127(none));
    assertThat(errors(scheme.evaluate(weightless)))
        .contains("OUT_OF_RANGE /plan/results/0/indicators/0/weight");
  }
}
