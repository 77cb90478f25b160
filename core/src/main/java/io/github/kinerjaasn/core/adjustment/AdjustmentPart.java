package io.github.kinerjaasn.core.adjustment;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.formula.ValueRange;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is taken off and added before the organisation is mixed in.
 *
 * <p>A part that is absent takes and adds nothing. Example: {@code
 * AdjustmentPart.builder().build()} changes no value.
 */
@Value.Immutable
@SdkStyle
public interface AdjustmentPart {
  /** What is taken off. */
  enum Deduction implements Labelled {
    /** The person's own discipline value. */
    DISCIPLINE(Text.of("nilai disiplin", "discipline value")),
    /** The impact of subordinates' penalties. */
    IMPACT(Text.of("nilai dampak", "impact value"));

    private final Text label;

    Deduction(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** Categories of discipline penalties. */
  enum Penalty implements Labelled {
    /** Light. */
    RINGAN(Text.of("ringan", "light")),
    /** Moderate. */
    SEDANG(Text.of("sedang", "moderate")),
    /** Heavy. */
    BERAT(Text.of("berat", "heavy"));

    private final Text label;

    Penalty(Text label) {
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
  static ImmutableAdjustmentPart.Builder builder() {
    return ImmutableAdjustmentPart.builder();
  }

  /**
   * Where the adjusted value lies.
   *
   * @return the range
   */
  @Valid
  ValueRange getRange();

  /**
   * What is taken off.
   *
   * @return the kinds; none for no deduction
   */
  @Size(max = Limits.VALUES_MAX)
  List<Deduction> getDeductions();

  /**
   * The lowest correction.
   *
   * @return 0 or less
   */
  @Value.Default
  default Points getCorrectionMin() {
    return Points.ZERO;
  }

  /**
   * The highest correction.
   *
   * @return 0 or more
   */
  @Value.Default
  default Points getCorrectionMax() {
    return Points.ZERO;
  }

  /**
   * The share of the score of a penalty that is taken off.
   *
   * @return in per cent, by category
   */
  @Size(max = Limits.VALUES_MAX)
  Map<Penalty, Weight> getPenaltyShares();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
