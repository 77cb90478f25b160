package io.github.kinerjaasn.scoring.reform;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.reform.Comparison.PartChange;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import io.github.kinerjaasn.scoring.stage.Formulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the formulas of two schemes, each with a realisation at which achievements differ. */
record FormulaChanges(Scheme before, Scheme after) {
  private static final int HIGHEST = 200;
  private static final int STEP = 5;

  List<PartChange> all() {
    List<PartChange> changes = new ArrayList<>();
    for (Polarity polarity : Polarity.values()) {
      for (TargetSign sign : TargetSign.values()) {
        Optional<AchievementFormula> one = formula(before, polarity, sign);
        Optional<AchievementFormula> two = formula(after, polarity, sign);
        if (!isSame(one, two)) {
          Text what = Text.same("{0}, {1}: {2} → {3}").with(polarity, sign, shape(one), shape(two));
          changes.add(new PartChange("/result/formulas", what, witness(polarity, sign, one, two)));
        }
      }
    }
    return changes;
  }

  private static boolean isSame(
      Optional<AchievementFormula> one, Optional<AchievementFormula> two) {
    return one.map(AchievementFormula::getShape).equals(two.map(AchievementFormula::getShape))
        && one.map(AchievementFormula::getScale).equals(two.map(AchievementFormula::getScale));
  }

  private static Optional<AchievementFormula> formula(
      Scheme scheme, Polarity polarity, TargetSign sign) {
    return scheme.getResult().stream()
        .flatMap(part -> part.getFormulas().stream())
        .filter(one -> one.getPolarity() == polarity && one.getTarget() == sign)
        .findFirst();
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
    Optional<Rational> upper =
        sign == TargetSign.RANGE ? Optional.of(Rational.of(110)) : Optional.empty();
    for (int realised = -HIGHEST; realised <= HIGHEST; realised += STEP) {
      IndicatorInput input = input(polarity, target, upper, realised);
      Text first = reached(before, one, input);
      Text second = reached(after, two, input);
      if (!first.equals(second)) {
        return Text.same("T = {0}, R = {1}: {2} → {3}").with(target, realised, first, second);
      }
    }
    return PartChanges.UNSEEN;
  }

  private static IndicatorInput input(
      Polarity polarity, Rational target, Optional<Rational> upper, int realised) {
    Optional<Rational> worst = Optional.of(Rational.of(HIGHEST));
    return new IndicatorInput(
        "",
        polarity,
        target,
        upper,
        Rational.of(realised),
        worst,
        false,
        Rational.ONE,
        IndicatorInput.YEAR,
        ResultKind.UTAMA);
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
        .orElse(PartChanges.NO_RESULT);
  }
}
