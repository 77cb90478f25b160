package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.AdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableAdjustmentPart;
import io.github.kinerjaasn.core.adjustment.ImmutableOrganisationPart;
import io.github.kinerjaasn.core.adjustment.TierShare;
import io.github.kinerjaasn.core.formula.BehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableBehaviourPart;
import io.github.kinerjaasn.core.formula.ImmutableResultPart;
import io.github.kinerjaasn.core.formula.ImmutableWeightPart;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.scheme.MatrixCell;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeLabel;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.compiled.CompiledScheme;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Every part of a scheme, in the order of the document: whatever differs is listed. */
record SchemeParts(CompiledScheme one, CompiledScheme two, PartChanges changes) {
  static List<PartChange> changes(CompiledScheme one, CompiledScheme two) {
    PartChanges changes = new PartChanges(one.scheme(), two.scheme());
    SchemeParts parts = new SchemeParts(one, two, changes);
    parts.result();
    parts.behaviour();
    parts.between();
    parts.outcomes();
    parts.rest();
    return changes.all();
  }

  private void result() {
    if (before().getResult().isEmpty() || last().getResult().isEmpty()) {
      changes.part("/result", Scheme::getResult, (a, b) -> a.withResult(b.getResult()));
      return;
    }
    changes.addAll(new FormulaChanges(before(), last()).all());
    of("/range", ResultPart::getRange, (a, b) -> a.withRange(b.getRange()));
    of("/metMaximum", ResultPart::getMetMaximum, (a, b) -> a.withMetMaximum(b.getMetMaximum()));
    of("/weighting", this::weighting, (a, b) -> a.withWeighting(b.getWeighting()));
    changes.addAll(new ResultChanges(one, two).all());
  }

  private Scheme before() {
    return one.scheme();
  }

  private Scheme last() {
    return two.scheme();
  }

  private void of(
      String pointer,
      Function<ResultPart, Object> part,
      BiFunction<ImmutableResultPart, ResultPart, ResultPart> exchange) {
    changes.part(
        "/result" + pointer,
        scheme -> part.apply(scheme.getResult().orElseThrow()),
        (a, b) ->
            a.withResult(
                exchange.apply(
                    ImmutableResultPart.copyOf(a.getResult().orElseThrow()),
                    b.getResult().orElseThrow())));
  }

  /** Without the tables of K3 and a changed kind of weight, which are listed apart. */
  private Object weighting(ResultPart part) {
    Optional<WeightPart> first = before().getResult().flatMap(ResultPart::getWeighting);
    return part.getWeighting()
        .map(
            weighting ->
                ImmutableWeightPart.copyOf(weighting)
                    .withKind(first.orElse(weighting).getKind())
                    .withQualities()
                    .withTargetWeights(Map.of())
                    .withSource(Optional.empty()));
  }

  private void behaviour() {
    if (before().getBehaviour().isEmpty() || last().getBehaviour().isEmpty()) {
      changes.part("/behaviour", Scheme::getBehaviour, (a, b) -> a.withBehaviour(b.getBehaviour()));
      return;
    }
    by("/range", BehaviourPart::getRange, (a, b) -> a.withRange(b.getRange()));
    by("/levels", BehaviourPart::getLevels, (a, b) -> a.withLevels(b.getLevels()));
    by(
        "/valueWeights",
        BehaviourPart::getValueWeights,
        (a, b) -> a.withValueWeights(b.getValueWeights()));
    by(
        "/minimumValues",
        BehaviourPart::getMinimumValues,
        (a, b) -> a.withMinimumValues(b.getMinimumValues()));
    by("/raters", BehaviourPart::getRaters, (a, b) -> a.withRaters(b.getRaters()));
  }

  private void by(
      String pointer,
      Function<BehaviourPart, Object> part,
      BiFunction<ImmutableBehaviourPart, BehaviourPart, BehaviourPart> exchange) {
    changes.part(
        "/behaviour" + pointer,
        scheme -> part.apply(scheme.getBehaviour().orElseThrow()),
        (a, b) ->
            a.withBehaviour(
                exchange.apply(
                    ImmutableBehaviourPart.copyOf(a.getBehaviour().orElseThrow()),
                    b.getBehaviour().orElseThrow())));
  }

  private void between() {
    changes.calibrations();
    changes.part(
        "/resultShare", Scheme::getResultShare, (a, b) -> a.withResultShare(b.getResultShare()));
    changes.part(
        "/behaviourShare",
        Scheme::getBehaviourShare,
        (a, b) -> a.withBehaviourShare(b.getBehaviourShare()));
    changes.keyed("/adjustment/penaltyShares", SchemeParts::penalties, PENALTY);
    changes.part(
        "/adjustment", SchemeParts::adjustment, (a, b) -> a.withAdjustment(b.getAdjustment()));
    changes.part(
        "/organisation",
        SchemeParts::organisation,
        (a, b) -> a.withOrganisation(b.getOrganisation()));
    changes.roundings();
  }

  private static Map<?, ?> penalties(Scheme scheme) {
    return scheme.getAdjustment().map(AdjustmentPart::getPenaltyShares).orElse(Map.of());
  }

  /** Without what is listed apart, and without the citation. */
  private static Object adjustment(Scheme scheme) {
    return scheme
        .getAdjustment()
        .map(
            one ->
                ImmutableAdjustmentPart.copyOf(one)
                    .withPenaltyShares(Map.of())
                    .withSource(Optional.empty()));
  }

  /** The order of tiers does not count. */
  private static Object organisation(Scheme scheme) {
    return scheme
        .getOrganisation()
        .map(
            one ->
                ImmutableOrganisationPart.copyOf(one)
                    .withTiers(
                        one.getTiers().stream()
                            .sorted(Comparator.comparing(TierShare::getTier))
                            .toList())
                    .withSource(Optional.empty()));
  }

  private void outcomes() {
    Scheme first = before();
    Scheme second = last();
    changes.bands("/resultBands", first.getResultBands(), second.getResultBands());
    changes.bands("/behaviourBands", first.getBehaviourBands(), second.getBehaviourBands());
    changes.bands("/totalBands", first.getTotalBands(), second.getTotalBands());
    changes.keyed("/matrix", SchemeParts::matrix, MATRIX);
    changes.keyed("/labels", SchemeParts::labels, PartChanges.NO_NUMBER);
    changes.keyed("/allowances", SchemeParts::allowances, ALLOWANCE);
    changes.keyed("/interpretations", Scheme::getInterpretations, STATED);
  }

  private static Map<?, ?> matrix(Scheme scheme) {
    Map<String, Object> cells = new TreeMap<>();
    for (MatrixCell cell : scheme.getMatrix()) {
      cells.putIfAbsent(cell.getResult() + " × " + cell.getBehaviour(), cell.getPredicate());
    }
    return cells;
  }

  private static Map<?, ?> labels(Scheme scheme) {
    Map<String, Object> labels = new TreeMap<>();
    for (SchemeLabel label : scheme.getLabels()) {
      labels.putIfAbsent(
          label.getId(), label.getName() + label.getPredicate().map(one -> " = " + one).orElse(""));
    }
    return labels;
  }

  private static Map<?, ?> allowances(Scheme scheme) {
    Map<String, Object> rows = new TreeMap<>();
    scheme.getAllowances().forEach(row -> rows.putIfAbsent(row.getOf(), row.getPercent()));
    return rows;
  }

  /** What is left of each part: words, days and citations. */
  private void rest() {
    changes.rest("/id", Scheme::getId);
    changes.rest("/name", Scheme::getName);
    changes.rest("/agency", Scheme::getAgency);
    changes.rest("/from", Scheme::getFrom);
    changes.rest("/to", Scheme::getTo);
    changes.rest("/sources", Scheme::getSources);
    changes.rest("/result", Scheme::getResult);
    changes.rest("/behaviour", Scheme::getBehaviour);
    changes.rest("/calibrations", Scheme::getCalibrations);
    changes.rest("/adjustment", Scheme::getAdjustment);
    changes.rest("/organisation", Scheme::getOrganisation);
    changes.rest("/roundings", Scheme::getRoundings);
    changes.rest("/resultBands", Scheme::getResultBands);
    changes.rest("/behaviourBands", Scheme::getBehaviourBands);
    changes.rest("/totalBands", Scheme::getTotalBands);
    changes.rest("/matrix", Scheme::getMatrix);
    changes.rest("/labels", Scheme::getLabels);
    changes.rest("/allowances", Scheme::getAllowances);
    changes.rest("/notes", Scheme::getNotes);
  }

  private static final Text PENALTY = Text.of("hukuman dengan nilai 100", "a penalty scored 100");
  private static final Text MATRIX = Text.of("kedua rating itu", "those two ratings");
  private static final Text ALLOWANCE =
      Text.of("siapa pun dengan hasil itu", "anyone with that outcome");
  private static final Text STATED =
      Text.of("hanya dinyatakan, tidak mengubah angka", "a statement only, changes no number");
}
