package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.appraisal.Predicate;
import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.permenpanrb6y2022.Kuadran;
import io.github.kinerjaasn.scoring.scheme.SchemeInput;
import io.github.kinerjaasn.scoring.scheme.SchemeResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** From final values to ratings, predicate and label. */
final class LabelStage {
  private final Optional<BandStage> results;
  private final Optional<BandStage> behaviours;
  private final Optional<BandStage> totals;
  private final Predicate[][] matrix;
  private final boolean hasMatrix;
  private final boolean national;
  private final Map<String, SchemeLabel> labels = new HashMap<>();
  private final Basis basis;
  private final Rule resultRule;
  private final Rule behaviourRule;
  private final Rule labelRule;
  private final Rule matrixRule;

  LabelStage(Scheme scheme, SchemeRules rules) {
    this.basis = rules.basis(Optional.empty());
    results = scheme.getResultBands().map(BandStage::of);
    behaviours = scheme.getBehaviourBands().map(BandStage::of);
    totals = scheme.getTotalBands().map(BandStage::of);
    hasMatrix = scheme.hasMatrix();
    matrix = new Predicate[Rating.values().length][Rating.values().length];
    for (MatrixCell cell : scheme.getMatrix()) {
      matrix[cell.getResult().ordinal()][cell.getBehaviour().ordinal()] = cell.getPredicate();
    }
    national =
        scheme.getMatrix().stream()
            .allMatch(
                cell ->
                    Kuadran.KUADRAN.at(cell.getResult(), cell.getBehaviour())
                        == cell.getPredicate());
    scheme.getLabels().forEach(label -> labels.put(label.getId(), label));
    resultRule = bands(rules, "rating-hasil", scheme.getResultBands(), RATING);
    behaviourRule = bands(rules, "rating-perilaku", scheme.getBehaviourBands(), RATING);
    labelRule = bands(rules, "sebutan", scheme.getTotalBands(), LABEL);
    matrixRule = rules.rule("predikat", Optional.empty(), PREDICATE, PREDICATE_HOW);
  }

  private static Rule bands(SchemeRules rules, String name, Optional<BandTable> table, Text label) {
    return rules.rule(name, table.flatMap(BandTable::getSource), label, BAND_HOW);
  }

  void need(SchemeInput input, Trouble trouble) {
    if (hasMatrix && results.isEmpty()) {
      trouble.need(input.getResultRating(), "/resultRating", RESULT, basis);
    }
    if (hasMatrix && behaviours.isEmpty()) {
      trouble.need(input.getBehaviourRating(), "/behaviourRating", BEHAVIOUR, basis);
    }
  }

  Optional<Rating> result(Optional<Rational> value, SchemeInput input, Tracer tracer) {
    return results.isEmpty()
        ? input.getResultRating()
        : value.flatMap(one -> rating(results.get(), resultRule, "hasil kerja", one, tracer));
  }

  Optional<Rating> behaviour(Optional<Rational> value, SchemeInput input, Tracer tracer) {
    return behaviours.isEmpty()
        ? input.getBehaviourRating()
        : value.flatMap(
            one -> rating(behaviours.get(), behaviourRule, "perilaku kerja", one, tracer));
  }

  private static Optional<Rating> rating(
      BandStage bands, Rule rule, String name, Rational value, Tracer tracer) {
    Optional<BandStage.Row> row = bands.of(value);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Rating rating = row.get().rating().orElseThrow();
    tracer.leaf(rule, rating, value, row.get().shown());
    tracer.about(name);
    return Optional.of(rating);
  }

  Optional<Predicate> predicate(
      Optional<Rating> result, Optional<Rating> behaviour, Tracer tracer) {
    if (!hasMatrix || result.isEmpty() || behaviour.isEmpty()) {
      return Optional.empty();
    }
    if (national) {
      return Optional.of(Kuadran.predikat(result.get(), behaviour.get(), tracer));
    }
    Predicate predicate = matrix[result.get().ordinal()][behaviour.get().ordinal()];
    return Optional.of(tracer.leaf(matrixRule, predicate, result.get(), behaviour.get()));
  }

  Optional<String> label(Optional<Rational> total, Tracer tracer) {
    if (totals.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    Optional<BandStage.Row> row = totals.get().of(total.get());
    row.ifPresent(one -> tracer.leaf(labelRule, one.label(), total.get(), one.shown()));
    return row.map(BandStage.Row::label);
  }

  Optional<Predicate> standsFor(String label) {
    return Optional.ofNullable(labels.get(label)).flatMap(SchemeLabel::getPredicate);
  }

  Object shown(SchemeResult result) {
    if (result.predicate().isPresent()) {
      return result.predicate().get();
    }
    return result.label().map(labels::get).map(one -> one.getName()).orElseGet(result::outcome);
  }

  private static final Text RESULT = Text.of("rating hasil kerja", "the rating of work results");
  private static final Text BEHAVIOUR =
      Text.of("rating perilaku kerja", "the rating of work behaviour");
  private static final Text RATING =
      Text.of("rating terhadap ekspektasi", "rating against expectation");
  private static final Text LABEL = Text.of("sebutan", "label");
  private static final Text BAND_HOW = Text.of("{0} dalam {1}", "{0} in {1}");
  private static final Text PREDICATE = Text.of("predikat kinerja", "performance predicate");
  private static final Text PREDICATE_HOW =
      Text.of(
          "kuadran skema: hasil kerja {0} × perilaku kerja {1}",
          "the scheme's quadrant: work results {0} × work behaviour {1}");
}
