package io.github.kinerjaasn.scoring.compiled;

import io.github.kinerjaasn.core.formula.QualityCell.Control;
import io.github.kinerjaasn.core.formula.QualityCell.Validity;
import io.github.kinerjaasn.core.formula.ResultPart;
import io.github.kinerjaasn.core.formula.WeightPart;
import io.github.kinerjaasn.core.formula.WeightPart.TargetCase;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.scheme.Scheme;
import java.util.Optional;

/** The tables by which a scheme weighs indicators. */
record QualityTables(Optional<WeightPart> weighting) {
  private static final Rational TWO = Rational.of(2);

  static QualityTables of(Scheme scheme) {
    return new QualityTables(scheme.getResult().flatMap(ResultPart::getWeighting));
  }

  /** The mean of the indicator's own weight and its target's; empty where one is not defined. */
  Optional<Rational> k3(Validity validity, Control control, TargetCase target) {
    return own(validity, control)
        .flatMap(one -> target(target).map(two -> one.plus(two).dividedBy(TWO)));
  }

  private Optional<Rational> own(Validity validity, Control control) {
    return weighting.stream()
        .flatMap(part -> part.getQualities().stream())
        .filter(one -> one.getValidity() == validity && one.getControl() == control)
        .findFirst()
        .map(one -> one.getWeight().value());
  }

  private Optional<Rational> target(TargetCase target) {
    return weighting
        .map(WeightPart::getTargetWeights)
        .flatMap(weights -> Optional.ofNullable(weights.get(target)))
        .map(Points::value);
  }
}
