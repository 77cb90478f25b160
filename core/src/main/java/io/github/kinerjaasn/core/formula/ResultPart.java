package io.github.kinerjaasn.core.formula;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.indicator.Consolidation;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import io.github.kinerjaasn.core.text.Labelled;
import io.github.kinerjaasn.core.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work results: from indicators to one value. Without formulas the value is given.
 *
 * <pre>{@code
 * ResultPart.builder().range(range).missing(ResultPart.MissingRule.UNDEFINED).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface ResultPart {
  /** What a missing realisation does. */
  enum MissingRule implements Labelled {
    /** There is no result. */
    UNDEFINED(Text.of("tanpa hasil", "no result")),
    /** It counts as 0. */
    ZERO(Text.of("dihitung nol", "counts as zero")),
    /** The period is left out. */
    SKIP(Text.of("periode dilewati", "period left out"));

    private final Text label;

    MissingRule(Text label) {
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
  static ImmutableResultPart.Builder builder() {
    return ImmutableResultPart.builder();
  }

  /**
   * Where achievements and the value lie.
   *
   * @return the range
   */
  @Valid
  ValueRange getRange();

  /**
   * The formulas.
   *
   * @return at most one a polarity and sign of target
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid AchievementFormula> getFormulas();

  /**
   * What a target counts that is the most that can be reached and is met.
   *
   * @return such as 120; empty for no such rule
   */
  Optional<Points> getMetMaximum();

  /**
   * What a period with a target but without realisation does.
   *
   * @return the rule
   */
  @Value.Default
  default MissingRule getMissing() {
    return MissingRule.UNDEFINED;
  }

  /**
   * How periods may be taken together.
   *
   * @return the kinds allowed; empty for all
   */
  @Size(max = Limits.VALUES_MAX)
  List<Consolidation> getConsolidations();

  /**
   * How places of one period are taken together.
   *
   * @return empty if the scheme does not say
   */
  Optional<Consolidation> getPlaceConsolidation();

  /**
   * How much each indicator counts.
   *
   * @return empty where the value is given
   */
  Optional<@Valid WeightPart> getWeighting();

  /**
   * Where this part stands.
   *
   * @return the id of a source of the scheme; empty for its first source
   */
  Optional<@Id String> getSource();
}
