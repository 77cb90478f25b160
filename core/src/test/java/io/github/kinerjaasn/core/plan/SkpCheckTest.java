package io.github.kinerjaasn.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Perspective;
import io.github.kinerjaasn.core.law.Interpretations;
import io.github.kinerjaasn.core.outcome.Severity;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.post.ImmutablePost;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkpCheckTest {
  private static final String INDICATORS = "/results/0/indicators";

  private static Skp withResult(PlannedResult result) {
    return Samples.skp().withResults(result);
  }

  private static ImmutablePlannedResult result() {
    return ImmutablePlannedResult.copyOf(Samples.mainResult());
  }

  private static Skp jpt(Indicator... indicators) {
    return Samples.skp()
        .withPerson(
            Samples.person()
                .withPost(
                    ImmutablePost.copyOf(Samples.person().getPost())
                        .withKind(PostKind.JPT_PRATAMA)
                        .withJenjang(Optional.empty())))
        .withResults(
            result().withSupportedLeaderResult(Optional.empty()).withIndicators(indicators));
  }

  private static List<Tuple> found(Skp skp, Interpretations interpretations) {
    return SkpCheck.check(skp, interpretations).stream()
        .map(one -> Tuple.tuple(one.pointer(), one.code(), one.severity()))
        .toList();
  }

  private static List<Tuple> found(Skp skp) {
    return found(skp, Interpretations.defaults());
  }

  private static Tuple error(String pointer, ViolationCode code) {
    return Tuple.tuple(pointer, code, Severity.ERROR);
  }

  private static Tuple warning(String pointer, ViolationCode code) {
    return Tuple.tuple(pointer, code, Severity.WARNING);
  }

  @Test
  void findsNothingInACompletePlan() {
    assertThat(found(Samples.skp())).isEmpty();
  }

  @Test
  void anEmptyPlanMissesEverything() {
    Skp empty =
        Skp.builder()
            .id("SKP-1")
            .period(Period.ofYear(2025))
            .person(Samples.person())
            .approach(Approach.KUANTITATIF)
            .build();

    assertThat(found(empty))
        .containsExactlyInAnyOrder(
            error("/results", ViolationCode.MISSING),
            error("/behaviour", ViolationCode.MISSING),
            error("/rater", ViolationCode.MISSING),
            warning("/attachment", ViolationCode.MISSING),
            warning("/attachment", ViolationCode.MISSING),
            warning("/attachment", ViolationCode.MISSING));
  }

  @Test
  void olderPlansAreNotHeldAgainstPermen6() {
    Skp older =
        Samples.skp()
            .withPeriod(Period.parse("2021-S2"))
            .withAgreedOn(Optional.empty())
            .withRater(Optional.empty())
            .withPerson(Samples.person().withRank(Optional.empty()).withUnit(Optional.empty()))
            .withBehaviour()
            .withAttachment(Optional.empty())
            .withResults(
                result()
                    .withSupportedLeaderResult(Optional.empty())
                    .withIndicators(Samples.number()));

    assertThat(found(older)).isEmpty();
    assertThat(found(((ImmutableSkp) older).withPeriod(Period.parse("2022-S1")))).isNotEmpty();
  }

  @Test
  void polarityMattersSinceTheSecondHalfOf2021() {
    Skp unknown =
        Samples.skp()
            .withPeriod(Period.parse("2021-S1"))
            .withAgreedOn(Optional.empty())
            .withResults(result().withIndicators(Samples.number().withPolarity(Optional.empty())));

    assertThat(found(unknown)).isEmpty();
    assertThat(found(((ImmutableSkp) unknown).withPeriod(Period.parse("2021-S2"))))
        .containsExactly(warning(INDICATORS + "/0/polarity", ViolationCode.MISSING));
  }

  @Test
  void qualitativePlansNeedMeasuresInWords() {
    Skp words = Samples.skp().withApproach(Approach.KUALITATIF);

    assertThat(found(words))
        .containsExactlyInAnyOrder(
            error("/results/0/successMeasures", ViolationCode.MISSING),
            warning(INDICATORS, ViolationCode.INCONSISTENT));
    assertThat(
            found(
                ((ImmutableSkp) words)
                    .withResults(
                        result().withIndicators().withSuccessMeasures("izin terbit tepat waktu"))))
        .isEmpty();
  }

  @Test
  void seniorLeadershipHasPerspectives() {
    Indicator right =
        Samples.number().withAspect(Optional.empty()).withPerspective(Perspective.PROSES_BISNIS);

    assertThat(found(jpt(right))).isEmpty();
    assertThat(found(jpt(Samples.number())))
        .containsExactly(error(INDICATORS + "/0/aspect", ViolationCode.INCONSISTENT));
    assertThat(found(jpt(Samples.number().withAspect(Optional.empty()))))
        .containsExactly(error(INDICATORS + "/0/perspective", ViolationCode.MISSING));
  }

  @Test
  void seniorLeadershipNamesNoLeaderResult() {
    Indicator right =
        Samples.number().withAspect(Optional.empty()).withPerspective(Perspective.PROSES_BISNIS);
    Skp skp = ((ImmutableSkp) jpt()).withResults(result().withIndicators(right));

    assertThat(found(skp))
        .containsExactly(warning("/results/0/supportedLeaderResult", ViolationCode.INCONSISTENT));
  }

  @Test
  void additionalResultsMayLackALeaderResult() {
    PlannedResult additional =
        result()
            .withId("RHK-2")
            .withKind(ResultKind.TAMBAHAN)
            .withSupportedLeaderResult(Optional.empty())
            .withIndicators(
                Samples.speed().withId("T1"),
                Samples.number().withId("T2"),
                Samples.quality().withId("T3"));
    Skp skp = Samples.skp().withResults(Samples.mainResult(), additional);

    assertThat(found(skp))
        .containsExactly(warning("/results/1/supportedLeaderResult", ViolationCode.MISSING));
    assertThat(found(Samples.skp().withResults(additional)))
        .contains(warning("/results", ViolationCode.MISSING));
  }

  @ParameterizedTest
  @CsvSource({
    "50,25,25,",
    "33.33,33.33,33.34,",
    "33.33,33.33,33.33,99.99",
    "33.33,33.33,33.35,100.01",
    "100,50,50,200",
  })
  void weightsSumToExactlyHundred(String first, String second, String third, String sum) {
    Skp skp =
        withResult(
            result()
                .withIndicators(
                    Samples.speed().withWeight(Weight.parse(first)),
                    Samples.number().withWeight(Weight.parse(second)),
                    Samples.quality().withWeight(Weight.parse(third))));

    assertThat(SkpCheck.check(skp).stream().map(one -> one.found().orElseThrow()))
        .containsExactlyElementsOf(Optional.ofNullable(sum).stream().toList());
  }

  @Test
  void additionalIndicatorsNeedNoWeight() {
    PlannedResult main =
        result()
            .withIndicators(
                Samples.speed().withWeight(Weight.ofPercent(40)),
                Samples.number().withWeight(Weight.ofPercent(30)),
                Samples.quality().withWeight(Weight.ofPercent(30)));
    PlannedResult additional =
        result()
            .withId("RHK-2")
            .withKind(ResultKind.TAMBAHAN)
            .withIndicators(
                Samples.speed().withId("T1"),
                Samples.number().withId("T2"),
                Samples.quality().withId("T3"));

    assertThat(found(Samples.skp().withResults(main, additional))).isEmpty();
  }

  @Test
  void aspectsFollowTheChosenReading() {
    Indicator cost = Samples.number().withId("IKI-1.4").withAspect(Aspect.BIAYA);
    Skp three = Samples.skp();
    Skp four =
        withResult(
            result().withIndicators(Samples.speed(), Samples.number(), Samples.quality(), cost));
    Interpretations all =
        Interpretations.defaults().with(CostAspect.COST_ASPECT, CostAspect.ALL_FOUR);
    Interpretations first =
        Interpretations.defaults().with(CostAspect.COST_ASPECT, CostAspect.FIRST_THREE_ONLY);

    assertThat(found(four)).isEmpty();
    assertThat(found(four, all)).isEmpty();
    assertThat(found(three, all)).containsExactly(error(INDICATORS, ViolationCode.MISSING));
    assertThat(found(three, first)).isEmpty();
    assertThat(found(four, first))
        .containsExactly(error(INDICATORS + "/3/aspect", ViolationCode.INCONSISTENT));
    assertThat(found(withResult(result().withIndicators(Samples.speed()))))
        .containsExactly(warning(INDICATORS, ViolationCode.MISSING));
  }

  @Test
  void adviceNamesWhatIsMissing() {
    Violation missing =
        SkpCheck.check(Samples.skp().withBehaviour(Samples.skp().getBehaviour().subList(0, 5)))
            .get(0);

    assertThat(missing.advice().id()).isEqualTo("tambahkan: Adaptif; Kolaboratif");
    assertThat(missing.advice().en()).isEqualTo("add: Adaptive, Collaborative");
  }

  @Test
  void theOrderOfTheFormMeansNothing() {
    List<BehaviourExpectation> behaviour = new ArrayList<>(Samples.skp().getBehaviour());
    List<Indicator> indicators = new ArrayList<>(Samples.mainResult().getIndicators());
    Collections.reverse(behaviour);
    Collections.reverse(indicators);

    assertThat(
            found(
                Samples.skp()
                    .withBehaviour(behaviour)
                    .withResults(result().withIndicators(indicators))))
        .isEmpty();
  }
}
