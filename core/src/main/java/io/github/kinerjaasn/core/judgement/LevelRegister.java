package io.github.kinerjaasn.core.judgement;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * All levels that the raters of an office gave, without names, on one scale. What the diagnostics
 * of raters are computed from. Example: a scale of 1 to 5, and rater {@code R-7} who gave person
 * {@code P-31} level 4 on topic {@code kolaboratif}.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface LevelRegister extends Document {
  /**
   * Starts a register.
   *
   * @return a builder
   */
  static ImmutableLevelRegister.Builder builder() {
    return ImmutableLevelRegister.builder();
  }

  /**
   * The worst level of the scale.
   *
   * @return 0 or more
   */
  @Min(0)
  int getLowest();

  /**
   * The best level of the scale.
   *
   * @return at least two above the worst
   */
  @Min(0)
  int getHighest();

  /**
   * The levels.
   *
   * @return at most one a rater, person and topic, in any order
   */
  @Size(max = Limits.CASES_MAX)
  List<@Valid GivenLevel> getLevels();

  @Override
  default Inspection inspect() {
    return JudgementRules.inspect(this);
  }
}
