package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.period.Period;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * A round of 360-degree feedback: what superior, peers, subordinates and others say of one person
 * in a period, each by role and pseudonym, never by name.
 *
 * <pre>{@code
 * FeedbackRound.builder().code("UB-2025-III").period(Period.parse("2025-Q3")).build();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface FeedbackRound extends Document {
  /**
   * Starts a round.
   *
   * @return a builder
   */
  static ImmutableFeedbackRound.Builder builder() {
    return ImmutableFeedbackRound.builder();
  }

  /**
   * Of whom.
   *
   * @return a code, never a name
   */
  @Id
  String getCode();

  /**
   * Of when.
   *
   * @return the period looked at
   */
  Period getPeriod();

  /**
   * What was said.
   *
   * @return one a role, pseudonym and topic, in any order; only feedback with a rating counts
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid Feedback> getFeedback();

  @Override
  default Inspection inspect() {
    return FeedbackRules.inspect(this);
  }
}
