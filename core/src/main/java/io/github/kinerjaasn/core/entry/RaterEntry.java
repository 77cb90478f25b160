package io.github.kinerjaasn.core.entry;

import io.github.kinerjaasn.core.appraisal.FeedbackRole;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.quantity.Points;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The levels that one rater gave.
 *
 * <p>The levels are those of the scheme's own scale, by core value; the rater is a code, never a
 * name.
 *
 * <pre>{@code
 * RaterEntry.builder().role(FeedbackRole.REKAN).putLevel(CoreValue.AKUNTABEL, level).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
public interface RaterEntry {
  /**
   * Starts a value.
   *
   * @return a builder
   */
  static ImmutableRaterEntry.Builder builder() {
    return ImmutableRaterEntry.builder();
  }

  /**
   * How the rater stands to the rated person.
   *
   * @return the role
   */
  FeedbackRole getRole();

  /**
   * The rater, by a pseudonym of the agency.
   *
   * @return an id; two entries with the same one are one rater counted twice, and refused
   */
  Optional<@Id String> getRater();

  /**
   * The levels, or numbers of the scheme's range.
   *
   * @return by core value
   */
  @Size(max = Limits.VALUES_MAX)
  Map<CoreValue, Points> getLevels();
}
