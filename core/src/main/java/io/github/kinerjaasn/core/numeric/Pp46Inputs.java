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
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What PP 46/2011 needs beside the plan and its realisations, for the years 2014 to 2020 and the
 * first half of 2021. Tasks are the planned results of the plan; target and realisation of each
 * aspect are ordinary indicators with an exact target and one realisation over the rated period
 * (2021-S1 for the first half of 2021).
 *
 * <p>Where only the final value is on file, {@code finalValue} alone is enough to convert it.
 *
 * <pre>{@code
 * Pp46Inputs.builder()
 *     .extraTasks(2)
 *     .creativity(Creativity.TIDAK_ADA)
 *     .addBehaviourScore(BehaviourScore.of(BehaviourAspect.ORIENTASI_PELAYANAN, Points.of(90)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Pp46Inputs extends Document {
  /** The most extra tasks that a document may claim. */
  int EXTRA_TASKS_MAX = 1_000;

  /** The lowest final value. */
  String VALUE_MIN = "0";

  /** The highest final value: no cap is stated, so only nonsense is refused. */
  String VALUE_MAX = "1000";

  /**
   * Starts the inputs.
   *
   * @return a builder
   */
  static ImmutablePp46Inputs.Builder builder() {
    return ImmutablePp46Inputs.builder();
  }

  /**
   * How many extra tasks (tugas tambahan) were carried out.
   *
   * @return the number; absent is not 0
   */
  Optional<@PositiveOrZero @Max(EXTRA_TASKS_MAX) Integer> getExtraTasks();

  /**
   * To whom a new and useful idea (kreativitas) was of use.
   *
   * @return the level; absent is not TIDAK_ADA
   */
  Optional<Creativity> getCreativity();

  /**
   * The scores of the aspects of behaviour.
   *
   * @return each aspect at most once; leadership only for officials who lead
   */
  @Size(max = Limits.VALUES_MAX)
  List<@Valid BehaviourScore> getBehaviourScores();

  /**
   * The final value (nilai prestasi kerja), where it is on file and is not to be computed again.
   *
   * @return on the scale of PP 46/2011
   */
  Optional<@Within(min = VALUE_MIN, max = VALUE_MAX) Points> getFinalValue();

  @Override
  default Inspection inspect() {
    return NumericRules.inspect(this);
  }
}
