package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much each indicator counts; only the ratio of the weights matters. */
final class Weighing {
  private final boolean equal;
  private final boolean days;
  private final boolean factor;
  private final Optional<Rounding> rounding;

  Weighing(Optional<WeightPart> part, Optional<Rounding> rounding) {
    this.equal = part.map(one -> one.getKind() == WeightPart.Kind.EQUAL).orElse(true);
    this.days = part.map(WeightPart::isDaysActive).orElse(false);
    this.factor = part.map(WeightPart::isQualityFactor).orElse(false);
    this.rounding = rounding;
  }

  boolean isFactor() {
    return factor;
  }

  List<Rational> weights(List<IndicatorInput> inputs) {
    if (rounding.isEmpty()) {
      return exact(inputs);
    }
    long all = 0;
    for (IndicatorInput one : inputs) {
      all += one.days();
    }
    List<Rational> weights = new ArrayList<>(inputs.size());
    for (IndicatorInput one : inputs) {
      Rational share = days ? rounding.get().round(Rational.of(one.days(), all)) : Rational.ONE;
      weights.add(rounding.get().round(share.times(own(one))));
    }
    return Rational.sum(weights).signum() == 0 ? exact(inputs) : weights;
  }

  private List<Rational> exact(List<IndicatorInput> inputs) {
    List<Rational> weights = new ArrayList<>(inputs.size());
    for (IndicatorInput one : inputs) {
      weights.add(days ? own(one).times(Rational.of(one.days())) : own(one));
    }
    return weights;
  }

  private Rational own(IndicatorInput input) {
    return equal ? Rational.ONE : input.weight();
  }
}
