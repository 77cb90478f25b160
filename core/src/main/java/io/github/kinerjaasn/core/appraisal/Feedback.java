package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.constraint.Prose;
import io.github.kinerjaasn.core.plan.CoreValue;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Ongoing feedback (umpan balik berkelanjutan) on one planned result or one core value, by role and
 * never by name, resting on evidence.
 *
 * <p>Example: {@code
 * Feedback.builder().role(FeedbackRole.REKAN).coreValue(CoreValue.KOLABORATIF).text("…").build()}.
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface Feedback extends Document {
  /**
   * Starts a piece of feedback.
   *
   * @return a builder
   */
  static ImmutableFeedback.Builder builder() {
    return ImmutableFeedback.builder();
  }

  /**
   * The planned result it is about.
   *
   * @return the id of a result of the plan; not together with a core value
   */
  Optional<@Id String> getResultId();

  /**
   * The core value it is about.
   *
   * @return the value; not together with a result
   */
  Optional<CoreValue> getCoreValue();

  /**
   * From whom it comes.
   *
   * @return the role
   */
  FeedbackRole getRole();

  /**
   * What tells one giver from another without naming either.
   *
   * @return a pseudonym such as {@code R-03}
   */
  Optional<@Id String> getSource();

  /**
   * What was said.
   *
   * @return the feedback
   */
  @Prose(max = Limits.NOTE_MAX)
  String getText();

  /**
   * How the giver sees the result or the behaviour against what was expected.
   *
   * @return the rating, if asked for
   */
  Optional<Rating> getRating();

  /**
   * What it rests on.
   *
   * @return documents, dates, events
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Prose(max = Limits.TEXT_MAX) String> getEvidence();

  /**
   * When it was given.
   *
   * @return the date
   */
  Optional<LocalDate> getDate();

  @Override
  default Inspection inspect() {
    return AppraisalRules.inspect(this);
  }
}
