package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.adjustment.CalibrationRow;
import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.post.PostKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.BandTable;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import io.github.kinerjaasn.scoring.region.Interval;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.stage.BandStage;
import io.github.kinerjaasn.scoring.stage.Formulas;
import io.github.kinerjaasn.scoring.stage.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares schemes part by part; scales, bands and formulas number by number. */
record PartChanges(Scheme before, Scheme after) {
  private static final Text CHANGED = Text.of("berubah", "changed");

  /** Whether a part works before the calibrated values, from which outcomes are compared. */
  static boolean isEarly(String pointer) {
    return pointer.startsWith("/result/")
        || pointer.startsWith("/behaviour/")
        || pointer.startsWith("/calibrations")
        || pointer.startsWith("/roundings");
  }

  List<PartChange> all() {
    List<PartChange> changes = new ArrayList<>();
    formulas(changes);
    part(changes, "/result/range", one -> one.getResult().map(ResultPart::getRange));
    part(changes, "/result/metMaximum", one -> one.getResult().map(ResultPart::getMetMaximum));
    part(changes, "/result/missing", one -> one.getResult().map(ResultPart::getMissing));
    part(changes, "/result/weighting", one -> one.getResult().map(ResultPart::getWeighting));
    part(changes, "/behaviour/", Scheme::getBehaviour);
    part(changes, "/roundings", Scheme::getRoundings);
    calibrations(changes);
    part(changes, "/resultShare", Scheme::getResultShare);
    part(changes, "/behaviourShare", Scheme::getBehaviourShare);
    part(changes, "/adjustment", Scheme::getAdjustment);
    part(changes, "/organisation", Scheme::getOrganisation);
    bands(changes, "/resultBands", before.getResultBands(), after.getResultBands());
    bands(changes, "/behaviourBands", before.getBehaviourBands(), after.getBehaviourBands());
    bands(changes, "/totalBands", before.getTotalBands(), after.getTotalBands());
    part(changes, "/matrix", Scheme::getMatrix);
    part(changes, "/allowances", Scheme::getAllowances);
    return changes;
  }

  private void part(List<PartChange> changes, String pointer, Function<Scheme, Object> part) {
    if (!part.apply(before).equals(part.apply(after))) {
      changes.add(new PartChange(pointer, CHANGED, Text.same("-")));
    }
  }

  private static Optional<AchievementFormula> formula(
      Scheme scheme, Polarity polarity, TargetSign sign) {
    return scheme.getResult().stream()
        .flatMap(part -> part.getFormulas().stream())
        .filter(one -> one.getPolarity() == polarity && one.getTarget() == sign)
        .findFirst();
  }

  private void formulas(List<PartChange> changes) {
    for (Polarity polarity : Polarity.values()) {
      for (TargetSign sign : TargetSign.values()) {
        Optional<AchievementFormula> one = formula(before, polarity, sign);
        Optional<AchievementFormula> two = formula(after, polarity, sign);
        boolean same =
            one.map(AchievementFormula::getShape).equals(two.map(AchievementFormula::getShape))
                && one.map(AchievementFormula::getScale)
                    .equals(two.map(AchievementFormula::getScale));
        if (!same) {
          changes.add(
              new PartChange(
                  "/result/formulas",
                  Text.of("{0}, {1}: {2} → {3}", "{0}, {1}: {2} → {3}")
                      .with(polarity, sign, shape(one), shape(two)),
                  witness(polarity, sign, one, two)));
        }
      }
    }
  }

  private static Text shape(Optional<AchievementFormula> formula) {
    return formula.map(one -> one.getShape().label()).orElse(Text.of("tanpa rumus", "none"));
  }

  /** The first of a few plain realisations at which the limited achievements differ. */
  private Text witness(
      Polarity polarity,
      TargetSign sign,
      Optional<AchievementFormula> one,
      Optional<AchievementFormula> two) {
    Rational target =
        Rational.of(sign == TargetSign.NEGATIVE ? -100 : sign == TargetSign.ZERO ? 0 : 100);
    for (int realised = 0; realised <= 200; realised += 5) {
      IndicatorInput input =
          new IndicatorInput(
              "",
              polarity,
              target,
              sign == TargetSign.RANGE ? Optional.of(Rational.of(110)) : Optional.empty(),
              Rational.of(realised),
              Optional.of(Rational.of(200)),
              false,
              Rational.ONE,
              1,
              io.github.kinerjaasn.core.plan.ResultKind.UTAMA);
      Text first = reached(before, one, input);
      Text second = reached(after, two, input);
      if (!first.equals(second)) {
        return Text.of("T = {0}, R = {1}: {2} → {3}", "T = {0}, R = {1}: {2} → {3}")
            .with(target, realised, first, second);
      }
    }
    return Text.same("-");
  }

  private static Text reached(
      Scheme scheme, Optional<AchievementFormula> formula, IndicatorInput input) {
    return scheme
        .getResult()
        .flatMap(
            part ->
                new Formulas(formula.stream().toList())
                    .of(input)
                    .flatMap(made -> made.of(input, part.getRange().getCap().value()))
                    .map(
                        index ->
                            index
                                .atLeast(part.getRange().getFloor().value())
                                .atMost(part.getRange().getCap().value())))
        .map(Rational::label)
        .orElse(Text.same("-"));
  }

  private void calibrations(List<PartChange> changes) {
    for (PostKind post : PostKind.values()) {
      Optional<CalibrationRow> one = row(before, post);
      Optional<CalibrationRow> two = row(after, post);
      if (!one.map(CalibrationRow::getScale).equals(two.map(CalibrationRow::getScale))) {
        changes.add(
            new PartChange(
                "/calibrations",
                Text.of("{0}: skala berubah", "{0}: the scale changes").with(post),
                scaleWitness(one, two)));
      }
    }
  }

  private static Optional<CalibrationRow> row(Scheme scheme, PostKind post) {
    return scheme.getCalibrations().stream()
        .filter(one -> one.getPosts().isEmpty() || one.getPosts().contains(post))
        .findFirst();
  }

  private static Text scaleWitness(Optional<CalibrationRow> one, Optional<CalibrationRow> two) {
    for (int value = 0; value <= 200; value++) {
      Text first = scaled(one, value);
      Text second = scaled(two, value);
      if (!first.equals(second)) {
        return Text.of("{0}: {1} → {2}", "{0}: {1} → {2}").with(value, first, second);
      }
    }
    return Text.same("-");
  }

  private static Text scaled(Optional<CalibrationRow> row, int value) {
    return row.map(one -> Scale.of(one.getScale()).of(Rational.of(value)).label())
        .orElse(Text.same("-"));
  }

  /** Every interval of numbers that two tables label differently. */
  private static void bands(
      List<PartChange> changes,
      String pointer,
      Optional<BandTable> before,
      Optional<BandTable> after) {
    if (before.isEmpty() || after.isEmpty()) {
      if (before.isPresent() != after.isPresent()) {
        changes.add(new PartChange(pointer, CHANGED, Text.same("-")));
      }
      return;
    }
    for (BandStage.Row one : BandStage.of(before.get()).rows()) {
      for (BandStage.Row two : BandStage.of(after.get()).rows()) {
        Interval both = one.interval().and(two.interval());
        if (!one.label().equals(two.label()) && !both.isEmpty()) {
          changes.add(
              new PartChange(
                  pointer,
                  Text.of("{0}: {1} → {2}", "{0}: {1} → {2}").with(both, one.label(), two.label()),
                  both.simplest().orElseThrow().label()));
        }
      }
    }
  }
}
