package io.github.kinerjaasn.scoring.evaluation;

import io.github.kinerjaasn.core.appraisal.Appraisal;
import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.indicator.Consolidated;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.indicator.Target;
import io.github.kinerjaasn.core.indicator.TargetKind;
import io.github.kinerjaasn.core.law.Confidence;
import io.github.kinerjaasn.core.law.LegalText;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Unit;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the rater has before them: target and realisation side by side, as the evaluation form shows
 * them. Facts, not a rating.
 */
final class Realised {

  static final Rule REALISASI =
      Rule.of(
          "permenpanrb-6-2022.realisasi",
          Text.of("realisasi terhadap target", "realisation against target"),
          Text.of("target {0}, realisasi {1}", "target {0}, realisation {1}"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran (formulir umpan balik)", Confidence.CONSENSUS));

  static final Rule HASIL_KERJA =
      Rule.of(
          "permenpanrb-6-2022.hasil-kerja",
          Text.of("hasil kerja", "work result"),
          Text.of("{0} dari {1} target tercapai", "{0} of {1} targets met"),
          LegalText.PERMENPANRB_6_2022.at("Lampiran (formulir umpan balik)", Confidence.CONSENSUS));

  private static final Text NONE = Text.of("belum ada", "none yet");

  private Realised() {}

  static void hasilKerja(PlannedResult result, Evaluation evaluation, Tracer tracer) {
    int mark = tracer.mark();
    List<Indicator> indicators = new ArrayList<>(result.getIndicators());
    indicators.sort(Comparator.comparing(Indicator::getId));
    long met =
        indicators.stream()
            .map(indicator -> realisasi(indicator, evaluation, tracer))
            .filter(TargetStatus.MET::equals)
            .count();
    tracer.step(mark, HASIL_KERJA, result.getKind(), met, indicators.size());
    tracer.about(result.getId());
  }

  private static TargetStatus realisasi(Indicator indicator, Evaluation evaluation, Tracer tracer) {
    Appraisal appraisal = evaluation.getAppraisal();
    Optional<Rational> realised = realised(indicator, appraisal);
    Optional<Target> stated =
        indicator.targetIn(appraisal.getPeriod(), evaluation.getPlan().getPeriod());
    TargetStatus met =
        stated
            .flatMap(target -> realised.flatMap(value -> meets(value, target, indicator)))
            .map(yes -> yes ? TargetStatus.MET : TargetStatus.NOT_MET)
            .orElse(TargetStatus.UNKNOWN);
    tracer.leaf(REALISASI, met, new Stated(stated), Shown.of(realised, indicator));
    tracer.about(indicator.getId());
    return met;
  }

  private static Optional<Rational> realised(Indicator indicator, Appraisal appraisal) {
    return indicator.getConsolidation().isEmpty() && isRepeated(indicator, appraisal)
        ? Optional.empty()
        : Consolidated.of(indicator, appraisal.getRealisations(), appraisal.getPeriod()).value();
  }

  private static boolean isRepeated(Indicator indicator, Appraisal appraisal) {
    return appraisal.getRealisations().stream()
            .filter(one -> one.getIndicatorId().equals(indicator.getId()))
            .limit(2)
            .count()
        > 1;
  }

  private static Optional<Boolean> meets(Rational value, Target target, Indicator indicator) {
    return target.kind().flatMap(kind -> meets(value, target, kind, indicator.getPolarity()));
  }

  private static Optional<Boolean> meets(
      Rational value, Target target, TargetKind kind, Optional<Polarity> polarity) {
    return switch (kind) {
      case MINIMUM, MAXIMUM, RANGE -> Optional.of(isWithin(value, target));
      case EXACT ->
          polarity.map(
              way -> {
                int order = value.compareTo(target.getExact().orElseThrow().value());
                return switch (way) {
                  case MAXIMIZE -> order >= 0;
                  case MINIMIZE -> order <= 0;
                  case STABILIZE -> order == 0;
                };
              });
    };
  }

  private static boolean isWithin(Rational value, Target target) {
    return target.getMinimum().map(low -> value.compareTo(low.value()) >= 0).orElse(true)
        && target.getMaximum().map(high -> value.compareTo(high.value()) <= 0).orElse(true);
  }

  /** The target, put in words only when the reasoning is read. */
  private record Stated(Optional<Target> target) implements Labelled {
    @Override
    public Text label() {
      return target.flatMap(Target::inWords).orElse(NONE);
    }
  }

  /** The realisation with its unit, put in words only when the reasoning is read. */
  private record Shown(Optional<Rational> realised, Optional<Unit> unit) implements Labelled {
    static Shown of(Optional<Rational> realised, Indicator indicator) {
      return new Shown(realised, indicator.getTarget().flatMap(Target::unit));
    }

    @Override
    public Text label() {
      String after = unit.map(of -> " " + of).orElse("");
      return realised.map(value -> value.label().map(number -> number + after)).orElse(NONE);
    }
  }
}
