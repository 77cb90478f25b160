package io.github.kinerjaasn.scoring.stage;

import static io.github.kinerjaasn.core.quantity.Rational.HUNDRED;

import io.github.kinerjaasn.core.formula.AchievementFormula;
import io.github.kinerjaasn.core.formula.AchievementFormula.Shape;
import io.github.kinerjaasn.core.formula.AchievementFormula.TargetSign;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.quantity.Rational;
import io.github.kinerjaasn.scoring.scheme.IndicatorInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The shapes of achievement formulas, exactly and not yet limited. */
public final class Formulas {
  private static final Rational TWO_HUNDRED = Rational.of(200);

  /**
   * One formula, ready to be applied.
   *
   * @param shape what is computed
   * @param scale what it is converted by
   */
  public record Formula(Shape shape, Optional<Scale> scale) {
    /**
     * The achievement before floor and cap.
     *
     * @param input target and realisation
     * @param cap what counts where nothing could be better
     * @return in per cent; empty where it is undefined
     */
    public Optional<Rational> of(IndicatorInput input, Rational cap) {
      Optional<Rational> index = index(shape, input, cap);
      return scale.isEmpty() ? index : index.map(scale.get()::of);
    }
  }

  private final List<Optional<Formula>> byCase =
      new ArrayList<>(
          Collections.nCopies(
              Polarity.values().length * TargetSign.values().length, Optional.empty()));

  /**
   * Takes the formulas of a document.
   *
   * @param formulas at most one a polarity and sign of target
   */
  public Formulas(List<AchievementFormula> formulas) {
    for (AchievementFormula one : formulas) {
      Optional<Scale> scale =
          one.getScale().isEmpty() ? Optional.empty() : Optional.of(Scale.of(one.getScale()));
      int at = at(one.getPolarity(), one.getTarget());
      if (byCase.get(at).isEmpty()) {
        byCase.set(at, Optional.of(new Formula(one.getShape(), scale)));
      }
    }
  }

  /**
   * The formula of an indicator.
   *
   * @param input target and polarity
   * @return the formula; empty where the scheme has none
   */
  public Optional<Formula> of(IndicatorInput input) {
    return byCase.get(at(input.polarity(), sign(input)));
  }

  private static int at(Polarity polarity, TargetSign sign) {
    return polarity.ordinal() * TargetSign.values().length + sign.ordinal();
  }

  private static TargetSign sign(IndicatorInput input) {
    if (input.upper().isPresent()) {
      return TargetSign.RANGE;
    }
    int sign = input.target().signum();
    return sign > 0 ? TargetSign.POSITIVE : sign < 0 ? TargetSign.NEGATIVE : TargetSign.ZERO;
  }

  private static Optional<Rational> index(Shape shape, IndicatorInput input, Rational cap) {
    return switch (shape) {
      case RATIO -> percent(input.realisation(), input.target());
      case INVERSE_RATIO ->
          input.realisation().signum() <= 0
              ? Optional.of(cap)
              : percent(input.target(), input.realisation());
      case MIRRORED_RATIO -> percent(input.realisation(), input.target()).map(TWO_HUNDRED::minus);
      case DISTANCE -> distance(input);
      case FROM_WORST ->
          input
              .worst()
              .filter(worst -> worst.signum() > 0)
              .map(worst -> worst.minus(input.realisation()).dividedBy(worst).times(HUNDRED));
      case MET -> Optional.of(isMet(input) ? HUNDRED : Rational.ZERO);
    };
  }

  private static Optional<Rational> percent(Rational part, Rational whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.dividedBy(whole).times(HUNDRED));
  }

  private static Optional<Rational> distance(IndicatorInput input) {
    Rational nearest =
        input.realisation().atLeast(input.target()).atMost(input.upper().orElse(input.target()));
    return percent(input.realisation().minus(nearest).abs(), nearest.abs()).map(HUNDRED::minus);
  }

  /** Whether a target is met: not missed on the side that its polarity minds. */
  static boolean isMet(IndicatorInput input) {
    boolean reached = input.realisation().compareTo(input.target()) >= 0;
    boolean within = input.realisation().compareTo(input.upper().orElse(input.target())) <= 0;
    return switch (input.polarity()) {
      case MAXIMIZE -> reached;
      case MINIMIZE -> within;
      case STABILIZE -> reached && within;
    };
  }
}
