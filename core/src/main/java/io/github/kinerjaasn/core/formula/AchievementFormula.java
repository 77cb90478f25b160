package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.indicator.Polarity;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an indicator of one polarity, with a target of one sign, becomes an achievement: a shape,
 * then optionally a scale. A polarity and sign without a formula has no achievement.
 *
 * <pre>{@code
 * AchievementFormula.builder()
 *     .polarity(Polarity.MAXIMIZE)
 *     .target(AchievementFormula.TargetSign.POSITIVE)
 *     .shape(AchievementFormula.Shape.RATIO)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface AchievementFormula {
  /** The sign of a target. */
  enum TargetSign implements Labelled {
    /** Above 0. */
    POSITIVE(Text.of("target positif", "positive target")),
    /** Exactly 0. */
    ZERO(Text.of("target nol", "target zero")),
    /** Below 0. */
    NEGATIVE(Text.of("target negatif", "negative target")),
    /** From a lower to an upper bound, the lower one above 0. */
    RANGE(Text.of("target rentang", "range target"));

    private final Text label;

    TargetSign(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** What is computed of realisation R, target T and worst realisation W, in per cent. */
  enum Shape implements Labelled {
    /** R / T x 100. */
    RATIO(Text.of("R / T × 100", "R / T × 100")),
    /** T / R x 100; the cap for R of 0 or less. */
    INVERSE_RATIO(Text.of("T / R × 100", "T / R × 100")),
    /** (1 + (1 - R / T)) x 100. */
    MIRRORED_RATIO(Text.of("(1 + (1 − R / T)) × 100", "(1 + (1 − R / T)) × 100")),
    /** 100 less the distance from the target in per cent of it; 100 inside a range. */
    DISTANCE(Text.of("100 − |R − T| / T × 100", "100 − |R − T| / T × 100")),
    /** (W - R) / W x 100; none without W above 0. */
    FROM_WORST(Text.of("(W − R) / W × 100", "(W − R) / W × 100")),
    /** 100 where the target is met, else 0. */
    MET(Text.of("100 bila terpenuhi, selain itu 0", "100 if met, else 0"));

    private final Text label;

    Shape(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableAchievementFormula.Builder builder() {
    return ImmutableAchievementFormula.builder();
  }

  /**
   * Which way the indicator should move.
   *
   * @return the polarity
   */
  Polarity getPolarity();

  /**
   * For which targets.
   *
   * @return the sign of the target, or a range
   */
  TargetSign getTarget();

  /**
   * What is computed.
   *
   * @return the shape
   */
  Shape getShape();

  /**
   * What the shape is converted by. Below the first point the first line goes on, above the last
   * the value stays.
   *
   * @return two or more points, or none
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid ScalePoint> getScale();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
