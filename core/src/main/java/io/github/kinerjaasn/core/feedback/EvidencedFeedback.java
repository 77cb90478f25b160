package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.constraint.Id;
import io.github.kinerjaasn.core.style.SdkStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;

/**
 * A piece of feedback that points to its evidence.
 *
 * <p>Its evidence is named by the ids of the {@link EvidenceItem}s in the same {@link
 * FeedbackFile}.
 */
@Value.Immutable
@SdkStyle
public interface EvidencedFeedback {
  /**
   * Starts a record.
   *
   * @return a builder
   */
  static ImmutableEvidencedFeedback.Builder builder() {
    return ImmutableEvidencedFeedback.builder();
  }

  /**
   * A name for machines, unique in the file.
   *
   * @return such as {@code UB-01}
   */
  @Id
  String getId();

  /**
   * What was said.
   *
   * @return on one result or one core value, by role and never by name
   */
  @Valid
  Feedback getFeedback();

  /**
   * What it rests on.
   *
   * @return ids of evidence of the same file, one or more
   */
  @Size(max = Limits.TEXTS_MAX)
  List<@Id String> getEvidenceIds();
}
