package io.github.kinerjaasn.core.numeric;

import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * A number for one core value on an agency's own scale: 0 to 120 in the Ministry of Finance, levels
 * 1 to 5 elsewhere. National law from 2022 knows none.
 *
 * <pre>{@code
 * ValueScore.of(CoreValue.AKUNTABEL, Points.of(105));
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface ValueScore {
  /** The lowest number of any scale. */
  String MIN = "0";

  /** The highest number of any scale. */
  String MAX = "120";

  /**
   * Starts a score.
   *
   * @return a builder
   */
  static ImmutableValueScore.Builder builder() {
    return ImmutableValueScore.builder();
  }

  /**
   * A number for a core value.
   *
   * @param value the value
   * @param score 0..120
   * @return the two together
   */
  static ValueScore of(CoreValue value, Points score) {
    return builder().value(value).score(score).build();
  }

  /**
   * The core value.
   *
   * @return the value
   */
  CoreValue getValue();

  /**
   * The number.
   *
   * @return 0..120; the scheme may narrow it
   */
  @Within(min = MIN, max = MAX)
  Points getScore();
}
