package io.github.kinerjaasn.core.appraisal;

import io.github.kinerjaasn.core.check.Inspection;
import io.github.kinerjaasn.core.check.Limits;
import io.github.kinerjaasn.core.indicator.IndicatorRules;
import io.github.kinerjaasn.core.numeric.NumericRules;
import io.github.kinerjaasn.core.outcome.Violation;
import io.github.kinerjaasn.core.plan.SkpCheck;
import java.util.List;
import java.util.Map;

/**
 * Says all that is missing, wrong or unusual in an evaluation, at once: in the plan, in the
 * appraisal, and between them. Ratings are missed only from 2022 on; what older regimes need is
 * missed by their rules.
 *
 * <p>Bean Validation of an {@link Evaluation} finds the errors among these at the same paths, under
 * the default readings.
 *
 * <pre>{@code
 * List<Violation> wrong = AppraisalCheck.check(evaluation); // empty if nothing is
 * }</pre>
 */
public final class AppraisalCheck {
  private AppraisalCheck() {}

  /**
   * Checks an evaluation under the readings that it chooses.
   *
   * @param evaluation the plan and its appraisal
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(Evaluation evaluation) {
    Inspection in = Inspection.start();
    in.include(evaluation.inspect());
    SkpCheck.check(
        in.at("plan"), evaluation.getPlan(), EvaluationRules.interpretations(evaluation));
    appraisal(in.at("appraisal"), evaluation.getAppraisal());
    evaluation.getAgency().ifPresent(id -> in.at("agency").id(id));
    interpretations(in.at("interpretations"), evaluation.getInterpretations());
    return in.violations(evaluation.getAppraisal().getPeriod());
  }

  /**
   * Checks an appraisal without its plan.
   *
   * @param appraisal the appraisal
   * @return errors and warnings, sorted; empty if there are none
   */
  public static List<Violation> check(Appraisal appraisal) {
    Inspection in = Inspection.start();
    appraisal(in, appraisal);
    return in.violations(appraisal.getPeriod());
  }

  /** A malformed name is not repeated in the pointer: it may be anything. */
  private static void interpretations(Inspection in, Map<String, String> readings) {
    in.size(readings.size(), Limits.INTERPRETATIONS_MAX);
    readings.forEach(
        (name, reading) -> {
          in.id(name);
          (Inspection.isId(name) ? in.at(name) : in).id(reading);
        });
  }

  private static void appraisal(Inspection in, Appraisal appraisal) {
    in.include(appraisal.inspect());
    in.at("realisations")
        .each(appraisal.getRealisations(), Limits.REALISATIONS_MAX, IndicatorRules::check);
    in.at("feedback").each(appraisal.getFeedback(), Limits.FEEDBACK_MAX, AppraisalCheck::check);
    NumericRules.check(in.at("valueScores"), appraisal.getValueScores());
    appraisal.getPp46().ifPresent(inputs -> NumericRules.check(in.at("pp46"), inputs));
    appraisal.getPp30().ifPresent(inputs -> NumericRules.check(in.at("pp30"), inputs));
    appraisal.getKmk127().ifPresent(inputs -> NumericRules.check(in.at("kmk127"), inputs));
    in.at("notes").prose(appraisal.getNotes(), Limits.NOTE_MAX);
    appraisal.getObjection().ifPresent(one -> objection(in.at("objection"), one));
  }

  /**
   * Checks a piece of feedback that stands somewhere in a document.
   *
   * @param in where it stands
   * @param feedback the feedback
   */
  public static void check(Inspection in, Feedback feedback) {
    in.include(feedback.inspect());
    feedback.getResultId().ifPresent(id -> in.at("resultId").id(id));
    feedback.getSource().ifPresent(id -> in.at("source").id(id));
    in.at("text").prose(feedback.getText(), Limits.NOTE_MAX);
    in.at("evidence").texts(feedback.getEvidence());
  }

  private static void objection(Inspection in, Objection objection) {
    in.at("reasons").prose(objection.getReasons(), Limits.NOTE_MAX);
    in.at("explanation").prose(objection.getExplanation(), Limits.NOTE_MAX);
    in.at("decision").prose(objection.getDecision(), Limits.NOTE_MAX);
  }
}
