package io.github.kinerjaasn.core.career;

import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who may be proposed for an award, by a code.
 *
 * <p>The code is the office's own and names nobody: {@code
 * AwardCandidate.builder().code("P-07").build()} is a candidate of whom nothing is known yet.
 *
 * <pre>{@code
 * AwardCandidate.builder().code("C-3").achievement(Points.of(104)).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface AwardCandidate {
  /**
   * Starts a candidate.
   *
   * @return a builder
   */
  static ImmutableAwardCandidate.Builder builder() {
    return ImmutableAwardCandidate.builder();
  }

  /**
   * Who.
   *
   * @return a code, never a name
   */
  @Id
  String getCode();

  /**
   * The predicates of past years.
   *
   * @return at most one a year
   */
  @Size(max = Limits.MONTHS_MAX)
  List<@Valid YearPredicate> getHistory();

  /**
   * How far the results of the year were reached.
   *
   * @return in per cent, if known
   */
  Optional<Points> getAchievement();

  /**
   * What speaks for it.
   *
   * @return documents or sources of data
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getEvidence();
}
