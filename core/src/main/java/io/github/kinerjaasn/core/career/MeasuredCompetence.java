package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A competence as the post asks for it and as it was measured. A level below the one asked for is a
 * gap, from which a training need is proposed. Example: {@code Komunikasi}, asked for at 3,
 * measured at 2 by {@code uji kompetensi}.
 */
@Value.Immutable
@SdkStyle
public interface MeasuredCompetence {
  /**
   * Starts a competence.
   *
   * @return a builder
   */
  static ImmutableMeasuredCompetence.Builder builder() {
    return ImmutableMeasuredCompetence.builder();
  }

  /** The highest level of a competence. */
  int LEVEL_MAX = 10;

  /**
   * Which competence.
   *
   * @return such as {@code Komunikasi}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * The level that the post asks for.
   *
   * @return 1 or more
   */
  @Min(1)
  @Max(LEVEL_MAX)
  int getRequired();

  /**
   * The level found.
   *
   * @return 0 or more
   */
  @Min(0)
  @Max(LEVEL_MAX)
  int getMeasured();

  /**
   * Where that was found.
   *
   * @return such as {@code uji kompetensi}
   */
  @Prose(max = Limits.TEXT_MAX)
  String getSource();

  /**
   * When it was found.
   *
   * @return the day
   */
  LocalDate getOn();
}
