package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.appraisal.Rating;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * Where talent management put a person: performance and potential in words. Which box that is, is
 * for {@code scoring}.
 *
 * <p>Example: {@code SESUAI_EKSPEKTASI} with {@code TINGGI}.
 */
@Value.Immutable
@SdkStyle
public interface TalentStatus {
  /**
   * Starts a status.
   *
   * @return a builder
   */
  static ImmutableTalentStatus.Builder builder() {
    return ImmutableTalentStatus.builder();
  }

  /**
   * The status of performance.
   *
   * @return as the talent committee recorded it; it need not be the rating of one year
   */
  Rating getPerformance();

  /**
   * The status of potential.
   *
   * @return as the talent committee recorded it
   */
  Potential getPotential();
}
