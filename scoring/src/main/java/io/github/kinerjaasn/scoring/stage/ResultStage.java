package io.github.kinerjaasn.scoring.stage;

import static io.github.kinerjaasn.scoring.stage.SchemeRules.rounded;

import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.Additional;
import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.outcome.Tracer;
import io.github.kinerjaasn.core.plan.ResultKind;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.scheme.RoundingStep.Stage;
import io.github.kinerjaasn.core.text.Text;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From indicators to the start value of work results. */
final class ResultStage {
  private final Formulas formulas;
  private final boolean given;
  private final Basis basis;
  private final Rational floor;
  private final Rational cap;
  private final Optional<Rational> metMaximum;
  private final Weighing weighing;
  private final Additional rule;
  private final Optional<Rational> additionalShare;
  private final Optional<Rounding> achievementRounding;
  private final Optional<Rounding> valueRounding;
  private final Rule achievement;
  private final Rule contribution;
  private final Rule value;
  private final Rule combined;

  ResultStage(ResultPart part, SchemeRules rules) {
    formulas = new Formulas(part.getFormulas());
    given = part.getFormulas().isEmpty();
    basis = rules.basis(part.getSource());
    floor = part.getRange().getFloor().value();
    cap = part.getRange().getCap().value();
    metMaximum = part.getMetMaximum().map(Points::value);
    Optional<WeightPart> weighting = part.getWeighting();
    rule = weighting.map(WeightPart::getAdditional).orElse(Additional.SAME);
    additionalShare = weighting.flatMap(WeightPart::getAdditionalShare).map(Weight::value);
    weighing = new Weighing(weighting, rules.rounding(Stage.WEIGHT));
    achievementRounding = rules.rounding(Stage.ACHIEVEMENT);
    valueRounding = rules.rounding(Stage.RESULT_VALUE);
    Optional<String> of = weighting.flatMap(WeightPart::getSource).or(part::getSource);
    achievement = rules.rule("capaian", part.getSource(), ACHIEVEMENT, ACHIEVEMENT_HOW);
    contribution = rules.rule("nilai-indikator", of, CONTRIBUTION, CONTRIBUTION_HOW);
    value = rules.rule("nilai-hasil-kerja", of, VALUE, VALUE_HOW);
    combined = rules.rule("hasil-utama-tambahan", of, VALUE, COMBINED_HOW);
  }

  /** Whether the value is stated and not computed. */
  boolean isGiven() {
    return given;
  }

  void within(Optional<Rational> value, Trouble trouble) {
    trouble.within(value, floor, cap, "/resultValue", basis);
  }

  /** The achievement of an indicator, or empty where its formula has no result. */
  Optional<Rational> achievement(IndicatorInput input, Tracer tracer) {
    Optional<Formulas.Formula> formula = formulas.of(input);
    Optional<Rational> index = formula.isEmpty() ? Optional.empty() : formula.get().of(input, cap);
    if (index.isEmpty()) {
      return index;
    }
    boolean full = metMaximum.isPresent() && input.targetAtMaximum() && Formulas.isMet(input);
    Rational limited = full ? metMaximum.get() : index.get().atLeast(floor).atMost(cap);
    Rational reached = rounded(achievementRounding, limited);
    tracer.leaf(
        achievement, reached, input.realisation(), input.target(), index.get(), floor, cap, full);
    tracer.about(input.id());
    return Optional.of(reached);
  }

  /** The start value, or empty after reporting what is undefined. */
  Optional<Rational> value(List<IndicatorInput> inputs, Tracer tracer, Trouble trouble) {
    int mark = tracer.mark();
    if (rule == Additional.SAME) {
      return mean(mark, inputs, tracer, trouble);
    }
    List<IndicatorInput> main = new ArrayList<>();
    List<IndicatorInput> additional = new ArrayList<>();
    inputs.forEach(one -> (one.kind() == ResultKind.TAMBAHAN ? additional : main).add(one));
    if (rule == Additional.EXCLUDED || additional.isEmpty()) {
      return mean(mark, main, tracer, trouble);
    }
    return main.isEmpty()
        ? mean(mark, additional, tracer, trouble)
        : shared(mark, main, additional, tracer, trouble);
  }

  private Optional<Rational> shared(
      int mark,
      List<IndicatorInput> main,
      List<IndicatorInput> additional,
      Tracer tracer,
      Trouble trouble) {
    Optional<Rational> first = mean(mark, main, tracer, trouble);
    Optional<Rational> second = mean(tracer.mark(), additional, tracer, trouble);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Rational share = additionalShare.orElseThrow();
    Rational part = share.dividedBy(Rational.HUNDRED);
    Rational both = first.get().plus(second.get().minus(first.get()).times(part));
    Rational result = rounded(valueRounding, both);
    return Optional.of(tracer.step(mark, combined, result, first.get(), second.get(), share));
  }

  private Optional<Rational> mean(
      int mark, List<IndicatorInput> inputs, Tracer tracer, Trouble trouble) {
    if (inputs.isEmpty()) {
      trouble.need(Optional.empty(), "/indicators", INDICATORS, value.basis());
      return Optional.empty();
    }
    List<Rational> weights = weighing.weights(inputs);
    Rational sum = Rational.ZERO;
    boolean complete = true;
    for (int at = 0; at < inputs.size(); at++) {
      Optional<Rational> counted = contribution(inputs.get(at), tracer);
      complete &= counted.isPresent();
      if (counted.isEmpty()) {
        trouble.wrong(
            "/indicators/" + inputs.get(at).id(), UNDEFINED, UNDEFINED_ADVICE, achievement.basis());
      } else {
        sum = sum.plus(counted.get().times(weights.get(at)));
      }
    }
    if (!complete) {
      return Optional.empty();
    }
    Rational divisor = Rational.sum(weights);
    Rational start = rounded(valueRounding, sum.dividedBy(divisor).atMost(cap));
    return Optional.of(tracer.step(mark, value, start, sum, divisor, cap));
  }

  private Optional<Rational> contribution(IndicatorInput input, Tracer tracer) {
    int mark = tracer.mark();
    Optional<Rational> reached = achievement(input, tracer);
    if (reached.isEmpty() || !weighing.isFactor()) {
      return reached;
    }
    Rational counted = reached.get().times(input.weight()).atMost(cap);
    tracer.step(mark, contribution, counted, reached.get(), input.weight(), cap);
    tracer.about(input.id());
    return Optional.of(counted);
  }

  private static final Text INDICATORS = Text.of("indikator", "the indicators");
  private static final Text UNDEFINED =
      Text.of(
          "capaian tidak terdefinisi untuk target ini",
          "the achievement is undefined for this target");
  private static final Text UNDEFINED_ADVICE =
      Text.of(
          "lihat rumus skema untuk polarisasi dan tanda target ini",
          "see the scheme's formula for this polarity and sign of target");
  private static final Text ACHIEVEMENT = Text.of("capaian indikator", "achievement");
  private static final Text ACHIEVEMENT_HOW =
      Text.of(
          "R {0}, T {1}: {2}, dibatasi {3} sampai {4}; target maksimum terpenuhi: {5}",
          "R {0}, T {1}: {2}, limited to {3}..{4}; maximum target met: {5}");
  private static final Text CONTRIBUTION = Text.of("nilai indikator", "value of the indicator");
  private static final Text CONTRIBUTION_HOW =
      Text.of("{0} × K3 {1}, paling tinggi {2}", "{0} × K3 {1}, at most {2}");
  private static final Text VALUE =
      Text.of("nilai awal hasil kerja", "start value of work results");
  private static final Text VALUE_HOW =
      Text.of(
          "jumlah nilai × bobot {0} / jumlah bobot {1}, paling tinggi {2}",
          "sum of value × weight {0} / sum of weights {1}, at most {2}");
  private static final Text COMBINED_HOW =
      Text.of(
          "utama {0} dan tambahan {1} dengan porsi {2} %",
          "main {0} and additional {1} with a share of {2} %");
}
