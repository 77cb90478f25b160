package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import org.immutables.value.Value;

/**
 * One step (tahap) of a service and the working days that its standard allows it.
 *
 * <p>Example: {@code
 * StageStandard.builder().id("verifikasi").name("Verifikasi").days(Points.parse("2")).build()}.
 */
@Value.Immutable
@SdkStyle
public interface StageStandard {
  /** The fewest days. */
  String DAYS_MIN = "0";

  /** The most days. */
  String DAYS_MAX = "10000";

  /**
   * Starts a step.
   *
   * @return a builder
   */
  static ImmutableStageStandard.Builder builder() {
    return ImmutableStageStandard.builder();
  }

  /**
   * A name for machines, unique in the register.
   *
   * @return such as {@code verifikasi}
   */
  @Id
  String getId();

  /**
   * What is done in it.
   *
   * @return such as {@code Verifikasi berkas}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * How long it may take.
   *
   * @return working days; the days of all steps are the standard of the service
   */
  @Within(min = DAYS_MIN, max = DAYS_MAX)
  Points getDays();
}
