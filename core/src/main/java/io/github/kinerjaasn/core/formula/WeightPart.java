package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
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
 * How much each indicator counts.
 *
 * <p>By {@code Kind}: all alike, by the weights of the plan, or by the quality table.
 *
 * <pre>{@code
 * WeightPart.builder().kind(WeightPart.Kind.FIXED).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface WeightPart {
  /** What a weight is made of. */
  enum Kind implements Labelled {
    /** All the same. */
    EQUAL(Text.of("sama", "equal")),
    /** Stated in the plan. */
    FIXED(Text.of("ditetapkan dalam SKP", "fixed in the plan")),
    /** The quality K3. */
    QUALITY(Text.of("kualitas K3", "quality K3"));

    private final Text label;

    Kind(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How additional results count. */
  enum Additional implements Labelled {
    /** Like main results. */
    SAME(Text.of("seperti hasil kerja utama", "like main results")),
    /** With a fixed share together. */
    SHARE(Text.of("dengan porsi tersendiri", "with a share of their own")),
    /** Not at all. */
    EXCLUDED(Text.of("tidak dihitung", "not counted"));

    private final Text label;

    Additional(Text label) {
      this.label = label;
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /** How a target compares with last year. */
  enum TargetCase implements Labelled {
    /** Easier than last year's target. */
    EASIER(Text.of("lebih mudah dari target lalu", "easier than the last target")),
    /** Last year's target again, although it was surpassed. */
    SAME_SURPASSED(Text.of("tetap, target lalu terlampaui", "unchanged, last one surpassed")),
    /** Last year's target again after a miss. */
    SAME_MISSED(Text.of("tetap, target lalu tidak tercapai", "unchanged, last one missed")),
    /** Between last year's target and realisation. */
    BETWEEN(Text.of("antara target dan realisasi lalu", "between last target and realisation")),
    /** Last year's realisation, which surpassed the target. */
    AS_REALISED(Text.of("setara realisasi lalu", "as last realised")),
    /** Harder than last year's target and realisation. */
    HARDER(Text.of("lebih menantang", "harder")),
    /** From law, agency scoring, or a stable maximum. */
    GIVEN(Text.of("dari peraturan atau penilaian lembaga", "from law or agency scoring")),
    /** New, without history. */
    NEW(Text.of("baru", "new"));

    private final Text label;

    TargetCase(Text label) {
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
  static ImmutableWeightPart.Builder builder() {
    return ImmutableWeightPart.builder();
  }

  /**
   * What the weight is made of.
   *
   * @return the kind
   */
  Kind getKind();

  /**
   * Whether the weight is multiplied by the days that the indicator was active.
   *
   * @return true if it is
   */
  @Value.Default
  default boolean isDaysActive() {
    return false;
  }

  /**
   * Whether the quality also multiplies the achievement before the cap.
   *
   * @return true if it does
   */
  @Value.Default
  default boolean isQualityFactor() {
    return false;
  }

  /**
   * The quality weights by validity and control.
   *
   * @return a cell each; pairs without a cell are not defined
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid QualityCell> getQualities();

  /**
   * The quality weights of targets by how they compare with last year.
   *
   * @return by case; others are not defined
   */
  @Size(max = Limits.VALUES_MAX)
  Map<TargetCase, Points> getTargetWeights();

  /**
   * How additional results count beside main ones.
   *
   * @return the rule
   */
  @Value.Default
  default Additional getAdditional() {
    return Additional.SAME;
  }

  /**
   * The share of additional results, for {@code SHARE}.
   *
   * @return in per cent of the whole
   */
  Optional<Weight> getAdditionalShare();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
