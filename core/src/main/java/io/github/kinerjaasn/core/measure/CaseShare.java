package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.quantity.Weight;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * Which share of a case a person carried. The shares of one case sum to exactly 100.
 *
 * <pre>{@code
 * CaseShare.builder().person("P-7").share(Weight.ofPercent(60)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CaseShare {
  /**
   * Starts a share.
   *
   * @return a builder
   */
  static ImmutableCaseShare.Builder builder() {
    return ImmutableCaseShare.builder();
  }

  /**
   * Who.
   *
   * @return a code, never a name
   */
  @Id
  String getPerson();

  /**
   * How much of it.
   *
   * @return in per cent
   */
  Weight getShare();
}
