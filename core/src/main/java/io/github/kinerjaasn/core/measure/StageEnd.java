package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * When a step of a case was done. It began when the step before was done.
 *
 * <pre>{@code
 * StageEnd.builder().stage("verifikasi").on(LocalDate.of(2025, 3, 4)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface StageEnd {
  /**
   * Starts an end.
   *
   * @return a builder
   */
  static ImmutableStageEnd.Builder builder() {
    return ImmutableStageEnd.builder();
  }

  /**
   * Which step.
   *
   * @return the id of a step of the register
   */
  @Id
  String getStage();

  /**
   * When it was done.
   *
   * @return the day, not before that of the step before
   */
  LocalDate getOn();
}
