package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * The candidates for an award in a year.
 *
 * <p>{@link CareerCheck} says what is wrong in it; {@code scoring.report.AwardProposals} proposes.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface AwardRound extends Document {
  /**
   * Starts a round.
   *
   * @return a builder
   */
  static ImmutableAwardRound.Builder builder() {
    return ImmutableAwardRound.builder();
  }

  /**
   * For which year.
   *
   * @return a calendar year
   */
  Period getYear();

  /**
   * The candidates.
   *
   * @return each code once
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid AwardCandidate> getCandidates();

  @Override
  default Inspection inspect() {
    return CareerRules.inspect(this);
  }
}
