package io.github.kinerjaasn.core.measure;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.immutables.value.Value;

/** When a step of a case was done. It began when the step before was done. */
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
  @Pattern(regexp = Limits.ID_PATTERN)
  String getStage();

  /**
   * When it was done.
   *
   * @return the day, not before that of the step before
   */
  LocalDate getOn();
}
