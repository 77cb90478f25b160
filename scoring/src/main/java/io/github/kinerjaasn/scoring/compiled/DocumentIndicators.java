package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.appraisal.Evaluation;
import io.github.kinerjaasn.core.entry.QualityEntry;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.PlannedResult;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Quantity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The indicators of a plan with what they realised and how much they count. */
record DocumentIndicators(
    Scheme scheme, Evaluation evaluation, DocumentNumbers numbers, Tracer tracer) {
  private static final String QUALITIES = "/appraisal/kmk127/qualities";

  List<IndicatorInput> inputs(ResultPart part) {
    DocumentPlaces places = new DocumentPlaces(scheme, numbers.entries().getPlaces(), numbers);
    places.check(evaluation.getAppraisal());
    qualitiesOnce();
    DocumentDays days = days();
    DocumentRealisations realisations =
        new DocumentRealisations(part, evaluation.getAppraisal(), places);
    List<IndicatorInput> inputs = new ArrayList<>();
    List<PlannedResult> results = evaluation.getPlan().getResults();
    for (int at = 0; at < results.size(); at++) {
      List<Indicator> indicators = results.get(at).getIndicators();
      for (int index = 0; index < indicators.size(); index++) {
        String pointer = "/plan/results/" + at + "/indicators/" + index;
        input(indicators.get(index), results.get(at).getKind(), pointer, realisations, days)
            .ifPresent(inputs::add);
      }
    }
    inputs.sort(Comparator.comparing(IndicatorInput::id));
    inputs.forEach(days::explain);
    return inputs;
  }

  private DocumentDays days() {
    return new DocumentDays(scheme, evaluation.getAppraisal().getPeriod(), numbers, tracer);
  }

  private void qualitiesOnce() {
    Set<String> seen = new HashSet<>();
    List<QualityEntry> qualities = numbers.entries().getQualities();
    for (int at = 0; at < qualities.size(); at++) {
      if (!seen.add(qualities.get(at).getIndicatorId())) {
        String pointer = "/entries/qualities/" + at + "/indicatorId";
        numbers.trouble().wrong(pointer, TWICE, ONE_EACH, numbers.basis());
      }
    }
  }

  private Optional<IndicatorInput> input(
      Indicator indicator,
      ResultKind kind,
      String at,
      DocumentRealisations realisations,
      DocumentDays allDays) {
    String id = indicator.getId();
    Optional<Quantity> target =
        need(
            indicator.getTarget().flatMap(one -> one.amounts().findFirst()),
            at + "/target",
            TARGET.with(id));
    Optional<Polarity> polarity =
        need(indicator.getPolarity(), at + "/polarity", POLARITY.with(id));
    Optional<Rational> realised =
        need(realisations.of(indicator), "/appraisal/realisations", REALISED.with(id));
    Optional<Rational> weight = positive(weight(indicator, at), at + "/weight");
    Optional<Integer> days = need(allDays.of(id), qualities(), DAYS.with(id));
    if (Stream.of(target, polarity, realised, weight, days).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new IndicatorInput(
            id,
            polarity.get(),
            target.get().value(),
            upper(indicator),
            realised.get(),
            indicator.getWorst().map(Quantity::value),
            indicator.isTargetAtMaximum(),
            weight.get(),
            days.get(),
            kind));
  }

  private <T> Optional<T> need(Optional<T> input, String pointer, Text name) {
    return numbers.trouble().need(input, pointer, name, numbers.basis());
  }

  private Optional<Rational> positive(Optional<Rational> weight, String pointer) {
    if (weight.filter(one -> one.signum() <= 0).isPresent()) {
      numbers.trouble().wrong(pointer, NO_WEIGHT, RAISE, numbers.basis());
      return Optional.empty();
    }
    return weight;
  }

  private static Optional<Rational> upper(Indicator indicator) {
    return indicator
        .getTarget()
        .filter(target -> target.getMinimum().isPresent())
        .flatMap(target -> target.getMaximum())
        .map(Quantity::value);
  }

  private Optional<Rational> weight(Indicator indicator, String at) {
    WeightPart.Kind kind =
        scheme
            .getResult()
            .flatMap(ResultPart::getWeighting)
            .map(WeightPart::getKind)
            .orElse(WeightPart.Kind.EQUAL);
    return switch (kind) {
      case EQUAL -> Optional.of(Rational.ONE);
      case FIXED ->
          need(
              indicator.getWeight().map(one -> one.value()),
              at + "/weight",
              WEIGHT.with(indicator.getId()));
      case QUALITY -> need(k3(indicator), qualities(), QUALITY.with(indicator.getId()));
    };
  }

  private String qualities() {
    return numbers.entries().getQualities().isEmpty() ? QUALITIES : "/entries/qualities";
  }

  private Optional<Rational> k3(Indicator indicator) {
    Optional<Rational> byTables =
        numbers
            .entry(indicator.getId())
            .flatMap(
                one ->
                    QualityTables.of(scheme)
                        .k3(one.getValidity(), one.getControl(), one.getTargetCase()));
    Optional<Rational> given = numbers.quality(indicator.getId()).map(one -> one.getK3().value());
    return numbers.either("qualities", given, byTables);
  }

  private static final Text TARGET = Text.of("target {0}", "the target of {0}");
  private static final Text POLARITY = Text.of("polarisasi {0}", "the polarity of {0}");
  private static final Text REALISED = Text.of("realisasi {0}", "the realisation of {0}");
  private static final Text WEIGHT = Text.of("bobot {0}", "the weight of {0}");
  private static final Text DAYS = Text.of("hari aktif {0}", "the days active of {0}");
  private static final Text QUALITY = Text.of("kualitas K3 {0}", "the quality K3 of {0}");
  private static final Text TWICE =
      Text.of("indikator ini disebut dua kali", "this indicator is named twice");
  private static final Text ONE_EACH =
      Text.of("satu isian untuk tiap indikator", "one entry for each indicator");
  private static final Text NO_WEIGHT =
      Text.of("bobot tidak di atas 0", "the weight is not above 0");
  private static final Text RAISE =
      Text.of("isi bobot, atau hapus indikatornya", "state a weight, or remove the indicator");
}
