package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Line;
import io.github.kinerjaasn.core.constraint.Within;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A training that a person finished. Its hours count for the year in which it ended. Example:
 * {@code Pelatihan komunikasi publik}, 20 training hours (JP), finished on 14 March 2025.
 */
@Value.Immutable
@SdkStyle
public interface Training {
  /**
   * Starts a training.
   *
   * @return a builder
   */
  static ImmutableTraining.Builder builder() {
    return ImmutableTraining.builder();
  }

  /** The fewest hours of one training. */
  String HOURS_MIN = "0.1";

  /** The most hours of one training. */
  String HOURS_MAX = "2000";

  /**
   * What it was.
   *
   * @return such as {@code Pelatihan komunikasi publik}
   */
  @Line(max = Limits.NAME_MAX)
  String getName();

  /**
   * How long it was.
   *
   * @return training hours (jam pelajaran, JP)
   */
  @Within(min = HOURS_MIN, max = HOURS_MAX)
  Points getHours();

  /**
   * When it ended.
   *
   * @return the day; its hours count for that year
   */
  LocalDate getFinishedOn();
}
