package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the Ministry of Finance (KMK 127/2026) needs beside the plan, its realisations and the value
 * scores of the appraisal, from which the start values of work results (NHK) and behaviour (NPK)
 * are computed unless they are given here.
 *
 * <pre>{@code
 * KmkInputs.builder()
 *     .addQuality(
 *         IndicatorQuality.builder().indicatorId("IKU-1").k3(Points.parse("0.9")).build())
 *     .organisationValue(Points.of(104))
 *     .tier(2)
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface KmkInputs extends Document {
  /** The lowest value. */
  String MIN = "0";

  /** The highest value. */
  String MAX = "120";

  /** The lowest correction. */
  String CORRECTION_MIN = "-5";

  /** The highest correction. */
  String CORRECTION_MAX = "5";

  /** The highest tier. */
  int TIER_MAX = 2;

  /**
   * Starts the inputs.
   *
   * @return a builder
   */
  static ImmutableKmkInputs.Builder builder() {
    return ImmutableKmkInputs.builder();
  }

  /**
   * How much each indicator counts.
   *
   * @return each indicator at most once
   */
  @Size(max = Limits.RESULTS_MAX)
  List<@Valid IndicatorQuality> getQualities();

  /**
   * The work-result value (NHK), where it is given and not computed.
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getResultValue();

  /**
   * The behaviour value (NPK), where it is given and not computed.
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getBehaviourValue();

  /**
   * The organisation value (NKO).
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getOrganisationValue();

  /**
   * The tier of the person.
   *
   * @return 1 for heads of units, one level below them and substantive functional posts; 2 for
   *     others
   */
  Optional<@Min(1) @Max(TIER_MAX) Integer> getTier();

  /**
   * The discipline value to subtract.
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getDiscipline();

  /**
   * The impact on the direct superior to subtract.
   *
   * @return 0..120
   */
  Optional<@Within(min = MIN, max = MAX) Points> getImpact();

  /**
   * The correction to add.
   *
   * @return -5..5
   */
  Optional<@Within(min = CORRECTION_MIN, max = CORRECTION_MAX) Points> getCorrection();

  @Override
  default Inspection inspect() {
    return NumericRules.inspect(this);
  }
}
