package io.github.kinerjaasn.examples.hostile;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.ImmutableAppraisal;
import io.github.kinerjaasn.core.appraisal.ImmutableEvaluation;
import io.github.kinerjaasn.core.appraisal.ImmutableFeedback;
import io.github.kinerjaasn.core.indicator.ImmutableIndicator;
import io.github.kinerjaasn.core.indicator.ImmutableRealisation;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Realisation;
import io.github.kinerjaasn.core.plan.ImmutablePlannedResult;
import io.github.kinerjaasn.core.plan.ImmutableSkp;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.schema.exchange.Exchange;
import io.github.kinerjaasn.schema.report.Report;
import io.github.kinerjaasn.scoring.evaluation.Evaluator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes reports that are as much larger than their document as can be. */
public final class InflatingReport {
  private static final Path GOOD = Path.of("data", "denpasar", "penilaian-2025.json");
  private static final int NOTE = 3_500;
  private static final int INDICATORS = 50;

  private InflatingReport() {}

  /**
   * Prints a line for each document: page over document in bytes, seconds of a processor, its name.
   *
   * @param args in fifths, how near to the limits the documents go
   */
  public static void main(String[] args) throws IOException {
    int fifths = Integer.parseInt(args[0]);
    Evaluation good = Exchange.read(Evaluation.class, Files.readAllBytes(GOOD)).orElseThrow();
    print("results of fifty indicators", withIndicators(good, fifths * 20, "a"));
    print("names that are escaped", withIndicators(good, fifths * 20, "&".repeat(200)));
    String id = indicator(good).getId();
    print("realisations of one indicator", withRealisations(good, fifths * 2_000, id));
    print("realisations of an unknown one", withRealisations(good, fifths * 2_000, "x"));
    print("pieces of feedback", withFeedback(good, fifths * 200));
  }

  private static void print(String name, Evaluation evaluation) {
    byte[] document = Exchange.write(evaluation);
    Evaluation read = Exchange.read(Evaluation.class, document).orElseThrow();
    Duration start = HostileReader.used();
    byte[] page = Report.of(read, Evaluator.evaluate(read)).html().getBytes(StandardCharsets.UTF_8);
    long seconds = HostileReader.used().minus(start).toSeconds();
    System.out.println(page.length / document.length + "; " + seconds + "; " + name);
  }

  private static Evaluation withIndicators(Evaluation good, int size, String name) {
    Indicator one = ImmutableIndicator.copyOf(indicator(good)).withName(name).withEvidence();
    PlannedResult result = good.getPlan().getResults().get(0);
    List<PlannedResult> results =
        list(
            size,
            at ->
                ImmutablePlannedResult.copyOf(result)
                    .withId("r" + at)
                    .withIndicators(
                        list(
                            INDICATORS, i -> ImmutableIndicator.copyOf(one).withId(at + "." + i))));
    List<Realisation> realisations =
        list(
            size * INDICATORS,
            at -> realisation(good).withIndicatorId(at / INDICATORS + "." + at % INDICATORS));
    return with(
        ImmutableEvaluation.copyOf(good)
            .withPlan(ImmutableSkp.copyOf(good.getPlan()).withResults(results)),
        realisations);
  }

  private static Evaluation withRealisations(Evaluation good, int size, String indicator) {
    return with(good, Collections.nCopies(size, realisation(good).withIndicatorId(indicator)));
  }

  private static Evaluation withFeedback(Evaluation good, int size) {
    Feedback first = good.getAppraisal().getFeedback().get(0);
    Feedback large = ImmutableFeedback.copyOf(first).withText("&".repeat(NOTE));
    return ImmutableEvaluation.copyOf(good)
        .withAppraisal(
            ImmutableAppraisal.copyOf(good.getAppraisal())
                .withFeedback(Collections.nCopies(size, large)));
  }

  private static Evaluation with(Evaluation good, List<Realisation> realisations) {
    return ImmutableEvaluation.copyOf(good)
        .withAppraisal(
            ImmutableAppraisal.copyOf(good.getAppraisal())
                .withFeedback()
                .withRealisations(realisations));
  }

  private static Indicator indicator(Evaluation good) {
    return good.getPlan().getResults().get(0).getIndicators().get(0);
  }

  private static ImmutableRealisation realisation(Evaluation good) {
    return ImmutableRealisation.copyOf(good.getAppraisal().getRealisations().get(0)).withEvidence();
  }

  private static <T> List<T> list(int size, IntFunction<? extends T> item) {
    return IntStream.range(0, size).<T>mapToObj(item::apply).toList();
  }
}
