package io.github.kinerjaasn.scoring.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.IndicatorKind;
import io.github.kinerjaasn.core.indicator.PeriodTarget;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.numeric.BehaviourAspect;
import io.github.kinerjaasn.core.numeric.BehaviourScore;
import io.github.kinerjaasn.core.numeric.Creativity;
import io.github.kinerjaasn.core.numeric.ImmutablePp46Inputs;
import io.github.kinerjaasn.core.numeric.IndicatorQuality;
import io.github.kinerjaasn.core.numeric.KmkInputs;
import io.github.kinerjaasn.core.numeric.Pp30Inputs;
import io.github.kinerjaasn.core.numeric.Pp46Inputs;
import io.github.kinerjaasn.core.outcome.Outcome;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.person.ImmutablePerson;
import io.github.kinerjaasn.core.person.Nip;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.plan.Skp;
import io.github.kinerjaasn.core.post.GolonganPppk;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.text.Language;
import io.github.kinerjaasn.scoring.regime.Regime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OlderRegimesTest {
  private static final String[] UNITS = {"dokumen", "%", "bulan", "rupiah"};

  /** A task with targets of the four aspects; fewer targets, fewer aspects. */
  private static Indicator withFirstHalf(ImmutableIndicator indicator) {
    return indicator.withPeriodTargets(
        PeriodTarget.of(Period.parse("2021-S1"), indicator.getTarget().orElseThrow()));
  }

  private static PlannedResult task(String period, String id, String... targets) {
    List<Indicator> indicators =
        IntStream.range(0, targets.length)
            .mapToObj(
                at ->
                    Indicator.builder()
                        .id(id + "." + at)
                        .name("Ukuran " + Aspect.values()[at])
                        .kind(IndicatorKind.IKI)
                        .polarity(at < 2 ? Polarity.MAXIMIZE : Polarity.MINIMIZE)
                        .aspect(Aspect.values()[at])
                        .target(Target.exact(Quantity.parse(targets[at] + " " + UNITS[at])))
                        .build())
            .<Indicator>map(one -> period.equals("2021") ? withFirstHalf(one) : one)
            .toList();
    return PlannedResult.builder()
        .id(id)
        .kind(ResultKind.UTAMA)
        .statement("Menyusun laporan kegiatan")
        .supportedLeaderResult("Laporan unit")
        .addAllIndicators(indicators)
        .build();
  }

  private static Skp plan(String period) {
    return Documents.skp()
        .withPeriod(Period.parse(period))
        .withAgreedOn(LocalDate.parse(Period.parse(period).from().toString()))
        .withResults(
            task(period, "K1", "10", "100", "12", "1000"), task(period, "K2", "10", "100", "12"));
  }

  private static ImmutableAppraisal.Builder realised(String plan, String period) {
    return Appraisal.builder()
        .period(Period.parse(plan))
        .addRealisations(
            Documents.realised("K1.0", period, "10 dokumen"),
            Documents.realised("K1.1", period, "90 %"),
            Documents.realised("K1.2", period, "12 bulan"),
            Documents.realised("K1.3", period, "1000 rupiah"),
            Documents.realised("K2.0", period, "10 dokumen"),
            Documents.realised("K2.1", period, "90 %"),
            Documents.realised("K2.2", period, "12 bulan"));
  }

  private static Pp46Inputs pp46() {
    return Pp46Inputs.builder()
        .extraTasks(2)
        .creativity(Creativity.TIDAK_ADA)
        .addBehaviourScores(
            score(BehaviourAspect.ORIENTASI_PELAYANAN, 80),
            score(BehaviourAspect.INTEGRITAS, 82),
            score(BehaviourAspect.KOMITMEN, 84),
            score(BehaviourAspect.DISIPLIN, 86),
            score(BehaviourAspect.KERJA_SAMA, 88))
        .build();
  }

  private static BehaviourScore score(BehaviourAspect aspect, long points) {
    return BehaviourScore.of(aspect, Points.of(points));
  }

  private static Pp30Inputs pp30(String skp, String behaviour) {
    return Pp30Inputs.builder()
        .skpValue(Points.parse(skp))
        .behaviourValue(Points.parse(behaviour))
        .peerOpinion(false)
        .newIdea(false)
        .build();
  }

  private static Evaluation evaluation(String period, Appraisal appraisal) {
    return Evaluation.builder().plan(plan(period)).appraisal(appraisal).build();
  }

  /** P46-X50: tasks 85.5 and 88.667, one point, behaviour mean 84. */
  @Test
  void ratesADocumentOf2015UnderPp46() {
    EvaluationResult result =
        Evaluator.evaluate(evaluation("2015", realised("2015", "2015").pp46(pp46()).build()))
            .orElseThrow();
    assertThat(result.regime()).isEqualTo(Regime.PP_46_2011);
    assertThat(result.predicate()).isEqualTo("BAIK");
    assertThat(result.score().orElseThrow().exact().toString()).isEqualTo("86.45");
    assertThat(result.quadrant()).isEmpty();
    assertThat(result.interpretations())
        .extracting(Object::toString)
        .contains("PP46_BANDS=HALF_OPEN", "PP46_LATE_FLOOR=ZERO")
        .doesNotContain("PP46_DIVISOR=COST_TARGETED", "PP46_CREATIVITY_STATE=TWELVE");
  }

  /** P46-12: 12 points at the level of the state are UNCONFIRMED, and the explanation says so. */
  @Test
  void theExplanationTellsWhatIsNotConfirmed() {
    Pp46Inputs state = ImmutablePp46Inputs.copyOf(pp46()).withCreativity(Creativity.NEGARA);
    String why =
        Evaluator.evaluate(evaluation("2015", realised("2015", "2015").pp46(state).build()))
            .why()
            .orElseThrow()
            .toText(Language.EN);
    assertThat(why.lines().filter(line -> line.contains("creativity = ")))
        .singleElement()
        .asString()
        .endsWith(
            "creativity = 12  points for: useful to the state  [Perka BKN 1/2013 kreativitas"
                + " (unconfirmed)]  {reading PP46_CREATIVITY_STATE: 12 points (unconfirmed)}");
  }

  @Test
  void aFinalValueOnFileIsNotComputedAgain() {
    Pp46Inputs onFile = Pp46Inputs.builder().finalValue(Points.parse("90.5")).build();
    EvaluationResult result =
        Evaluator.evaluate(evaluation("2020", realised("2020", "2020").pp46(onFile).build()))
            .orElseThrow();
    assertThat(result.predicate()).isEqualTo("BAIK");
    assertThat(result.score()).hasToString("Optional[90.50]");
  }

  @Test
  void whatPp46MissesIsListedAtOnce() {
    Appraisal appraisal =
        Appraisal.builder().period(Period.ofYear(2015)).pp46(Pp46Inputs.builder().build()).build();
    assertThat(Evaluator.evaluate(evaluation("2015", appraisal)).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer, violation -> violation.message().en())
        .contains(
            tuple("/appraisal/pp46/extraTasks", "the number of extra tasks is missing"),
            tuple("/appraisal/pp46/creativity", "creativity is missing"),
            tuple("/appraisal/pp46/behaviourScores", "discipline is missing"),
            tuple("/appraisal/realisations", "the realisation of K1.0 for year 2015 is missing"),
            tuple("/appraisal/realisations", "the realisation of K2.2 for year 2015 is missing"));
  }

  @Test
  void ratesTheSecondHalfOf2021UnderPp30() {
    Evaluation document =
        evaluation(
            "2021-S2",
            Appraisal.builder()
                .period(Period.parse("2021-S2"))
                .pp30(pp30("112.5", "104.4"))
                .receivedOn(LocalDate.of(2022, 1, 3))
                .build());
    EvaluationResult result = Evaluator.evaluate(document).orElseThrow();
    assertThat(result.predicate()).isEqualTo("BAIK");
    assertThat(result.score()).hasToString("Optional[110.07]");
    assertThat(result.notices())
        .singleElement()
        .satisfies(notice -> assertThat(notice.until()).contains(LocalDate.of(2022, 1, 17)));
    Evaluation byAgency =
        ImmutableEvaluation.copyOf(document)
            .withInterpretations(Map.of("OBJECTION_DEADLINE", "AGENCY_RULE"));
    assertThat(Evaluator.evaluate(byAgency).orElseThrow().notices()).isEmpty();
  }

  /** BR-X06: 83 converts to 99.5; with 104.5 the year is 102. */
  @Test
  void integratesTheHalvesOf2021() {
    Pp46Inputs first = Pp46Inputs.builder().finalValue(Points.of(83)).build();
    Outcome<EvaluationResult> outcome =
        Evaluator.evaluate(
            evaluation(
                "2021",
                Appraisal.builder()
                    .period(Period.ofYear(2021))
                    .pp46(first)
                    .pp30(pp30("104.5", "104.5"))
                    .build()));
    assertThat(outcome.orElseThrow().regime()).isEqualTo(Regime.INTEGRASI_2021);
    assertThat(outcome.orElseThrow().score()).hasToString("Optional[102.00]");
    assertThat(outcome.orElseThrow().predicate()).isEqualTo("BAIK");
  }

  @Test
  void theFirstHalfOf2021IsComputedFromItsRealisations() {
    EvaluationResult result =
        Evaluator.evaluate(
                evaluation(
                    "2021",
                    realised("2021", "2021-S1").pp46(pp46()).pp30(pp30("100", "90")).build()))
            .orElseThrow();
    // 86.45 converts to 90 + 19/14 x 10.45; the mean with 97 follows
    assertThat(result.score()).hasToString("Optional[100.59]");
  }

  @Test
  void conversionIntoAnotherBandIsRemarked() {
    Pp46Inputs first = Pp46Inputs.builder().finalValue(Points.parse("60.5")).build();
    Outcome<EvaluationResult> outcome =
        Evaluator.evaluate(
            evaluation(
                "2021",
                Appraisal.builder()
                    .period(Period.ofYear(2021))
                    .pp46(first)
                    .pp30(pp30("100", "90"))
                    .build()));
    assertThat(outcome.isDecided()).isTrue();
    assertThat(outcome.violations()).extracting(Violation::pointer).contains("/appraisal/pp46");
  }

  private static Evaluation ofPppk(Evaluation evaluation) {
    Skp plan = evaluation.getPlan();
    return ImmutableEvaluation.copyOf(evaluation)
        .withPlan(
            ImmutableSkp.copyOf(plan)
                .withPerson(
                    ImmutablePerson.copyOf(plan.getPerson())
                        .withNip(Nip.parse("199503012019212001"))
                        .withRank(GolonganPppk.IX)));
  }

  /** P6-02: PermenPANRB 8/2021 covered PNS only; PPPK are covered from 2022 on. */
  @ParameterizedTest
  @CsvSource({
    "2015, PP 46/2011, INFERRED",
    "2020, PP 46/2011, INFERRED",
    "2021-S1, PP 46/2011, INFERRED",
    "2021-S2, PermenPANRB 8/2021, OFFICIAL_SECONDARY",
    "2021, PermenPANRB 8/2021, OFFICIAL_SECONDARY",
  })
  void aPppkIsNotRatedByTextsAboutPns(String period, String text, String confidence) {
    Evaluation pns =
        evaluation(
            period,
            Appraisal.builder()
                .period(Period.parse(period))
                .pp46(Pp46Inputs.builder().finalValue(Points.of(83)).build())
                .pp30(pp30("100", "90"))
                .build());
    assertThat(Evaluator.evaluate(pns).isDecided()).isTrue();
    assertThat(Evaluator.evaluate(ofPppk(pns)).violations())
        .filteredOn(Violation::isError)
        .extracting(
            Violation::pointer,
            Violation::code,
            one -> one.basis().toString(),
            one -> one.basis().confidence().name())
        .containsExactly(tuple("/plan/person/nip", ViolationCode.NOT_MODELLED, text, confidence));
  }

  /** P6-02: PermenPANRB 6/2022 covers PNS and PPPK, in principle with the same rules. */
  @Test
  void aPppkIsRatedFrom2022On() {
    ImmutableEvaluation pns = Documents.evaluation();
    assertThat(Evaluator.evaluate(ofPppk(pns)).orElseThrow())
        .isEqualTo(Evaluator.evaluate(pns).orElseThrow());
  }

  /** KMK-X40. */
  @Test
  void ratesByTheProfileOfTheMinistryOfFinance() {
    EvaluationResult result =
        Evaluator.evaluate(
                Ministry.evaluation(
                    Ministry.adjustments()
                        .resultValue(Points.of(108))
                        .behaviourValue(Points.of(96))
                        .correction(Points.of(-5))
                        .build()))
            .orElseThrow();
    assertThat(result.agency()).contains("kemenkeu");
    assertThat(result.score()).hasToString("Optional[100.20]");
    assertThat(result.predicate()).isEqualTo("BAIK");
    assertThat(result.quadrant()).contains(2);
  }

  @Test
  void theMinistrysValuesAreComputedFromIndicatorsAndValues() {
    EvaluationResult result =
        Evaluator.evaluate(
                Ministry.evaluation(
                    Ministry.adjustments()
                        .correction(Points.ZERO)
                        .addAllQualities(
                            Documents.skp()
                                .indicators()
                                .map(
                                    one ->
                                        IndicatorQuality.builder()
                                            .indicatorId(one.getId())
                                            .k3(Points.of(1))
                                            .build())
                                .<IndicatorQuality>map(one -> one)
                                .toList())
                        .build()))
            .orElseThrow();
    assertThat(result.predicate()).isEqualTo("BAIK");
    // mean of 100, 89.9/90, 100, 241/240, 100, 98; three quarters, plus 25; a tenth of it is 102
    assertThat(result.score()).hasToString("Optional[100.01]");
  }

  @Test
  void theMinistrysProfileBeginsIn2026AndMissesNothingSilently() {
    assertThat(
            Evaluator.evaluate(
                    Documents.evaluation().withAgency("kemenkeu").withInterpretations(Map.of()))
                .violations())
        .extracting(Violation::pointer, Violation::code)
        .contains(tuple("/appraisal/period", ViolationCode.NOT_MODELLED));
    assertThat(Evaluator.evaluate(Ministry.evaluation(KmkInputs.builder().build())).violations())
        .extracting(Violation::pointer)
        .contains(
            "/appraisal/kmk127/organisationValue",
            "/appraisal/kmk127/tier",
            "/appraisal/kmk127/discipline",
            "/appraisal/kmk127/impact",
            "/appraisal/kmk127/correction",
            "/appraisal/kmk127/qualities")
        .doesNotContain("/appraisal/period");
  }

  @Test
  void theMinistryHasNoRuleForARange() {
    ImmutableEvaluation evaluation =
        ImmutableEvaluation.copyOf(
            Ministry.evaluation(Ministry.adjustments().correction(Points.ZERO).build()));
    PlannedResult first = evaluation.getPlan().getResults().get(0);
    Indicator ranged =
        ImmutableIndicator.copyOf(first.getIndicators().get(0))
            .withTarget(Target.range(Quantity.parse("80 %"), Quantity.parse("90 %")));
    Evaluation draft =
        evaluation.withPlan(
            ImmutableSkp.copyOf(evaluation.getPlan())
                .withResults(ImmutablePlannedResult.copyOf(first).withIndicators(ranged)));
    assertThat(Evaluator.evaluate(draft).violations())
        .filteredOn(one -> one.code() == ViolationCode.NOT_MODELLED)
        .extracting(Violation::pointer)
        .containsExactly("/plan/results/0/indicators/0/target");
  }

  @Test
  void theTargetStatedForTheFirstHalfCountsInTheFirstHalf() {
    Appraisal appraisal = realised("2021", "2021-S1").pp46(pp46()).pp30(pp30("100", "90")).build();
    Skp plan = plan("2021");
    PlannedResult first = plan.getResults().get(0);
    List<Indicator> indicators = new ArrayList<>(first.getIndicators());
    indicators.set(
        0,
        ImmutableIndicator.copyOf(indicators.get(0))
            .withTarget(Target.exact(Quantity.parse("20 dokumen")))
            .withPeriodTargets(
                PeriodTarget.of(
                    Period.ofSemester(2021, 1), Target.exact(Quantity.parse("10 dokumen")))));
    Evaluation whole = Evaluation.builder().plan(plan).appraisal(appraisal).build();
    Evaluation parts =
        ImmutableEvaluation.copyOf(whole)
            .withPlan(
                ImmutableSkp.copyOf(plan)
                    .withResults(
                        ImmutablePlannedResult.copyOf(first).withIndicators(indicators),
                        plan.getResults().get(1)));
    assertThat(Evaluator.evaluate(parts).orElseThrow().score())
        .isEqualTo(Evaluator.evaluate(whole).orElseThrow().score());
  }

  @Test
  void anAnnualTargetIsNotThatOfTheFirstHalf() {
    Evaluation whole =
        evaluation(
            "2021", realised("2021", "2021-S1").pp46(pp46()).pp30(pp30("100", "90")).build());
    Evaluation without =
        Evaluation.builder()
            .plan(
                io.github.kinerjaasn.core.plan.ImmutableSkp.copyOf(plan("2021"))
                    .withResults(task("none", "K1", "10", "100", "12", "1000")))
            .appraisal(
                io.github.kinerjaasn.core.appraisal.ImmutableAppraisal.copyOf(whole.getAppraisal())
                    .withRealisations(
                        whole.getAppraisal().getRealisations().stream()
                            .filter(one -> one.getIndicatorId().startsWith("K1"))
                            .toList()))
            .build();
    assertThat(Evaluator.evaluate(without).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsExactly(
            "/plan/results/0/indicators/0/periodTargets",
            "/plan/results/0/indicators/1/periodTargets",
            "/plan/results/0/indicators/2/periodTargets",
            "/plan/results/0/indicators/3/periodTargets");
  }

  @Test
  void aValueOnFileThatDiffersFromItsPartsIsRemarked() {
    Pp46Inputs both =
        io.github.kinerjaasn.core.numeric.ImmutablePp46Inputs.copyOf(pp46())
            .withFinalValue(Points.parse("90.5"));
    Outcome<EvaluationResult> outcome =
        Evaluator.evaluate(evaluation("2020", realised("2020", "2020").pp46(both).build()));
    assertThat(outcome.orElseThrow().score()).hasToString("Optional[90.50]");
    assertThat(outcome.violations())
        .extracting(Violation::pointer, one -> one.found().orElse(""))
        .contains(tuple("/appraisal/pp46/finalValue", "90.50"));
  }

  @Test
  void ratingsBesideTheMinistrysNumbersAreCompared() {
    Evaluation numbers =
        Ministry.evaluation(
            Ministry.adjustments()
                .resultValue(Points.of(108))
                .behaviourValue(Points.of(96))
                .correction(Points.of(-5))
                .build());
    Evaluation both =
        io.github.kinerjaasn.core.appraisal.ImmutableEvaluation.copyOf(numbers)
            .withAppraisal(
                io.github.kinerjaasn.core.appraisal.ImmutableAppraisal.copyOf(
                        numbers.getAppraisal())
                    .withResultRating(
                        io.github.kinerjaasn.core.appraisal.Rating.DI_BAWAH_EKSPEKTASI)
                    .withBehaviourRating(
                        io.github.kinerjaasn.core.appraisal.Rating.SESUAI_EKSPEKTASI));
    assertThat(Evaluator.evaluate(both).violations())
        .extracting(Violation::pointer)
        .containsExactly("/appraisal/resultRating");
  }

  private static Outcome<EvaluationResult> withFirstTask(
      Map<String, String> readings, PlannedResult first) {
    ImmutableEvaluation document =
        ImmutableEvaluation.copyOf(
            evaluation("2015", realised("2015", "2015").pp46(pp46()).build()));
    PlannedResult second = document.getPlan().getResults().get(1);
    return Evaluator.evaluate(
        document
            .withInterpretations(readings)
            .withPlan(ImmutableSkp.copyOf(document.getPlan()).withResults(first, second)));
  }

  private static ImmutablePlannedResult firstTask() {
    return ImmutablePlannedResult.copyOf(plan("2015").getResults().get(0));
  }

  @Test
  void anAdditionalResultUnderPp46IsATaskByANamedReading() {
    PlannedResult marked = firstTask().withKind(ResultKind.TAMBAHAN);
    EvaluationResult counted = withFirstTask(Map.of(), marked).orElseThrow();
    assertThat(counted.score()).hasToString("Optional[86.45]");
    assertThat(counted.interpretations())
        .extracting(Object::toString)
        .contains("PP46_ADDITIONAL_RESULTS=TASKS");
    // the second task alone: 0.6 x (88.667 + 1) + 0.4 x 84
    EvaluationResult left =
        withFirstTask(Map.of("PP46_ADDITIONAL_RESULTS", "ONLY_COUNTED"), marked).orElseThrow();
    assertThat(left.score().orElseThrow().exact().toString()).isEqualTo("87.4");
    assertThat(withFirstTask(Map.of(), firstTask()).orElseThrow().interpretations().toString())
        .doesNotContain("PP46_ADDITIONAL_RESULTS");
  }

  @Test
  void twoIndicatorsOfOneAspectAreRefusedAndOneWithoutAspectIsMissing() {
    List<Indicator> twice = new ArrayList<>(firstTask().getIndicators());
    twice.set(3, ImmutableIndicator.copyOf(twice.get(3)).withAspect(Aspect.KUANTITAS));
    assertThat(withFirstTask(Map.of(), firstTask().withIndicators(twice)).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer, Violation::code, one -> one.found().orElse(""))
        .containsExactly(
            tuple("/plan/results/0/indicators/3/aspect", ViolationCode.INCONSISTENT, "KUANTITAS"));
    twice.set(3, ImmutableIndicator.copyOf(twice.get(3)).withAspect(Optional.empty()));
    assertThat(withFirstTask(Map.of(), firstTask().withIndicators(twice)).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple("/plan/results/0/indicators/3/aspect", ViolationCode.MISSING));
  }

  @Test
  void anUnclearAspectIsTheOnlyTroubleOfItsTask() {
    List<Indicator> twice = new ArrayList<>(firstTask().getIndicators());
    twice.set(1, ImmutableIndicator.copyOf(twice.get(1)).withAspect(Aspect.KUANTITAS));
    assertThat(withFirstTask(Map.of(), firstTask().withIndicators(twice)).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsExactly("/plan/results/0/indicators/1/aspect");
  }

  @Test
  void aTargetOfZeroIsReportedWithItsTask() {
    List<Indicator> zero = new ArrayList<>(firstTask().getIndicators());
    Target none = Target.exact(Quantity.parse("0 laporan"));
    zero.set(0, ImmutableIndicator.copyOf(zero.get(0)).withTarget(none));
    assertThat(withFirstTask(Map.of(), firstTask().withIndicators(zero)).violations())
        .filteredOn(Violation::isError)
        .filteredOn(one -> one.code() == ViolationCode.OUT_OF_RANGE)
        .extracting(Violation::pointer, one -> one.found().orElse(""))
        .containsExactly(tuple("/plan/results/0", "0"));
  }

  @Test
  void everyTaskIsNamedInTheReasoning() {
    PlannedResult marked = firstTask().withKind(ResultKind.TAMBAHAN);
    assertThat(withFirstTask(Map.of(), marked).why().orElseThrow().walk())
        .filteredOn(step -> step.subject().filter(one -> one.startsWith("K")).isPresent())
        .extracting(step -> step.rule().id() + " " + step.subject().orElseThrow())
        .containsExactly(
            "pp-46-2011.hasil-tambahan K1",
            "pp-46-2011.nilai-kegiatan K1",
            "pp-46-2011.nilai-kegiatan K2");
  }

  @Test
  void amountsOfHalfAYearAreNotThoseOfTheYear() {
    assertThat(
            Evaluator.evaluate(evaluation("2015", realised("2015", "2015-S1").pp46(pp46()).build()))
                .violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .containsOnly("/appraisal/realisations")
        .hasSize(7);
  }

  @Test
  void aTargetOfTheWholePlanIsLookedForWhereItStands() {
    List<Indicator> without = new ArrayList<>(firstTask().getIndicators());
    without.set(0, ImmutableIndicator.copyOf(without.get(0)).withTarget(Optional.empty()));
    assertThat(withFirstTask(Map.of(), firstTask().withIndicators(without)).violations())
        .filteredOn(Violation::isError)
        .extracting(Violation::pointer)
        .contains("/plan/results/0/indicators/0/target/exact");
  }

  /** The same document with every list in another order. */
  private static Evaluation shuffled(Evaluation document, Random random) {
    List<PlannedResult> results =
        document.getPlan().getResults().stream()
            .<PlannedResult>map(
                one ->
                    ImmutablePlannedResult.copyOf(one)
                        .withIndicators(shuffle(one.getIndicators(), random)))
            .toList();
    Appraisal appraisal = document.getAppraisal();
    return ImmutableEvaluation.copyOf(document)
        .withPlan(ImmutableSkp.copyOf(document.getPlan()).withResults(shuffle(results, random)))
        .withAppraisal(
            ImmutableAppraisal.copyOf(appraisal)
                .withRealisations(shuffle(appraisal.getRealisations(), random))
                .withFeedback(shuffle(appraisal.getFeedback(), random))
                .withValueScores(shuffle(appraisal.getValueScores(), random)));
  }

  private static <T> List<T> shuffle(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  static List<Evaluation> ofEachRegime() {
    List<IndicatorQuality> qualities =
        Documents.skp()
            .indicators()
            .<IndicatorQuality>map(
                one -> IndicatorQuality.builder().indicatorId(one.getId()).k3(Points.of(1)).build())
            .toList();
    return List.of(
        evaluation("2015", realised("2015", "2015").pp46(pp46()).build()),
        evaluation(
            "2021", realised("2021", "2021-S1").pp46(pp46()).pp30(pp30("100", "90")).build()),
        Documents.evaluation(),
        Ministry.evaluation(
            Ministry.adjustments().correction(Points.ZERO).addAllQualities(qualities).build()));
  }

  @ParameterizedTest
  @MethodSource("ofEachRegime")
  void orderChangesNothingUnderAnyRegime(Evaluation document) {
    Outcome<EvaluationResult> expected = Evaluator.evaluate(document);
    assertThat(expected.isDecided()).isTrue();
    for (int seed = 0; seed < 20; seed++) {
      assertThat(Evaluator.evaluate(shuffled(document, new Random(seed)))).isEqualTo(expected);
    }
  }
}
