package io.github.kinerjaasn.core.feedback;

import io.github.kinerjaasn.core.appraisal.AppraisalCheck;
import io.github.kinerjaasn.core.appraisal.Feedback;
import io.github.kinerjaasn.core.appraisal.ImmutableFeedback;
import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.outcome.Violation;
import java.util.List;

/**
 * Says all that is wrong in one of these documents, at once, each with its place and advice.
 *
 * <p>An empty list means that nothing is; {@link io.github.kinerjaasn.core.outcome.Violation}s come
 * sorted by place.
 *
 * <pre>{@code
 * List<Violation> wrong = FeedbackCheck.check(round); // empty if nothing is
 * }</pre>
 */
public final class FeedbackCheck {
  private FeedbackCheck() {}

  /**
   * Checks a file of feedback.
   *
   * @param file the file
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(FeedbackFile file) {
    Inspection in = Inspection.start();
    in.include(file.inspect());
    in.at("evidence").each(file.getEvidence(), Limits.NODES_MAX, FeedbackCheck::evidence);
    in.at("feedback").each(file.getFeedback(), Limits.FEEDBACK_MAX, FeedbackCheck::feedback);
    return in.violations();
  }

  private static void evidence(Inspection in, EvidenceItem one) {
    in.at("id").id(one.getId());
    in.at("description").prose(one.getDescription(), Limits.TEXT_MAX);
  }

  /** The file asks for ids of evidence: evidence in words beside them is not asked for as well. */
  private static Feedback evidenced(EvidencedFeedback one) {
    Feedback feedback = one.getFeedback();
    return feedback.getEvidence().isEmpty()
        ? ImmutableFeedback.copyOf(feedback).withEvidence(one.getId())
        : feedback;
  }

  private static void feedback(Inspection in, EvidencedFeedback one) {
    in.at("id").id(one.getId());
    AppraisalCheck.check(in.at("feedback"), evidenced(one));
    in.at("evidenceIds").each(one.getEvidenceIds(), Limits.TEXTS_MAX, Inspection::id);
  }

  /**
   * Checks a round of 360-degree feedback.
   *
   * @param round the round
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(FeedbackRound round) {
    Inspection in = Inspection.start();
    in.include(round.inspect());
    in.at("code").id(round.getCode());
    in.at("feedback")
        .each(
            round.getFeedback(),
            Limits.FEEDBACK_MAX,
            (at, one) -> at.at("text").prose(one.getText(), Limits.NOTE_MAX));
    return in.violations();
  }
}
