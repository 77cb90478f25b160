package io.github.kinerjaasn.core.scheme;

import io.github.kinerjaasn.core.quantity.Decimals;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * A rounding that the scheme prescribes, at one named stage. Without it the stage is exact.
 *
 * <pre>{@code
 * RoundingStep.builder()
 *     .stage(RoundingStep.Stage.FINAL)
 *     .decimals(2)
 *     .mode(RoundingMode.HALF_UP)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface RoundingStep {
  /** The stages that may be rounded. */
  enum Stage implements Labelled {
    /** The achievement of each indicator. */
    ACHIEVEMENT(Text.of("capaian indikator", "achievement of an indicator")),
    /** The share of days and the weight of each indicator. */
    WEIGHT(Text.of("bobot indikator", "weight of an indicator")),
    /** The start value of work results. */
    RESULT_VALUE(Text.of("nilai awal hasil kerja", "start value of work results")),
    /** The start value of work behaviour. */
    BEHAVIOUR_VALUE(Text.of("nilai awal perilaku kerja", "start value of work behaviour")),
    /** Each final value before its bands. */
    FINAL(Text.of("nilai akhir sebelum pita", "final value before bands"));

    private final Text label;

    Stage(Text label) {
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
  static ImmutableRoundingStep.Builder builder() {
    return ImmutableRoundingStep.builder();
  }

  /**
   * Where.
   *
   * @return the stage
   */
  Stage getStage();

  /**
   * Digits after the point.
   *
   * @return 0..10
   */
  @Min(0)
  @Max(Decimals.MAX_FRACTION_DIGITS)
  int getDecimals();

  /**
   * How rests are settled.
   *
   * @return the mode
   */
  RoundingMode getMode();
}
