package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.indicator.Aspect;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.outcome.ViolationCode;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.pp46y2011.CapaianKegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Kegiatan;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir;
import io.github.kinerjaasn.scoring.pp46y2011.Tafsir.AdditionalResults;
import io.github.kinerjaasn.scoring.pp46y2011.Ukuran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The tasks of a plan under PP 46/2011: each planned result is one, its aspects are indicators. */
final class Pp46Tasks {
  static final Rule HASIL_TAMBAHAN =
      Rule.of(
              "pp-46-2011.hasil-tambahan",
              Text.of("hasil kerja bertanda TAMBAHAN", "result marked TAMBAHAN"),
              Text.of(
                  "formulir PP 46/2011 tidak mengenal tanda ini",
                  "the forms of PP 46/2011 do not know this mark"),
              LegalText.PERKA_BKN_1_2013.at("tata cara penilaian SKP", Confidence.INFERRED))
          .consulting(Tafsir.PP46_ADDITIONAL_RESULTS);

  private final Evaluation evaluation;
  private final Period window;
  private final Needs needs;

  private Pp46Tasks(Evaluation evaluation, Period window, Needs needs) {
    this.evaluation = evaluation;
    this.window = window;
    this.needs = needs;
  }

  /** The scores of all tasks, ordered by id, or empty if one misses something. */
  static Optional<List<Rational>> scores(
      Evaluation evaluation, Period window, Tracer tracer, Needs needs) {
    List<PlannedResult> results = evaluation.getPlan().getResults();
    Pp46Tasks tasks = new Pp46Tasks(evaluation, window, needs);
    List<Integer> order =
        IntStream.range(0, results.size())
            .boxed()
            .sorted(Comparator.comparing(at -> results.get(at).getId()))
            .toList();
    List<Rational> scores = new ArrayList<>();
    List<Integer> counted = order.stream().filter(at -> isTask(results.get(at), tracer)).toList();
    counted.forEach(
        at -> tasks.task(at).ifPresent(one -> scores.add(score(one, results.get(at), tracer))));
    needs.need(counted.stream().findFirst(), "/plan/results", Text.of("kegiatan", "the tasks"));
    return scores.size() == counted.size() && !scores.isEmpty()
        ? Optional.of(scores)
        : Optional.empty();
  }

  private static boolean isTask(PlannedResult result, Tracer tracer) {
    return result.getKind() == ResultKind.UTAMA
        || hasilTambahan(result, tracer) == AdditionalResults.TASKS;
  }

  /** The forms of PP 46 know no additional results; a document may have some. */
  private static AdditionalResults hasilTambahan(PlannedResult result, Tracer tracer) {
    AdditionalResults reading = tracer.reading(Tafsir.PP46_ADDITIONAL_RESULTS);
    tracer.leaf(HASIL_TAMBAHAN, reading);
    tracer.about(result.getId());
    return reading;
  }

  private static Rational score(Kegiatan task, PlannedResult result, Tracer tracer) {
    Rational score = CapaianKegiatan.nilai(task, tracer).nilai().exact();
    tracer.about(result.getId());
    return score;
  }

  private Optional<Kegiatan> task(int at) {
    if (!aspectsAreClear(at)) {
      return Optional.empty();
    }
    Optional<Rational[]> quantity = aspect(at, Aspect.KUANTITAS, true);
    Optional<Rational[]> quality = aspect(at, Aspect.KUALITAS, true);
    Optional<Rational[]> time = aspect(at, Aspect.WAKTU, true);
    boolean costed = indicator(at, Aspect.BIAYA).isPresent();
    Optional<Rational[]> cost = aspect(at, Aspect.BIAYA, false);
    if (quantity.isEmpty() || quality.isEmpty() || time.isEmpty() || costed && cost.isEmpty()) {
      return Optional.empty();
    }
    Ukuran[] pair = new Ukuran[2];
    for (int side = 0; side < pair.length; side++) {
      int one = side;
      pair[side] =
          new Ukuran(
              quantity.get()[one], quality.get()[one], time.get()[one], cost.map(of -> of[one]));
    }
    List<Violation> temuan = Kegiatan.temuan(pair[0], pair[1]);
    temuan.forEach(found -> needs.trouble().accept(found.at("/plan/results/" + at)));
    return temuan.isEmpty() ? Optional.of(new Kegiatan(pair[0], pair[1])) : Optional.empty();
  }

  /** Whether each indicator has an aspect, and none has that of another. */
  private boolean aspectsAreClear(int at) {
    List<Indicator> indicators = evaluation.getPlan().getResults().get(at).getIndicators();
    Set<Aspect> seen = EnumSet.noneOf(Aspect.class);
    boolean clear = true;
    for (int j = 0; j < indicators.size(); j++) {
      String pointer = "/plan/results/" + at + "/indicators/" + j + "/aspect";
      Optional<Aspect> aspect =
          needs.need(indicators.get(j).getAspect(), pointer, Text.of("aspek", "the aspect"));
      boolean fresh = aspect.isEmpty() || seen.add(aspect.get());
      if (!fresh) {
        needs.trouble().accept(aspectTwice(pointer, aspect.get()));
      }
      clear &= fresh && aspect.isPresent();
    }
    return clear;
  }

  private Violation aspectTwice(String pointer, Aspect aspect) {
    return Violation.error(
            pointer,
            ViolationCode.INCONSISTENT,
            Text.of(
                "kegiatan ini sudah memiliki indikator untuk aspek yang sama",
                "this task already has an indicator of the same aspect"),
            Text.of(
                "gabungkan kedua indikator, atau jadikan kegiatan tersendiri",
                "merge the two indicators, or make it a task of its own"),
            needs.basis())
        .withFound(aspect);
  }

  /** Target and realisation of an aspect. */
  private Optional<Rational[]> aspect(int at, Aspect aspect, boolean required) {
    Optional<Indicator> indicator = indicator(at, aspect);
    String pointer = "/plan/results/" + at + "/indicators";
    if (required) {
      needs.need(indicator, pointer, Text.of("aspek {0}", "the aspect {0}").with(aspect));
    }
    return indicator.flatMap(one -> pair(one, pointer + "/" + index(at, one)));
  }

  private Optional<Rational[]> pair(Indicator indicator, String pointer) {
    Optional<Rational> target =
        needs.need(
            indicator
                .targetIn(window, evaluation.getPlan().getPeriod())
                .flatMap(Target::getExact)
                .map(Quantity::value),
            pointer + (isWholePlan() ? "/target/exact" : "/periodTargets"),
            Text.of("target tepat untuk {0}", "an exact target for {0}").with(window));
    Optional<Rational> realised =
        needs.need(
            realised(indicator),
            "/appraisal/realisations",
            Text.of("realisasi {0} untuk {1}", "the realisation of {0} for {1}")
                .with(indicator.getId(), window));
    return target.isEmpty() || realised.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rational[] {target.get(), realised.get()});
  }

  private boolean isWholePlan() {
    return window.equals(evaluation.getPlan().getPeriod());
  }

  private Optional<Rational> realised(Indicator indicator) {
    return Consolidated.of(
            indicator,
            evaluation.getAppraisal().getRealisations().stream()
                .filter(one -> one.getPeriod().equals(window))
                .toList(),
            window)
        .value();
  }

  private Optional<Indicator> indicator(int at, Aspect aspect) {
    return evaluation.getPlan().getResults().get(at).getIndicators().stream()
        .filter(one -> one.getAspect().filter(aspect::equals).isPresent())
        .findFirst();
  }

  private int index(int at, Indicator indicator) {
    return evaluation.getPlan().getResults().get(at).getIndicators().indexOf(indicator);
  }
}
