package io.github.kinerjaasn.scoring.stage;

import io.github.kinerjaasn.core.law.Basis;
import io.github.kinerjaasn.core.outcome.Rule;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.core.quantity.Rounding;
import io.github.kinerjaasn.core.scheme.RoundingStep;
import io.github.kinerjaasn.core.scheme.Scheme;
import io.github.kinerjaasn.core.scheme.SchemeSource;
import io.github.kinerjaasn.core.text.Text;
import java.util.Optional;

/**
 * Makes the rules of a scheme: its id before their names, its sources as their bases.
 *
 * @param scheme the scheme
 */
public record SchemeRules(Scheme scheme) {
  /**
   * Makes a rule.
   *
   * @param name its name after the scheme's id
   * @param source the source it names
   * @param label what it gives
   * @param formula how, with places for its inputs
   * @return the rule
   */
  public Rule rule(String name, Optional<String> source, Text label, Text formula) {
    return Rule.of(scheme.getId() + "." + name, label, formula, basis(source));
  }

  /**
   * The basis of a part.
   *
   * @param source the source it names
   * @return that source, or the first; the check refuses a scheme without
   */
  public Basis basis(Optional<String> source) {
    return scheme.getSources().stream()
        .filter(one -> source.isEmpty() || one.getId().equals(source.get()))
        .findFirst()
        .map(this::basis)
        .orElse(Basis.FORMAT);
  }

  private Basis basis(SchemeSource source) {
    return source.basis(scheme.getId());
  }

  /**
   * The rounding at a stage.
   *
   * @param stage the stage
   * @return the rounding; empty where the stage is exact
   */
  public Optional<Rounding> rounding(RoundingStep.Stage stage) {
    return scheme.getRoundings().stream()
        .filter(one -> one.getStage() == stage)
        .findFirst()
        .map(one -> new Rounding(one.getDecimals(), one.getMode()));
  }

  static Rational rounded(Optional<Rounding> rounding, Rational value) {
    return rounding.isEmpty() ? value : rounding.get().round(value);
  }
}
