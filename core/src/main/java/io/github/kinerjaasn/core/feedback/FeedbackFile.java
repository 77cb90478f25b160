package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.check.Document;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Consistent;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * Feedback of a period with the evidence that it must point to.
 *
 * <p>{@link FeedbackCheck} says which feedback points to nothing.
 *
 * <pre>{@code
 * FeedbackFile.builder().build().inspect();
 * }</pre>
 */
@Value.Immutable
@SdkStyle
@Consistent
public interface FeedbackFile extends Document {
  /**
   * Starts a file.
   *
   * @return a builder
   */
  static ImmutableFeedbackFile.Builder builder() {
    return ImmutableFeedbackFile.builder();
  }

  /**
   * The evidence.
   *
   * @return each id once
   */
  @Size(max = Limits.NODES_MAX)
  List<@Valid EvidenceItem> getEvidence();

  /**
   * The feedback.
   *
   * @return each id once
   */
  @Size(max = Limits.FEEDBACK_MAX)
  List<@Valid EvidencedFeedback> getFeedback();

  @Override
  default Inspection inspect() {
    return FeedbackRules.inspect(this);
  }
}
