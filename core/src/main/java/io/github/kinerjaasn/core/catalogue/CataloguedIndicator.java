package io.github.kinerjaasn.core.catalogue;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.indicator.Indicator;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator that the catalogue offers a post, with how much its holder can influence it.
 *
 * <p>Where the holder has little {@link Influence}, the catalogue gives the reason for measuring by
 * it all the same.
 *
 * <pre>{@code
 * CataloguedIndicator.builder().indicator(speed).influence(Influence.LANGSUNG).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface CataloguedIndicator {
  /**
   * Starts an entry.
   *
   * @return a builder
   */
  static ImmutableCataloguedIndicator.Builder builder() {
    return ImmutableCataloguedIndicator.builder();
  }

  /**
   * The indicator.
   *
   * @return with aspect or perspective, unit, polarity and evidence
   */
  @Valid
  Indicator getIndicator();

  /**
   * How much the holder of the post influences the result.
   *
   * @return as the office states it
   */
  Influence getInfluence();

  /**
   * Why so.
   *
   * @return the reason
   */
  Optional<@Prose(max = Limits.TEXT_MAX) String> getInfluenceReason();
}
